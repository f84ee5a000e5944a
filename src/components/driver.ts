/** The six lines of the bill; each has one colour everywhere (`data-driver` in the style sheets). */
export type Driver = 'compute' | 'data' | 'talent' | 'iteration' | 'energy' | 'infrastructure';

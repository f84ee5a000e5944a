/** The six lines of the bill, in the order they are printed. */
export const drivers = [
  'compute',
  'data',
  'talent',
  'iteration',
  'energy',
  'infrastructure',
] as const;
/** The six lines of the bill, in the order in which it is printed. */
export type Driver = (typeof drivers)[number];

/** A line of the bill: the quantity that is its sum, and those it is the sum of. */
export interface Line {
  name: string;
  /** One phrase that says what is on it. */
  note: string;
  sum: string;
  parts: readonly string[];
}

/** Each line of the bill: its name, the quantity that is its sum, and those it is the sum of. */
export const lines: Readonly<Record<Driver, Line>> = {
  compute: {
    name: 'Compute',
    note: 'the chips, for the final run',
    sum: 'compute',
    parts: ['forwardPass', 'backwardPass'],
  },
  data: {
    name: 'Data',
    note: 'getting, cleaning, labelling',
    sum: 'data',
    parts: ['crawling', 'cleaning', 'rights', 'labelling', 'preferences', 'dataStorage'],
  },
  talent: {
    name: 'Talent',
    note: 'people, for the whole project',
    sum: 'talent',
    parts: ['research', 'engineering', 'dataTeam', 'support', 'shares', 'hiring'],
  },
  iteration: {
    name: 'Iteration',
    note: 'everything tried before, and lost',
    sum: 'iteration',
    parts: ['exploration', 'ladders', 'sweeps', 'abandoned', 'lostTime'],
  },
  energy: {
    name: 'Energy',
    note: 'electricity, from chip to meter',
    sum: 'energyCost',
    parts: ['runElectricity', 'otherElectricity'],
  },
  infrastructure: {
    name: 'Infrastructure',
    note: 'servers, network, upkeep',
    sum: 'infrastructure',
    parts: [
      'servers',
      'network',
      'idle',
      'runStorage',
      'egress',
      'software',
      'chipLicences',
      'operations',
      'security',
    ],
  },
};

/** What a chart part needs of a D3 continuous scale. */
export interface Scale {
  (value: number): number;
  ticks?(count?: number): number[];
  range(): number[];
}

/** The scale's own ticks, or on a log scale with many, its powers of ten. */
export function niceTicks(scale: Scale, count: number): number[] {
  const ticks = scale.ticks?.(count) ?? [];
  if (ticks.length <= count * 2) return ticks;
  const powers = ticks.filter((tick) => tick > 0 && Number.isInteger(round(Math.log10(tick))));
  return powers.length > 1 ? powers : ticks;
}

const round = (value: number) => Math.round(value * 1e9) / 1e9;

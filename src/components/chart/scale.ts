/** What a chart part needs of a D3 continuous scale. */
export interface Scale {
  (value: number): number;
  ticks?(count?: number): number[];
  range(): number[];
}

/** Places on paper are good to a tenth of a pixel; more digits are only weight in the page. */
const tenth = (px: number) => Math.round(px * 10) / 10;

/** A D3 scale with its places rounded to a tenth of a pixel; its methods are those of the scale. */
export function tenths<S extends Scale>(scale: S): S {
  return Object.assign((value: number) => tenth(scale(value)), scale);
}

/**
 * A log scale of a few lines, for figures that load first and cannot afford D3's. Its ticks are powers
 * of ten; values beyond the domain are not held back.
 */
export function logScale(of: { domain: [number, number]; range: [number, number] }): Scale {
  const [low, high] = of.domain.map(Math.log10) as [number, number];
  const [from, to] = of.range;
  const scale = (value: number) =>
    tenth(from + ((Math.log10(value) - low) / (high - low)) * (to - from));
  scale.range = () => [from, to];
  scale.ticks = () => {
    const first = Math.ceil(low - 1e-9);
    const count = Math.max(0, Math.floor(high + 1e-9) - first + 1);
    return Array.from({ length: count }, (_, index) => 10 ** (first + index));
  };
  return scale;
}

/** A linear scale in a few lines, for figures whose ticks are given. */
export function linearScale(of: { domain: [number, number]; range: [number, number] }): Scale {
  const [low, high] = of.domain;
  const [from, to] = of.range;
  const scale = (value: number) => tenth(from + ((value - low) / (high - low)) * (to - from));
  scale.range = () => [from, to];
  return scale;
}

/** The scale's own ticks, or on a log scale with many, its powers of ten. */
export function niceTicks(scale: Scale, count: number): number[] {
  const ticks = scale.ticks?.(count) ?? [];
  if (ticks.length <= count * 2) return ticks;
  const powers = ticks.filter((tick) => tick > 0 && Number.isInteger(round(Math.log10(tick))));
  return powers.length > 1 ? powers : ticks;
}

const round = (value: number) => Math.round(value * 1e9) / 1e9;

/** Round ticks from nothing to an end, at most so many: steps of 1, 2 or 5. */
export function ticksTo(end: number, count: number): number[] {
  if (!(end > 0) || !Number.isFinite(end)) return [0];
  const rough = end / Math.max(1, count);
  const size = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].find((each) => each * size >= rough)! * size;
  return Array.from({ length: Math.floor(end / step + 1e-9) + 1 }, (_, i) =>
    Number((i * step).toPrecision(12)),
  );
}

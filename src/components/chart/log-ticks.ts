/**
 * Ticks for a log axis: every power of ten over three decades or more (each second or third where they
 * are many), 1-2-5 below that.
 */
export function logTicks([min, max]: readonly [number, number], most = 8): number[] {
  const from = Math.floor(Math.log10(min));
  const to = Math.ceil(Math.log10(max));
  const wide = Math.log10(max / min) >= 3;
  const every = wide ? Math.ceil((to - from) / most) : 1;
  const ticks: number[] = [];
  for (let power = from; power <= to; power += 1) {
    if (wide && power % every !== 0) continue;
    for (const step of wide ? [1] : [1, 2, 5]) {
      const tick = Number(`${step}e${power}`);
      if (tick >= min * 0.999 && tick <= max * 1.001) ticks.push(tick);
    }
  }
  return ticks;
}

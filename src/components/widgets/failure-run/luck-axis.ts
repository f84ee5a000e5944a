/** An axis of shares around some values: ends and ticks on whole steps, two steps wide at least, up to 100 %. */
export function luckAxis(values: readonly number[]): { domain: [number, number]; ticks: number[] } {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const step = [0.005, 0.01, 0.02, 0.05, 0.1, 0.2].find((size) => (high - low) / size <= 5) ?? 0.25;
  const whole = Math.round(1 / step);
  const from = Math.max(0, Math.min(whole - 2, Math.floor(low / step - 0.2)));
  const to = Math.min(whole, Math.max(from + 2, Math.ceil(high / step + 0.2)));
  const ticks = Array.from({ length: to - from + 1 }, (_, i) =>
    Number(((from + i) * step).toFixed(4)),
  );
  return { domain: [ticks[0]!, ticks.at(-1)!], ticks };
}

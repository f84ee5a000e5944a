import { normalQuantile, z95 } from '#lib/engine/normal.ts';
import { expect, test } from 'vitest';

test.each([
  [0.5, 0],
  [0.3, -0.5244005127080407],
  [0.75, 0.6744897501960817],
  [0.95, 1.6448536269514722],
  [0.975, 1.959963984540054],
  [0.999, 3.090232306167814],
  [1e-6, -4.753424308822899],
  [1e-10, -6.361340902404056],
  [1e-20, -9.262340089798408],
])('the normal quantile of %d is %d (standard tables)', (p, z) => {
  expect(Math.abs(normalQuantile(p) - z)).toBeLessThan(1e-13 * Math.max(1, Math.abs(z)));
});

test('below and above the middle mirror each other', () => {
  for (const p of [0.01, 0.1, 0.25, 0.4])
    expect(normalQuantile(1 - p)).toBeCloseTo(-normalQuantile(p), 13);
});

test('z95 is the quantile of 95 %', () => {
  expect(normalQuantile(0.95)).toBeCloseTo(z95, 14);
});

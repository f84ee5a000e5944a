import { normals } from '#lib/engine/draws.ts';
import { dimensions, sobolWords } from '#lib/engine/sobol.ts';
import { expect, test } from 'vitest';

const points = (dimension: number, count: number, seed = 1) =>
  Array.from(sobolWords({ dimension, count, seed }), (word) => word / 2 ** 32);
const cell = (x: number, cells: number) => Math.floor(x * cells);

test('in each of the 160 dimensions the first 1,024 points fall into 1,024 different strata', () => {
  for (let dimension = 0; dimension < dimensions; dimension++) {
    expect(
      new Set(points(dimension, 1024).map((x) => cell(x, 1024))).size,
      `dimension ${dimension}`,
    ).toBe(1024);
  }
});

test('so do the second 1,024, and every later block', () => {
  const later = points(7, 4096).slice(3072);
  expect(new Set(later.map((x) => cell(x, 1024))).size).toBe(1024);
});

test.each([1, 2, 77])(
  'dimensions 1 and 2 form a (0, 8, 2)-net, as Sobol’s do without scrambling (seed %i)',
  (seed) => {
    const [x, y] = [points(0, 256, seed), points(1, 256, seed)];
    for (let k = 0; k <= 8; k++) {
      const boxes = new Set(
        x.map((a, i) => cell(a, 2 ** k) * 2 ** (8 - k) + cell(y[i]!, 2 ** (8 - k))),
      );
      expect(boxes.size, `boxes ${2 ** k} wide, ${2 ** (8 - k)} high`).toBe(256);
    }
  },
);

test('dimension 1 is van der Corput’s sequence, mixed: points i and i + 1 of a pair lie in different halves', () => {
  const x = points(0, 64);
  for (let i = 0; i < 64; i += 2) expect(cell(x[i]!, 2)).not.toBe(cell(x[i + 1]!, 2));
});

test('the first points of a longer sequence are the same', () => {
  expect(points(5, 100)).toEqual(points(5, 1000).slice(0, 100));
});

test('the same seed gives the same numbers, another seed others', () => {
  expect(points(3, 16, 42)).toEqual(points(3, 16, 42));
  expect(points(3, 16, 42)).not.toEqual(points(3, 16, 43));
});

test('the first numbers of seed 1 have not changed: links show the same figures for ever', () => {
  expect([
    ...sobolWords({ dimension: 0, count: 2, seed: 1 }),
    ...sobolWords({ dimension: 59, count: 2, seed: 1 }),
  ]).toMatchInlineSnapshot(`
    [
      123512890,
      3619666105,
      1916396843,
      3147599352,
    ]
  `);
});

test('any two of the first 60 dimensions are uncorrelated to a few percent', () => {
  const z = Array.from({ length: 60 }, (_, dimension) =>
    normals({ dimension, count: 4096, seed: 1 }),
  );
  let worst = 0;
  for (let a = 0; a < 60; a++) {
    for (let b = 0; b < a; b++)
      worst = Math.max(worst, Math.abs(z[a]!.reduce((sum, v, i) => sum + v * z[b]![i]!, 0) / 4096));
  }
  expect(worst).toBeLessThan(0.06);
});

test('16,384 normals have mean 0 and variance 1 within a thousandth', () => {
  const z = normals({ dimension: 12, count: 16_384, seed: 1 });
  const mean = z.reduce((sum, v) => sum + v, 0) / z.length;
  const variance = z.reduce((sum, v) => sum + v * v, 0) / z.length;
  expect(Math.abs(mean)).toBeLessThan(1e-3);
  expect(Math.abs(variance - 1)).toBeLessThan(1e-3);
});

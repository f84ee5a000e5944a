import { panopticQuality } from '#lib/methods/panoptic-quality.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test('two of three found at 0.9 and 0.7, one box of nothing: 1.6 ÷ (2 + ½ + ½) = 0.533', () => {
  const found = panopticQuality([
    [0.9, 0, 0],
    [0, 0.7, 0],
    [0, 0, 0.2],
  ]);
  expect(found.quality).toBeCloseTo(1.6 / 3, 12);
  expect(found.overlap).toBeCloseTo(0.8, 12);
  expect(found.missed).toEqual([2]);
  expect(found.extra).toEqual([2]);
});

test('half is not yet found; more than half is', () => {
  expect(panopticQuality([[0.5]])).toMatchObject({ quality: 0, missed: [0], extra: [0] });
  expect(panopticQuality([[0.51]]).quality).toBeCloseTo(0.51, 12);
});

test('two boxes around one car: the better one counts, the other is extra', () => {
  const found = panopticQuality([[0.6, 0.8]]);
  expect(found.pairs).toEqual([{ truth: 0, drawn: 1, overlap: 0.8 }]);
  expect(found.extra).toEqual([0]);
  expect(found.quality).toBeCloseTo(0.8 / 1.5, 12);
});

test('nothing drawn is 0, nothing to draw and nothing drawn is 1', () => {
  expect(panopticQuality([[], []])).toMatchObject({ quality: 0, missed: [0, 1] });
  expect(panopticQuality([]).quality).toBe(1);
});

test('what is no overlap is refused', () => {
  expect(() => panopticQuality([[1.2]])).toThrow(/between 0 and 1/);
  expect(() => panopticQuality([[NaN]])).toThrow(/between 0 and 1/);
  expect(() => panopticQuality([[0.1], [0.1, 0.2]])).toThrow(/as many/);
});

test('the quality is a share, no shape is paired twice, and drawing nothing more never lowers it', () => {
  const rows = fc.integer({ min: 1, max: 5 }).chain((count) =>
    fc.array(
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
        minLength: count,
        maxLength: count,
      }),
      { minLength: 1, maxLength: 5 },
    ),
  );
  fc.assert(
    fc.property(rows, (overlaps) => {
      const found = panopticQuality(overlaps);
      expect(found.quality).toBeGreaterThanOrEqual(0);
      expect(found.quality).toBeLessThanOrEqual(1);
      expect(new Set(found.pairs.map(({ truth }) => truth)).size).toBe(found.pairs.length);
      expect(new Set(found.pairs.map(({ drawn }) => drawn)).size).toBe(found.pairs.length);
      expect(found.pairs.length + found.missed.length).toBe(overlaps.length);
      const more = panopticQuality(overlaps.map((row) => [...row, 0]));
      expect(more.quality).toBeLessThanOrEqual(found.quality + 1e-12);
    }),
  );
});

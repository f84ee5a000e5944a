import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logTicks } from '#components/chart/log-ticks.ts';
import { textWidth } from '#components/chart/labels.ts';
import { nearestMark, scatterLabels } from '#components/chart/scatter-labels.ts';

const frame = [0, 0, 400, 300] as const;

test('a lone mark has its name on the right, a mark at the right edge on the left', () => {
  const marks = [
    { x: 100, y: 100, r: 5, text: 'GPT-3' },
    { x: 395, y: 200, r: 5, text: 'GPT-4' },
  ];
  const labels = scatterLabels(marks, { order: [0, 1], frame });
  expect(labels.map(({ anchor }) => anchor)).toEqual(['start', 'end']);
});

test('names never lie over each other, over marks or outside the frame', () => {
  const mark = fc.record({
    x: fc.double({ min: 10, max: 390, noNaN: true }),
    y: fc.double({ min: 10, max: 290, noNaN: true }),
    r: fc.constant(5),
    text: fc.constantFrom('A100 80GB', 'TPU v4', 'L4'),
  });
  fc.assert(
    fc.property(fc.array(mark, { minLength: 1, maxLength: 40 }), (marks) => {
      const labels = scatterLabels(marks, { order: marks.map((_, i) => i), frame });
      const boxes = labels.map(({ x, y, text, anchor }) => {
        const width = textWidth(text);
        const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
        return { left, right: left + width, top: y - 11, bottom: y + 3 };
      });
      boxes.forEach((a, i) => {
        expect(a.left >= 0 && a.right <= 400 && a.top >= 0 && a.bottom <= 300).toBe(true);
        for (const b of boxes.slice(i + 1)) {
          const apart =
            a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;
          expect(apart).toBe(true);
        }
      });
    }),
  );
});

test('the nearest mark is found within reach only', () => {
  const marks = [
    { x: 0, y: 0 },
    { x: 30, y: 40 },
  ];
  expect(nearestMark(marks, { x: 20, y: 30 })).toBe(1);
  expect(nearestMark(marks, { x: 300, y: 300 })).toBeUndefined();
});

test('log ticks: powers of ten over decades, 1-2-5 within them', () => {
  expect(logTicks([1e6, 1.9e9])).toEqual([1e6, 1e7, 1e8, 1e9]);
  expect(logTicks([15, 600])).toEqual([20, 50, 100, 200, 500]);
  expect(logTicks([1e17, 1e27]).length).toBeLessThanOrEqual(8);
});

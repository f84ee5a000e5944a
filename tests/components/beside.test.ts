import { expect, test } from 'vitest';
import { besidePoints } from '#components/widgets/cloud-or-own/beside.ts';

const point = (x: number, y: number) => ({ x, y, text: 'from 65 %: 1 year', short: 'from 65 %' });
const room = { left: 0, right: 600, line: -100 };

test('above right where nothing is in the way', () => {
  expect(besidePoints([point(100, 200)], room)[0]!.label).toEqual({
    text: 'from 65 %: 1 year',
    x: 109,
    y: 191,
    anchor: 'start',
  });
});

test('in short before an upright line, and to the left at the edge', () => {
  const [before] = besidePoints([point(100, 200)], { ...room, line: 190 });
  expect(before!.label).toMatchObject({ text: 'from 65 %', x: 109 });
  const [edge] = besidePoints([point(580, 200)], room);
  expect(edge!.label).toMatchObject({ anchor: 'end', x: 571, y: 220 });
});

test('two points side by side get names on different heights', () => {
  const labels = besidePoints([point(100, 200), point(160, 200)], room).map(({ label }) => label);
  expect(new Set(labels.map(({ y }) => y)).size).toBe(2);
});

test('below left first, where another line passes above', () => {
  const [below] = besidePoints([{ ...point(300, 200), under: true }], room);
  expect(below!.label).toMatchObject({ anchor: 'end', x: 291, y: 220 });
});

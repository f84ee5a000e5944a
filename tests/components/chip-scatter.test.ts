import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import ChipScatter from '#components/widgets/chip-scatter/ChipScatter.svelte';
import {
  axes,
  canTrainOn,
  inSentences,
  scatter,
  type Kind,
} from '#components/widgets/chip-scatter/series.ts';
import { accelerators } from '#lib/evidence/accelerators.ts';

const kinds: Kind[] = ['gpu', 'consumer', 'custom'];
const drawing = (html: string) =>
  /<svg viewBox="0 0 680[^]*?<\/svg>/
    .exec(html)![0]
    .replaceAll(/<!--.*?-->/g, '')
    .replaceAll(/ ?svelte-\w+/g, '')
    .replaceAll(/-?\d+\.\d+/g, (n) => String(Math.round(Number(n) * 10) / 10));

test('peak per dollar of an H100: 989,000 billion operations a second ÷ $33,750 = 29.3 billion', () => {
  const point = scatter({ x: 'released', y: 'value', kinds }).points.find(
    ({ chip }) => chip.id === 'h100',
  );
  expect(point!.y).toBeCloseTo(989_000 / 33_750, 9);
});

test('an H100 is a GPU, a TPU is not', () => {
  const kind = (id: string) => accelerators.find((chip) => chip.id === id)!.kind;
  expect(kind('h100')).toBe('gpu');
  expect(kind('tpu-v4')).toBe('custom');
});

test('chips without a value are left out and counted', () => {
  const without = accelerators.filter(({ price }) => !price).length;
  const { points, leftOut } = scatter({ x: 'released', y: 'price', kinds });
  expect(points).toHaveLength(accelerators.length - without);
  expect(leftOut).toBe(
    `Not drawn: ${without} of ${accelerators.length} chips; ${without} have no public price.`,
  );
  expect(scatter({ x: 'released', y: 'peak', kinds }).leftOut).toBe('');
});

test('every pair of axes and kinds gives a sentence and finite numbers', () => {
  const some: Kind[][] = [[], ['consumer'], ['gpu'], ['custom'], kinds];
  for (const x of axes) {
    for (const y of axes) {
      for (const shown of some) {
        const plot = scatter({ x: x.id, y: y.id, kinds: shown });
        expect(plot.title).toMatch(/^[A-Z].{15,}$/);
        expect(`${plot.title} ${plot.leftOut}`).not.toMatch(/NaN|undefined|Infinity/);
        for (const number of [...plot.line, ...plot.band].flat()) {
          expect(Number.isFinite(number)).toBe(true);
        }
      }
    }
  }
});

test('the finding names growth with its interval', () => {
  expect(scatter({ x: 'released', y: 'peak', kinds }).title).toMatch(
    /^New chips have \d+ % more peak speed each year \(between \d+ and \d+ %\)$/,
  );
});

test('each chip reads out without gaps', () => {
  for (const chip of accelerators) {
    expect(inSentences(chip).join(' ')).not.toMatch(/NaN|undefined|Infinity/);
  }
  expect(canTrainOn('h100')).toBe(true);
  expect(canTrainOn('tpu-v4')).toBe(false);
});

test('the picture', async () => {
  const { body } = render(ChipScatter);
  await expect(drawing(body)).toMatchFileSnapshot('__snapshots__/chip-scatter.svg.html');
});

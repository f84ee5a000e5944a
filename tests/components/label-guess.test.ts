import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import LabelGuess from '#components/widgets/label-guess/LabelGuess.svelte';
import {
  bets,
  meaning,
  paceTable,
  title,
  verdict,
  yearsAt,
} from '#components/widgets/label-guess/series.ts';
import { factById } from '#lib/evidence/facts.ts';
import { picture } from './picture.ts';

const coco = { objects: 2.5e6, seconds: 80 };

test('2.5 million × 80 s ÷ 3,600 = 55,556 hours ÷ 2,000 = 27.8 working years', () => {
  expect(yearsAt(80, coco)).toBeCloseTo(27.78, 2);
  expect(title(coco, true)).toBe('80 seconds an outline, 2.5 million outlines: 28 working years');
  expect(meaning(coco)).toContain('some 56,000 hours');
});

test('the numbers are those of the records', () => {
  expect(factById('coco-objects')!.value).toBe(coco.objects);
  expect(factById('coco-mask-seconds')!.value).toBe(coco.seconds);
});

test.each([
  [5, 'You bet on 5 seconds. It took about 80 seconds, 16 times as long.'],
  [20, 'You bet on 20 seconds. It took about 80 seconds, 4 times as long.'],
  [80, 'You bet on 80 seconds, and about 80 seconds it was.'],
  [300, 'You bet on 5 minutes. It took less, about 80 seconds.'],
  ['skip', 'One outline took about 80 seconds.'],
] as const)('the verdict on a bet of %s', (bet, said) => expect(verdict(bet, coco)).toBe(said));

test('the title keeps the secret', () => {
  expect(title(coco, false)).not.toMatch(/80|28/);
  expect(paceTable(coco).rows).toHaveLength(bets.length);
});

test('its picture, and the answer in a fold that needs no script', async () => {
  const cited = [
    { by: 'Lin', year: 2014, url: 'https://example.org/1' },
    { by: 'MIT', year: 2021, url: 'https://example.org/2' },
  ];
  const { body } = render(LabelGuess, { props: { outlined: coco, cited } });
  expect(body).toMatch(/<details[^>]*>\s*<summary/);
  expect(body).toContain('One outline took about 80 seconds.');
  expect(body).not.toMatch(/NaN|undefined|Infinity/);
  await expect(picture(body)).toMatchFileSnapshot('__snapshots__/label-guess.svg.html');
});

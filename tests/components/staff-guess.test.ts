import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import {
  axisEnds,
  bets,
  byTime,
  KEYS,
  question,
  RATIO_DRAWS,
  ratioSpread,
  staffOf,
  tableOf,
  thought,
  title,
  verdict,
  working,
} from '#components/widgets/staff-guess/series.ts';
import Answer from '#components/widgets/staff-guess/Answer.svelte';
import StaffGuess from '#components/widgets/staff-guess/StaffGuess.svelte';
import { model } from '#lib/model/model.ts';
import { ensembleOf } from '#lib/model/results.ts';
import type { Picks } from '#lib/model/scenario.ts';
import { defaultScenario, scenarios } from '#lib/model/scenarios.ts';
import { valuesOf } from '#lib/model/values.ts';
import { picture } from './picture.ts';

function of(changes: Picks['changes'] = {}, id = defaultScenario.id) {
  const picks = { scenario: scenarios.find((scenario) => scenario.id === id)!, changes };
  const values = valuesOf(picks);
  const staff = staffOf((key) => values.get(key)!);
  return { staff, spread: ratioSpread(ensembleOf(picks, RATIO_DRAWS)) };
}
const all = ['skip', undefined, ...bets.map(({ value }) => value)] as const;
const everything = ({ staff, spread }: ReturnType<typeof of>) =>
  JSON.stringify([
    all.flatMap((bet) => [verdict(bet, staff), thought(bet, staff) ?? '']),
    [true, false].map((revealed) => title(staff, revealed)),
    [
      question(staff),
      byTime(staff),
      working(staff),
      tableOf(staff, spread),
      axisEnds(staff, spread),
    ],
  ]);

test('34.0 ÷ 36.3 million dollars is 0.935 final runs: about as much', () => {
  const { staff } = of();
  // 10.56 + 8.547 + 2.2176 + 1.584 + 75 × 0.14 + 95 × 0.3 × 0.02 = 33.9786 million
  expect(staff.talent).toBeCloseTo(33.9786e6, 0);
  expect(staff.ratio).toBeCloseTo(33.9786e6 / staff.finalRun, 9);
  expect(title(staff, true)).toBe(
    'Everyone who works on your model costs about as much as its final run',
  );
  expect(title(staff, false)).not.toMatch(/\d|much as/);
  expect(question(staff)).toMatch(
    /^The equivalent of 95 full-time people works on your model for 12 months\./,
  );
});

test('the parts add up to the whole, whatever the scenario', () => {
  for (const { id } of scenarios) {
    const { staff } = of({}, id);
    expect(staff.parts.reduce((sum, { usd }) => sum + usd, 0)).toBeCloseTo(staff.talent, 3);
  }
});

test('the interval holds the answer, and moves with pay', () => {
  const [now, more] = [of(), of({ researcherPay: 600e3 })];
  expect(now.spread!.low).toBeLessThan(now.staff.ratio!);
  expect(now.spread!.high).toBeGreaterThan(now.staff.ratio!);
  expect(more.spread!.low).toBeGreaterThan(now.spread!.low);
});

test.each([
  [0.1, '9.3 times your bet.', /all GPUs/],
  [1 / 3, '2.8 times your bet.', /all GPUs/],
  [1, 'your bet was right.', undefined],
  [3, 'your bet was 3.2 times that.', /all salaries/],
])('a bet of %s at the defaults: %s', (bet, end, why) => {
  const { staff } = of();
  expect(verdict(bet, staff).endsWith(end)).toBe(true);
  if (why) expect(thought(bet, staff)).toMatch(why);
  else expect(thought(bet, staff)).toBeUndefined();
});

test('the same bets elsewhere: thousands of runs at the university, the nearest of four for GPT-3', () => {
  const lora = of({}, 'university-lora').staff;
  expect(verdict(3, lora)).toMatch(
    /3,200 times the \$10 of the final run: of the four bets, yours is the nearest\.$/,
  );
  expect(verdict(0.1, lora)).toMatch(/32,000 times your bet\.$/);
  expect(question(lora)).toMatch(/the equivalent of 0\.8 of a full-time person/i);
  expect(verdict(1 / 3, of({}, 'gpt-3').staff)).toMatch(/48\u00a0% of .* the nearest\.$/);
  const unpaid = of({}, 'gpt-2-again').staff;
  expect(verdict(1, unpaid)).toMatch(/cost nothing, against the \$672/);
  expect(thought('skip', unpaid)).toMatch(/not paid is real/);
});

test('no NaN at any bound or in any scenario', () => {
  for (const { id } of scenarios)
    expect(everything(of({}, id)), id).not.toMatch(/NaN|undefined|Infinity|null/);
  for (const key of KEYS) {
    const quantity = model.quantities.get(key)!;
    if (quantity.kind !== 'assumption') continue;
    for (const bound of quantity.bounds)
      expect(everything(of({ [key]: bound })), `${key} ${bound}`).not.toMatch(
        /NaN|undefined|Infinity|null/,
      );
  }
});

test('its picture, and the answer in a fold that needs no script', async () => {
  const props = { start: of().spread! };
  expect(render(StaffGuess, { props }).body).toMatch(/<details[^>]*>\s*<summary/);
  const { body } = render(Answer, { props });
  expect(body).toContain('They cost $34 million, about as much as the');
  expect(body).not.toMatch(/NaN|undefined|Infinity/);
  await expect(picture(body)).toMatchFileSnapshot('__snapshots__/staff-guess.svg.html');
});

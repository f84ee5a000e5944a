import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import EmptyChair from '#components/widgets/empty-chair/EmptyChair.svelte';
import {
  areasOf,
  caseOf,
  groupOfFive,
  KEYS,
  start,
  teamOfModel,
  type Guess,
} from '#components/widgets/empty-chair/series.ts';
import { chairOf } from '#components/widgets/empty-chair/words.ts';
import { model } from '#lib/model/model.ts';
import type { Picks } from '#lib/model/scenario.ts';
import { defaultScenario, scenarios } from '#lib/model/scenarios.ts';
import { valuesOf } from '#lib/model/values.ts';
import { picture } from './picture.ts';

const scenario = (id: string) => scenarios.find((each) => each.id === id)!;
function valueOf(changes: Picks['changes'] = {}, of = defaultScenario) {
  const values = valuesOf({ scenario: of, changes });
  return (id: string) => values.get(id)!;
}
const five = groupOfFive(valueOf({}, scenario('university-lora')));
const chair = (guess: Partial<Guess> = {}, changes: Picks['changes'] = {}, of = defaultScenario) =>
  chairOf(teamOfModel(valueOf(changes, of)), five, { ...start, ...guess });
const spaced = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

test('an engineer costs 185,000 × 1.32 + 140,000 = $384,200 a year: four months save $128,067', () => {
  const { mine } = chair();
  expect(mine!.savedUsd).toBeCloseTo((384_200 / 12) * 4, 6);
  // (33,978,600 − 570,000) ÷ 12 − 32,017 = $2,752,033 a month for the other 94; × 4 ÷ 70
  expect(mine!.peopleUsd).toBeCloseTo((2_752_033.33 * 4) / 70, 0);
  expect(mine!.stopped).toBeCloseTo(0.5 / 35, 12);
  // A fifth of the cash pay for the twelve months of the project.
  expect(mine!.raiseUsd).toBeCloseTo(185_000 * 1.32 * 0.2, 6);
});

test('the group of five costs (3 × 60,000 + 85,000 + 60,000) × 1.32 ÷ 12 = $35,750 a month', () => {
  expect(five.teamUsdPerMonth).toBeCloseTo(35_750, 6);
  const { five: small } = chair();
  // 0.5 × 4 × (35,750 − 9,350 + machines) − 4 × 9,350
  const machines = valueOf({}, scenario('university-lora'))('machines') / 6;
  expect(small.netUsd).toBeCloseTo(2 * (26_400 + machines) - 37_400, 6);
  expect(small.worthPerYear).toBeCloseTo(small.netUsd / 0.5, 6);
});

test('the same chair stops 1.4 % of a large team’s work and half of a small one’s', () => {
  const { title, words } = chair();
  expect(spaced(title)).toBe(
    'One of 35 engineers missing for 4 months stops 1.4 % of the work; in a group of five it stops half of the work',
  );
  expect(words[0]).toMatch(/1\.7 days later, in the group of five 61 days\./);
  expect(spaced(chair({ role: 'researcher' }).title)).toMatch(
    /^One of 40 researchers .* it stops 17 % of the work$/,
  );
});

test('a raise pays once it fills the chair sooner by its cost over a month’s loss', () => {
  const { mine, words, working } = chair();
  expect(mine!.repayMonths).toBeCloseTo(mine!.raiseUsd / (mine!.netUsd / 4), 9);
  expect(spaced(words[1])).toMatch(
    /^A raise of 20 % until the project ends costs \$49,000: it has paid once it fills the chair 11 days sooner\./,
  );
  expect(working.some((line) => line.startsWith('The raise has paid after'))).toBe(true);
  expect(chair({ raise: 0 }).words[1]).toMatch(/^Hiring itself/);
  expect(chair({ raise: 2, months: 1 }).words[1]).toMatch(/more than the whole wait of 1 month\./);
});

test('where little waits, the empty chair saves money and no raise pays', () => {
  const { mine, words } = chair({ waitingShare: 0.1, reserved: false });
  expect(mine!.netUsd).toBeLessThan(0);
  expect(mine!.repayMonths).toBeUndefined();
  expect(words[1]).toMatch(/^By these numbers the empty chair saves your team \$.*: no raise pays/);
});

test('machines that are given back cost nothing while they wait', () => {
  const [paid, back] = [chair().mine!, chair({ reserved: false }).mine!];
  expect(back.machinesUsd).toBe(0);
  expect(paid.netUsd - back.netUsd).toBeCloseTo(paid.machinesUsd, 4);
  expect(areasOf(back).map(({ id }) => id)).toEqual(['people', 'saved']);
});

test('the band is half and twice the guess, and all of the work at most', () => {
  const { band } = chair({ waitingShare: 0.8 });
  const at = (waitingShare: number) =>
    caseOf(teamOfModel(valueOf()), { ...start, waitingShare })!.netUsd;
  expect(band).toEqual([at(0.4), at(1)]);
});

test('without the role on the bill the group of five is shown alone', () => {
  const none = chair({}, {}, scenario('gpt-2-again'));
  expect(none.title).toBe(
    'Your bill has no engineers; in a group of five a chair empty for 4 months stops half of the work',
  );
  expect(none.mine).toBeUndefined();
  expect(none.shown.label).toBe('A group of five');
  expect(chair({}, {}, scenario('university-lora')).title).toBe(
    'The part-time engineer missing for 4 months stops half of the work, as in a group of five',
  );
});

test('no NaN at any bound, at any guess or in any scenario', () => {
  const guesses: Partial<Guess>[] = [
    {},
    { months: 0.5, waitingShare: 0, raise: 0 },
    { months: 24, waitingShare: 1, raise: 2, role: 'researcher' },
    { role: 'data', reserved: false },
  ];
  const cases: [Picks['changes'], typeof defaultScenario][] = KEYS.flatMap((id) => {
    const quantity = model.quantities.get(id)!;
    const bounds = quantity.kind === 'assumption' ? quantity.bounds : [];
    return bounds.map((bound): [Picks['changes'], typeof defaultScenario] => [
      { [id]: bound },
      defaultScenario,
    ]);
  });
  for (const each of scenarios) cases.push([{}, each]);
  for (const guess of guesses)
    for (const [changes, each] of cases)
      expect(JSON.stringify(chair(guess, changes, each)), JSON.stringify(changes)).not.toMatch(
        /NaN|null|undefined|Infinity/,
      );
});

test('the picture', async () => {
  const { body } = render(EmptyChair, {
    props: { five, average: { days: 42, year: 2015, url: 'https://example.org' } },
  });
  await expect(picture(body)).toMatchFileSnapshot('__snapshots__/empty-chair.svg.html');
});

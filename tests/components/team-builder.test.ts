import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { drawnPeople } from '#components/widgets/team-builder/figures.ts';
import {
  currentLevel,
  KEYS,
  levelOf,
  peoplePerFigure,
  SENIORITY,
  teamOf,
} from '#components/widgets/team-builder/series.ts';
import TeamBuilder from '#components/widgets/team-builder/TeamBuilder.svelte';
import { peopleText, ratioText, seniorityWords } from '#components/widgets/team-builder/words.ts';
import { model } from '#lib/model/model.ts';
import { ensembleOf } from '#lib/model/results.ts';
import type { Picks } from '#lib/model/scenario.ts';
import { defaultScenario, scenarios } from '#lib/model/scenarios.ts';
import { valuesOf } from '#lib/model/values.ts';
import { picture } from './picture.ts';

function of(changes: Picks['changes'] = {}, scenario = defaultScenario) {
  const picks = { scenario, changes };
  const values = valuesOf(picks);
  const value = (id: string) => values.get(id)!;
  const ensemble = ensembleOf(picks, 256);
  return { picks, value, found: teamOf(value, (id) => ensemble.interval(id)) };
}
const scenario = (id: string) => scenarios.find((each) => each.id === id)!;

test('95 people for a year: $17.355M of salaries, 32 % on top, $10.5M of shares, $570,000 of hiring', () => {
  const { found } = of();
  // 40 × 200 + 35 × 185 + 12 × 140 + 8 × 150 = 8,000 + 6,475 + 1,680 + 1,200 = 17,355 thousand
  // × 0.32 = 5,553.6; 75 × 140 = 10,500; 95 × 0.3 × 20 = 570
  expect(found.parts.map(({ usd }) => Math.round(usd))).toEqual([
    17_355_000, 5_553_600, 10_500_000, 570_000,
  ]);
  expect(found.team.usd).toBeCloseTo(33_978_600, 0);
  expect(found.title).toBe(
    '95 people for 12 months cost $34 million, about as much as the final run’s machines',
  );
});

test('the parts of the bar and the parts of the bill are the same money, in every scenario', () => {
  for (const each of scenarios) {
    const { found, value } = of({}, each);
    const stacked = found.parts.reduce((sum, { usd }) => sum + usd, 0);
    const billed = ['research', 'engineering', 'dataTeam', 'support', 'shares', 'hiring'];
    expect(stacked).toBeCloseTo(value('talent'), 4);
    expect(billed.reduce((sum, id) => sum + value(id), 0)).toBeCloseTo(value('talent'), 4);
  }
});

test('an hour of standstill: 25,000 chips at $0.70, and ($10.56M + $8.547M) ÷ 8,766 hours = $2,180 of pay', () => {
  const { found, value } = of();
  expect(found.standstill.peopleUsd).toBeCloseTo(2179.67, 1);
  expect(found.standstill.chipsUsd).toBeCloseTo(
    (25_000 * value('finalRun')) / value('chipHours'),
    4,
  );
  expect(found.standstill.chipsUsd).toBeCloseTo(17_493, 0);
  // Over the hours lost that is what the model calls held up.
  const hours = value('lostHours') / value('chips');
  expect(hours * found.standstill.peopleUsd).toBeCloseTo(value('heldUpPay'), 4);
});

test('pay that is held up is shown and not billed: no line of the bill reaches it', () => {
  expect(model.reaches.get('researchers')).toContain('heldUpPay');
  const users = [...model.uses].filter(([, names]) => names.includes('heldUpPay'));
  expect(users).toEqual([]);
});

test('twice the months cost twice the pay and the same hiring', () => {
  const [once, twice] = [of().found, of({ projectMonths: 24 }).found];
  twice.parts
    .slice(0, 3)
    .forEach(({ usd }, i) => expect(usd).toBeCloseTo(2 * once.parts[i]!.usd, 4));
  expect(twice.parts[3]!.usd).toBe(once.parts[3]!.usd);
  expect(twice.title).toMatch(/^95 people for 24 months .* 1.9 times as much as the final run/);
});

test('seniority sets three numbers to the ends of the ranges that the bill starts from', () => {
  const { picks, value } = of();
  expect(levelOf(picks, 'low')).toEqual({
    researcherPay: 140e3,
    engineerPay: 130e3,
    equity: 34e3,
  });
  expect(levelOf(picks, 'high')).toEqual({
    researcherPay: 285e3,
    engineerPay: 265e3,
    equity: 500e3,
  });
  expect(currentLevel(picks, value)).toBe('value');
  const high = of(levelOf(picks, 'high'));
  // The ranges are those of the bill, not those moved along with the reader’s numbers.
  expect(currentLevel(high.picks, high.value)).toBe('high');
  expect(seniorityWords(high.value, 'high')).toBe(
    'Sets three numbers to the high ends of their 90 % ranges: $285K for a researcher, $265K for an engineer, $500K of shares for each, a year. All three at one end together are rarer than each alone.',
  );
  const own = of({ equity: 1 });
  expect(currentLevel(own.picks, own.value)).toBeUndefined();
  expect(SENIORITY.every((id) => KEYS.includes(id))).toBe(true);
});

test('a hobbyist has no team; a university’s costs thousands of times its run; GPT-3’s less than half', () => {
  const title = (id: string) => of({}, scenario(id)).found.title.replaceAll('\u00a0', ' ');
  expect(title('gpt-2-again')).toBe(
    'Nobody is on this bill; the machines of the final run cost $672',
  );
  expect(title('university-lora')).toBe(
    '0.8 people for 6 months cost $33,300, 3,200 times as much as the final run’s machines',
  );
  expect(title('gpt-3')).toMatch(/48 % of what the final run’s machines cost$/);
  const one = of({ researchers: 1, engineers: 0, dataPeople: 0, supportStaff: 0 }).found;
  expect(one.title).toMatch(/^1 person for 12 months costs \$/);
  expect(one.standstillWords).toMatch(/the 1 person who does research and engineering/);
  expect(peopleText(1020.4)).toBe('1,020 people');
  expect([ratioText(3200, 1), ratioText(1, 2.1), ratioText(0, 1)]).toEqual([
    '3,200 : 1',
    '1 : 2.1',
    '–',
  ]);
});

test('a figure stands for 1, 2, 5, 10 … people so that the largest role fits', () => {
  const { roles } = of().found;
  expect(peoplePerFigure(roles, 45)).toBe(1);
  expect(peoplePerFigure(roles, 20)).toBe(2);
  expect(peoplePerFigure(of({}, scenario('frontier')).found.roles, 43)).toBe(10);
  const { whole, part } = drawnPeople(12.5, { step: 5, perLine: 4, x: 0, y: 0 });
  expect([whole.split('M').length - 1, part.split('M').length - 1]).toEqual([2, 1]);
  expect(drawnPeople(40, { step: 2, perLine: 4, x: 0, y: 0 }).part).toBe('');
});

test('no NaN at any bound or in any scenario', () => {
  const cases: Picks['changes'][] = KEYS.flatMap((id) => {
    const quantity = model.quantities.get(id)!;
    return quantity.kind === 'assumption' ? quantity.bounds.map((bound) => ({ [id]: bound })) : [];
  });
  for (const changes of cases) {
    const { found } = of(changes);
    expect(JSON.stringify(found), JSON.stringify(changes)).not.toMatch(
      /NaN|null|undefined|Infinity/,
    );
  }
  for (const each of scenarios)
    expect(JSON.stringify(of({}, each).found)).not.toMatch(/NaN|null|undefined|Infinity/);
});

test('the picture', async () => {
  const { body } = render(TeamBuilder, {
    props: { projects: [], cited: { by: 'Epoch AI', year: 2025, url: 'https://example.org' } },
  });
  await expect(picture(body)).toMatchFileSnapshot('__snapshots__/team-builder.svg.html');
});

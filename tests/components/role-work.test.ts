import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { creditsTitle, creditsWords } from '#components/widgets/role-work/credits.ts';
import { roles, tasks } from '#components/widgets/role-work/roles.ts';
import RoleWork from '#components/widgets/role-work/RoleWork.svelte';
import {
  costInWords,
  costText,
  crews,
  headsText,
  KEYS,
  tableOf,
  tasksInWords,
  title,
  working,
} from '#components/widgets/role-work/series.ts';
import { factById } from '#lib/evidence/facts.ts';
import { model } from '#lib/model/model.ts';
import type { Picks } from '#lib/model/scenario.ts';
import { defaultScenario, scenarios } from '#lib/model/scenarios.ts';
import { valuesOf } from '#lib/model/values.ts';
import { picture } from './picture.ts';

function of(changes: Picks['changes'] = {}, id = defaultScenario.id) {
  const scenario = scenarios.find((each) => each.id === id)!;
  const values = valuesOf({ scenario, changes });
  const value = (key: string) => values.get(key)!;
  return { value, all: crews(value) };
}
const everything = ({ value, all }: ReturnType<typeof of>) =>
  JSON.stringify([
    title(all),
    working(all, value),
    tableOf(all),
    all.flatMap((crew) => [
      tasksInWords(crew),
      headsText(crew),
      costText(crew),
      costInWords(crew, { low: crew.heads / 2, high: crew.heads * 2 }),
      costInWords(crew, undefined),
    ]),
  ]);

test('40 × (200,000 × 1.32 + 140,000) = 16.16 million dollars a year for researchers', () => {
  const { all, value } = of();
  const researchers = all[0]!;
  expect(researchers.eachUsd).toBe(404_000);
  expect(researchers.allUsd).toBe(16.16e6);
  // 16.16 ÷ (16.16 + 13.447 + 2.2176 + 1.584) = 48 %; 40 ÷ 95 = 42 %
  expect(title(all)).toBe(
    'Researchers are 42\u00a0% of the team and 48\u00a0% of what it costs a year',
  );
  expect(working(all, value)).toMatch(/= \$16\.2 million a year$/);
});

test('over a year of the project the groups cost what the bill says', () => {
  const { all, value } = of({ projectMonths: 12 });
  const usd = (id: string) => all.find((crew) => crew.id === id)!.allUsd;
  const team = roles
    .filter(({ line }) => line === 'talent')
    .reduce((sum, { id }) => sum + usd(id), 0);
  expect(team).toBeCloseTo(value('talent') - value('hiring'), 3);
  expect(usd('platformStaff')).toBeCloseTo(value('operations'), 3);
  expect(usd('labellers')).toBeCloseTo(value('labelling'), 3);
});

test('every task has one role that leads it, and no role leads and helps the same', () => {
  for (const { id } of tasks)
    expect(roles.filter(({ leads }) => leads.includes(id))).toHaveLength(1);
  for (const { leads, helps, id } of roles) {
    expect(
      helps.filter((task) => leads.includes(task)),
      id,
    ).toEqual([]);
    expect(leads.length + helps.length, id).toBeGreaterThan(0);
  }
});

test('words follow the numbers: none, one, and ranges', () => {
  const none = of({ dataPeople: 0 }).all[2]!;
  expect(costInWords(none, undefined)).toBe('Your model pays for none.');
  const one = of({ engineers: 1 }).all[1]!;
  expect(headsText(one)).toBe('1 person');
  expect(costInWords(of().all[0]!, { low: 20, high: 80 })).toContain(
    '(nine times in ten between 20 and 80)',
  );
  expect(title(of({}, 'gpt-2-again').all)).toMatch(/nobody on this model is paid/);
  expect(tasksInWords(of().all[5]!)).toBe(
    'Labellers lead none of these tasks, and help with data and interpretation.',
  );
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

const headings = [
  'evaluation',
  'other',
  'alignment',
  'pretraining',
  'deployment',
  'vision',
  'context',
];
const credited = {
  credits: headings.map((id) => ({
    id,
    label: id,
    people: factById(`gpt-4-credits-${id}`)!.value,
  })),
  all: factById('gpt-4-people')!.value,
  several: factById('gpt-4-credits-several')!.value,
};

test('284 people stand 467 times on OpenAI’s list: 134 of them more than once', () => {
  const places = credited.credits.reduce((sum, { people }) => sum + people, 0);
  // 150 once, 93 twice, 33 three times and 8 four times
  expect(places).toBe(150 + 2 * 93 + 3 * 33 + 4 * 8);
  expect(credited.several).toBe(93 + 33 + 8);
  expect(credited.all).toBe(150 + credited.several);
  expect(creditsTitle(credited)).toMatch(/130 helped to test it and 68 to pretrain it$/);
  expect(creditsWords(credited)).toContain('134 of the 284');
});

test('its picture', async () => {
  const cited = { by: 'OpenAI', year: 2023, url: 'https://example.org/' };
  const { body } = render(RoleWork, { props: { credited, cited } });
  expect(body).not.toMatch(/NaN|undefined|Infinity/);
  await expect(picture(body)).toMatchFileSnapshot('__snapshots__/role-work.svg.html');
});

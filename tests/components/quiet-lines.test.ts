import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import QuietLines from '#components/widgets/quiet-lines/QuietLines.svelte';
import {
  KEYS,
  quiet,
  quietOf,
  quietTable,
  sharesOf,
} from '#components/widgets/quiet-lines/series.ts';
import {
  HOURS,
  peopleNeeded,
  SHIFTS,
  turns,
  watchWords,
} from '#components/widgets/quiet-lines/watch.ts';
import type { Assumption } from '#lib/engine/quantity.ts';
import { factById } from '#lib/evidence/facts.ts';
import { lines as billLines } from '#lib/model/lines.ts';
import { model } from '#lib/model/model.ts';
import { beliefOf, type Picks } from '#lib/model/scenario.ts';
import { scenarioById } from '#lib/model/scenario-by-id.ts';
import { defaultScenario, scenarios } from '#lib/model/scenarios.ts';
import { valuesOf } from '#lib/model/values.ts';
import { picture } from './picture.ts';

const licence = 4500;
function of(changes: Picks['changes'] = {}, scenario = defaultScenario) {
  const picks = { scenario, changes };
  const values = valuesOf(picks);
  const value = (id: string) => values.get(id)!;
  const belief = (id: string) => beliefOf(picks, model.quantities.get(id) as Assumption);
  return { value, found: quietOf({ value, belief, licence }) };
}

test('all lines of infrastructure are quiet but servers and network', () => {
  const loud = ['servers', 'network'];
  const ids = billLines.infrastructure.parts.filter((id) => !loud.includes(id));
  expect(quiet.map(({ id }) => id as string).sort()).toEqual([...ids].sort());
  const { value, found } = of();
  expect(found.usd).toBeCloseTo(value('infrastructure') - value('servers') - value('network'), 0);
});

test('idle: 119.4 million hours × (1 ÷ 0.8 − 1) × $0.643 = $19.2 million, the largest', () => {
  const { found } = of();
  expect(found.lines[0]!.usd / 19.2e6).toBeCloseTo(1, 2);
  expect(found.title).toMatch(
    /^The quiet lines come to 17\.8\u00a0% of your bill; the largest is idle capacity, \$19\.2 million$/,
  );
});

test('operations: 25 × 185,000 × 1.32 = $6.105 million; 12 to 50 people are 1.9 to 8 % of the bill', () => {
  const { found, value } = of();
  const line = found.lines.find(({ id }) => id === 'operations')!;
  expect(line.usd).toBeCloseTo(6.105e6, 0);
  expect(line.low).toBeCloseTo((line.share * 12) / 25, 9);
  expect(line.high).toBeCloseTo(line.share * 2, 9);
  expect(line.working).toBe('25 people × $185,000 a year × 1.32 × 12 months ÷ 12');
  expect(value('platformStaff')).toBe(25);
});

test('licences: nothing here; at $4,500 for 119.4 million ÷ 0.8 ÷ 8,766 = 17,030 chip-years $76.6 million', () => {
  expect(factById('enterprise-licence')!.value).toBe(licence);
  const line = of().found.lines.at(-1)!;
  expect(line.usd).toBe(0);
  expect(line.working).toMatch(/at NVIDIA’s \$4,500 it would be \$76\.6 million$/);
  expect(of({ chipLicence: 4500 }).found.lines.at(-1)!.usd / 76.6e6).toBeCloseTo(1, 2);
});

test('a watch: 8,766 ÷ 1,800 = 4.87, five people; each shift of a week has one of them, none two in a row', () => {
  expect(peopleNeeded(8766, HOURS)).toBe(5);
  expect(peopleNeeded(8766, 8766)).toBe(1);
  const week = turns(5);
  expect(week).toHaveLength(SHIFTS);
  expect(new Set(week).size).toBe(5);
  week.forEach((who, i) => expect(who).not.toBe(week[i + 1]));
  expect(factById('on-call-team')!.value).toBe(8);
});

test.each([
  [
    25,
    25000,
    /25 people for 25,000 chips, one for 1,000 chips\. With 5 of them on watch, 20 are left/,
  ],
  [0.1, 4, /0\.1 people for 4 chips, one for 40 chips\. That is too few for a watch/],
  [0, 8, /^Nobody is paid/],
  [5, 1, /5 people for 1 chip, 5 for each chip\. All of them keep watch/],
  [1, 1, /1 person for 1 chip, 1 for each chip\. That is too few/],
])('%s people and %s chips', (staff, chips, said) => {
  const words = watchWords({ hoursPerYear: 8766, hours: HOURS, staff, chips, rule: 8 });
  expect(words[1]).toMatch(said);
});

test('lines make the sum and nothing is not a number, in every scenario and at every bound', () => {
  const cases = KEYS.flatMap((id) => {
    const quantity = model.quantities.get(id)!;
    return quantity.kind === 'assumption' ? quantity.bounds.map((bound) => ({ [id]: bound })) : [];
  });
  for (const { found, value } of [
    ...cases.map((each) => of(each)),
    ...scenarios.map((s) => of({}, s)),
  ]) {
    const sum = found.lines.reduce((total, { share }) => total + share, 0);
    expect(sum).toBeCloseTo(found.share, 9);
    expect(sharesOf(value).reduce((total, share) => total + share, 0)).toBeCloseTo(sum, 9);
    for (const { low, share, high } of found.lines) {
      expect(low).toBeLessThanOrEqual(share * (1 + 1e-9));
      expect(high).toBeGreaterThanOrEqual(share * (1 - 1e-9));
    }
    expect(JSON.stringify([found, quietTable(found, [])])).not.toMatch(
      /NaN|null|undefined|Infinity/,
    );
  }
});

test('nothing quiet is said so', () => {
  const none = of({}, scenarioById('gpt-2-speedrun'));
  expect(none.found.title).toMatch(/^The quiet lines come to 0\.0\d+/);
  const nothing = of({ checkpointsKept: 0 }, scenarioById('gpt-2-speedrun'));
  expect(nothing.found.title).toBe('The quiet lines of your bill come to nothing');
});

test('its picture', async () => {
  const others = ['university-lora', 'llama-3.1-405b'].map((id) => {
    const scenario = scenarioById(id);
    const values = valuesOf({ scenario, changes: {} });
    return { name: scenario.short, shares: sharesOf((each) => values.get(each)!) };
  });
  const cited = ['1', '2'].map((n) => ({ by: n, year: 2024, url: `https://example.org/${n}` }));
  const { body } = render(QuietLines, { props: { others, licence, rule: 8, cited } });
  expect(body).not.toMatch(/NaN|undefined|Infinity/);
  await expect(picture(body)).toMatchFileSnapshot('__snapshots__/quiet-lines.svg.html');
});

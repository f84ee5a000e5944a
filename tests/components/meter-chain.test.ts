import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import MeterChain from '#components/widgets/meter-chain/MeterChain.svelte';
import {
  CHAIN_DRAWS,
  chainOf,
  formulaOf,
  KEYS,
  rangesOf,
  ruleOf,
  tableOf,
  ticksTo,
  titleOf,
  workingOf,
  type Evidence,
} from '#components/widgets/meter-chain/series.ts';
import { factById } from '#lib/evidence/facts.ts';
import { model } from '#lib/model/model.ts';
import { ensembleOf } from '#lib/model/results.ts';
import type { Picks } from '#lib/model/scenario.ts';
import { defaultScenario, scenarios } from '#lib/model/scenarios.ts';
import { valuesOf } from '#lib/model/values.ts';
import { picture } from './picture.ts';

const { low, high } = factById('power-swings')!;
const chips = { 'tpu-v2-watts': 'TPU v2', 'tpu-v3-watts': 'TPU v3', 'v100-watts': 'V100' };
const evidence: Evidence = {
  measured: Object.entries(chips).map(([id, name]) => ({ id, name, watts: factById(id)!.value })),
  known: { name: 'V100', rated: 300, watts: factById('v100-watts')!.value },
  swings: { low: low!, high: high! },
};

function of(changes: Picks['changes'] = {}, id = defaultScenario.id) {
  const picks = { scenario: scenarios.find((scenario) => scenario.id === id)!, changes };
  const values = valuesOf(picks);
  const ensemble = ensembleOf(picks, CHAIN_DRAWS);
  const value = (key: string) => values.get(key)!;
  const ranges = rangesOf(ensemble);
  const links = chainOf(value, ensemble.interval('powerPerChip'), ranges);
  return { value, ranges, links, interval: (key: string) => ensemble.interval(key) };
}
const everything = ({ value, links, interval }: ReturnType<typeof of>) =>
  JSON.stringify([
    [titleOf(value), ruleOf(value, evidence), formulaOf(value), workingOf(value), links],
    tableOf(links, evidence, value, interval),
  ]);

test('400 W × 2.03 = 812; × 0.75 = 609; × 1.12 = 682 W at the meter', () => {
  const { links, value } = of();
  expect(links.map(({ watts }) => Math.round(watts))).toEqual([400, 812, 609, 682]);
  expect(titleOf(value)).toBe(
    'Rated at 812\u00a0W with its server, a chip draws 609\u00a0W at work; at the meter it is 682\u00a0W',
  );
  expect(formulaOf(value)).toMatch(/^400\sW × 2\.03 × 0\.75 × 1\.12 = 682\sW at the meter/);
  // 51.94 million chip-hours × 0.682 kW ÷ 1,000 = 35,425 MWh; × $83 = $2.94 million; × 0.369 = 13,072 t
  expect(workingOf(value)).toMatch(/= 35,400 MWh; .* = \$2\.94 million; × 0\.369 kg = 13,100 t\.$/);
});

test('a V100 of 300 W would come to 300 × 2.03 × 0.75 = 457 W, where 325 were measured', () => {
  expect(ruleOf(of().value, evidence)).toMatch(/make 457\sW of it at work; only 325\sW were/);
  expect(ruleOf(of({ powerFraction: 0.3 }).value, evidence)).toMatch(/183\sW.*; more, 325\sW/);
});

test('at full load nothing is spared, and more than the rating is called so', () => {
  expect(titleOf(of({ powerFraction: 1 }).value)).toMatch(/a chip draws all of it; at the/);
  expect(titleOf(of({ powerFraction: 1.1 }).value)).toMatch(/893\sW at work, more than its rating/);
  expect(ruleOf(of({ powerFraction: 1.1 }).value, evidence)).toMatch(/the rating is wrong/);
  expect(titleOf(of({ serverPower: 1 }).value)).toMatch(/^Taken at 400\sW, a chip draws 300/);
  expect(ruleOf(of({}, 'bloom-176b').value, evidence)).toMatch(/leaves server and load out/);
});

test('every range holds its watts, and they widen along the chain', () => {
  const { links } = of();
  const widths = links.slice(1).map(({ range, watts }) => {
    expect(range!.low).toBeLessThan(watts);
    expect(range!.high).toBeGreaterThan(watts);
    return range!.high / range!.low;
  });
  expect(widths).toEqual(widths.toSorted((a, b) => a - b));
});

test('ticks are whole steps up to the end, at most six', () => {
  expect(ticksTo(960)).toEqual([0, 200, 400, 600, 800]);
  expect(ticksTo(0.43)).toEqual([0, 0.1, 0.2, 0.3, 0.4]);
  for (const most of [1, 7, 99, 101, 5e5]) expect(ticksTo(most).length).toBeLessThanOrEqual(6);
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

test('its picture', async () => {
  const props = { evidence, cited: [], start: of().ranges! };
  const { body } = render(MeterChain, { props });
  expect(body).not.toMatch(/NaN|undefined|Infinity/);
  await expect(picture(body)).toMatchFileSnapshot('__snapshots__/meter-chain.svg.html');
});

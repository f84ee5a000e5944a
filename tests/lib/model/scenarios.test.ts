import { expect, test } from 'vitest';
import { factById } from '#lib/evidence/facts.ts';
import { sources } from '#lib/evidence/sources.ts';
import { model } from '#lib/model/model.ts';
import { billOf } from '#lib/model/results.ts';
import { valuesOf, warningsOf } from '#lib/model/values.ts';
import { defaultScenario, scenarios } from '#lib/model/scenarios.ts';
import { scenarioById } from '#lib/model/scenario-by-id.ts';

const valueIn = (id: string) => {
  const values = valuesOf({ scenario: scenarioById(id), changes: {} });
  return (name: string) => values.get(name)!;
};
const within = (share: number, published: number, ours: number) =>
  expect(Math.abs(ours / published - 1)).toBeLessThan(share);

test('GPT-3 takes the 1,287 MWh and 552.1 t of Patterson et al. 2021, Table 4, within 1 %', () => {
  const value = valueIn('gpt-3');
  // 10,000 chips × 14.8 days × 24 h × 330 W × 1.10 = 1,289 MWh; × 0.429 kg/kWh = 553 t
  expect(value('chipHours')).toBeCloseTo(3_552_000, 3);
  within(0.01, 1287, value('energy'));
  within(0.01, 552.1, value('carbon'));
  expect(value('days')).toBeCloseTo(14.8, 6);
});

test('BLOOM takes the 433.2 MWh and 24.7 t of Luccioni et al. 2022, within 1 %', () => {
  const value = valueIn('bloom-176b');
  // 1,082,990 h × 400 W = 433.196 MWh, without cooling; × 0.057 kg/kWh = 24.69 t
  expect(value('chipHours')).toBeCloseTo(1_082_990, 3);
  within(0.01, 433.2, value('energy'));
  within(0.01, 24.7, value('carbon'));
  // Table 1 of the same: making the machines, 11.2 t
  within(0.01, 11.2, value('embodied'));
});

test('Llama 3.1 405B takes the 30.84 million chip-hours of its model card, from tokens, parameters and its whole-run MFU, within 2 %', () => {
  const value = valueIn('llama-3.1-405b');
  // 6 × 405.85e9 × 15.6e12 ÷ (989e12 × 0.346) ÷ 3,600 = 30.84e6
  within(0.02, 30.84e6, (6 * 405.85e9 * 15.6e12) / (989e12 * 0.346) / 3600);
  within(0.02, 30.84e6, value('chipHours'));
  within(0.02, 8930, value('carbon'));
  expect(value('mfu')).toBeCloseTo(0.346, 3);
});

test('DeepSeek-V3’s final run is the $5.576 million of its report, Table 1: 2.788 million hours at $2', () => {
  expect(valueIn('deepseek-v3')('finalRun')).toBeCloseTo(5_576_000, 3);
});

test('DeepSeek-V3’s 2,048 chips take under two months, as its report says of its first part', () => {
  expect(valueIn('deepseek-v3')('days')).toBeLessThan(60);
  expect(valueIn('deepseek-v3')('days')).toBeGreaterThan(54);
});

test('the hospital’s pictures are as large as Stanford’s: 224,316 in 439 gigabytes', () => {
  const value = valueIn('hospital-classifier');
  // 200,000 pictures of 197 patches, thirty times over, are 1.2 billion patches
  within(0.02, 200e3 * 197 * 30, value('tokens'));
  within(0.02, 0.439 * (200e3 / 224_316), value('keptSize'));
  expect(value('redundancy')).toBe(3);
});

test('the university passes back signals and no corrections: four operations instead of six, as LoRA does', () => {
  const value = valueIn('university-lora');
  expect(value('flopPerToken')).toBe(4 * 8.03e9);
  // The frozen 16 GB, hardly more for the rest: one chip of 80 GB holds it
  expect(value('fewestChips')).toBeLessThan(1);
});

test('the street scenes take Cityscapes’ hour and a half for each of 5,000 pictures: 7,500 hours before review', () => {
  const value = valueIn('street-scenes');
  expect(value('labelHours') / (1 + value('reviewShare'))).toBeCloseTo(7500, 9);
  // 7,500 h × $12.50 = $93,750, and a tenth more
  expect(value('labelling')).toBeCloseTo(93_750 * 1.1, 6);
});

test('the frontier run is twice Grok 4’s estimated 5e26 operations, and its final run is short of the billion dollars foreseen for 2027', () => {
  const value = valueIn('frontier');
  within(0.01, 2 * factById('grok-4-flop')!.value, value('trainingFlop'));
  expect(value('finalRun')).toBeLessThan(1e9);
  // A year of the growth by 2 to 2.9 times that Cottier et al. find, back from a billion
  expect(value('finalRun')).toBeGreaterThan(1e9 / 2.9);
  expect(scenarioById('frontier').name).toContain('hypothetical');
});

test('the scenarios that are published or promised are there', () => {
  const promised =
    'gpt-2-again gpt-3 bloom-176b llama-3.1-405b deepseek-v3 gpt-4-class university-lora hospital-classifier street-scenes frontier';
  expect(scenarios.map(({ id }) => id)).toEqual(expect.arrayContaining(promised.split(' ')));
});

test.each(scenarios)(
  '$id is possible: the chips hold the model and the warnings are none',
  (scenario) => {
    expect(warningsOf(valuesOf({ scenario, changes: {} }))).toEqual([]);
  },
);

test('llm.c’s GPT-2 1.6B costs the $672 of its author: 8 chips × 24 hours × $3.50', () => {
  expect(valueIn('gpt-2-again')('finalRun')).toBeCloseTo(672, 9);
});

test('nanochat’s run costs what its README says, about $48 for two hours of eight chips at $24', () => {
  const value = valueIn('gpt-2-speedrun');
  // 1.65 h × 8 × $3 = $39.60 for the training itself, two hours with what surrounds it
  expect(value('finalRun')).toBeCloseTo(39.6, 6);
  within(0.02, 48, value('total'));
});

test('GPT-4-class has the 2.1e25 operations and 57 million chip-hours that third parties claim', () => {
  const value = valueIn('gpt-4-class');
  within(0.005, 2.1e25, value('trainingFlop'));
  // 25,000 chips × 95 days × 24 h = 57.0 million, lost time included
  within(0.01, 57e6, value('chipHours') / value('goodput'));
  // Epoch AI: 40.7 million used up, 778 million to buy
  within(0.15, 40.7e6, value('finalRun'));
  within(0.05, 778e6, value('hardwarePurchase'));
});

const ids = (kind: string) =>
  new Set([...model.quantities.values()].filter((q) => q.kind === kind).map(({ id }) => id));
const assumptions = ids('assumption');
const known = new Set(sources.map(({ id }) => id));

test.each(scenarios)(
  '$id sets assumptions that exist, inside their bounds and ranges, from known sources',
  ({ settings }) => {
    for (const [id, { value, plausible, source }] of Object.entries(settings)) {
      expect(assumptions, id).toContain(id);
      expect(known, id).toContain(source);
      const quantity = model.quantities.get(id)!;
      if (quantity.kind !== 'assumption') continue;
      expect(value, id).toBeGreaterThanOrEqual(quantity.bounds[0]);
      expect(value, id).toBeLessThanOrEqual(quantity.bounds[1]);
      if (plausible) {
        expect(plausible[0], id).toBeLessThanOrEqual(value);
        expect(plausible[1], id).toBeGreaterThanOrEqual(value);
      }
    }
  },
);

/** Numbers that differ from project to project: a scenario that leaves one out would bill GPT-4's. */
const ofTheProject = [
  'params', 'activeShare', 'tokens', 'mfu', 'goodput', 'chips', 'chipAge', 'projectMultiple', 'licences', 'labels',
  'preferencePairs', 'projectMonths', 'researchers', 'engineers', 'dataPeople', 'platformStaff', 'securityCost', 'batchTokens',
  'chipsPerCopy', 'linkSpeed', 'layers', 'width', 'sequence', 'epochs', 'supportStaff',
]; // prettier-ignore

test.each(scenarios.filter(({ id }) => id !== defaultScenario.id))(
  '$id says everything that differs from project to project',
  ({ settings }) => {
    expect(Object.keys(settings)).toEqual(expect.arrayContaining(ofTheProject));
  },
);

test('labels are the largest line at the hospital and people at the university: the make-up changes', () => {
  const largest = (id: string) => {
    const { lines } = billOf({ scenario: scenarioById(id), changes: {} });
    return Object.entries(lines).sort(([, a], [, b]) => b.value - a.value)[0]![0];
  };
  expect(largest('hospital-classifier')).toBe('data');
  expect(largest('street-scenes')).toBe('data');
  expect(largest('university-lora')).toBe('talent');
  expect(largest('gpt-4-class')).toBe('infrastructure');
});

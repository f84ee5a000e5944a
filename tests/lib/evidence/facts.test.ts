import { accelerators } from '#lib/evidence/accelerators.ts';
import { factById, facts } from '#lib/evidence/facts.ts';
import { sourceById } from '#lib/evidence/sources.ts';
import { drivers } from '#lib/model/lines.ts';
import { expect, test } from 'vitest';

const value = (id: string) => factById(id)!.value;

test.each(facts.map((fact) => [fact.id, fact] as const))(
  '%s: a source, a year and a range that holds the value',
  (id, fact) => {
    expect(id).toMatch(/^[a-z0-9.]+(-[a-z0-9.]+)*$/);
    expect(sourceById(fact.source)).toBeDefined();
    expect([...drivers, 'who-can-pay']).toContain(fact.driver);
    expect(fact.year >= 2012 && fact.year <= 2026).toBe(true);
    expect(fact.low === undefined).toBe(fact.high === undefined);
    expect((fact.low ?? fact.value) <= fact.value && fact.value <= (fact.high ?? fact.value)).toBe(
      true,
    );
    if (fact.rangeOnly) expect(fact.low).toBeDefined();
    expect(fact.claim).toMatch(/^\S.*[^.]$/);
    expect(fact.note ?? 'None.').toMatch(/^\S.*\.$/);
  },
);

test('no fact is there twice', () => {
  const ids = facts.map(({ id }) => id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

test('a fact from a judgement is none', () => {
  expect(
    facts.filter(({ grade, source }) => grade === 'judgement' || source === 'judgement'),
  ).toEqual([]);
});

test.each([
  ['palm-mfu-whole', 2.53e24 / (8_404_992 * 3600 * 275e12)],
  ['llama-3.1-mfu-whole', 3.8e25 / (30.84e6 * 3600 * 989e12)],
  ['gpt-3-mfu', 24.6 / 125],
  ['h100-ceiling', 794.5 / 989],
  ['a100-ceiling', 271.2 / 312],
  ['mi300x-ceiling', 668.4 / 1307],
  ['palm-days', (1200 + 336) / 24],
  ['llama-3.1-days', 30.84e6 / 16_384 / 24],
  ['bloom-batch', 2048 * 2048],
  ['llm-c-cost', 24 * 28],
  ['nanochat-cost', 2 * 24],
  ['deepseek-v3-cost', 2.788e6 * 2],
  ['gpt-2-cost', 32 * 168 * 8],
  ['fineweb-edu-share', 1.3 / 15],
  ['llama-project-multiple', 2638 / 777],
  ['openai-final-share', 0.5 / 5],
  ['openai-five-rerun', 150 / 770],
  ['llama-3.1-between', (54 * 24) / 419],
  ['gpt-3-homes', 1287e3 / 10_715],
  ['bloom-homes', 433_196 / 10_715],
  ['llama-project-homes', 2638e3 / 10_715],
  ['llama-3.1-homes', (30.84e6 * 0.7 * 1.1) / 10_715],
  ['bloom-grids', 183 / 24.7],
  ['anthropic-settlement', 500_000 * 3000],
])('%s is what it is worked out from', (id, expected) => {
  // Two digits are good to a few percent, three or more to two parts in a thousand.
  const two = Number(expected.toPrecision(2)) === value(id);
  expect(two || Math.abs(value(id) / expected - 1) < 2e-3).toBe(true);
});

test('the parts of GPT-4’s development cost are its sum', () => {
  expect(39.4 + 26.2 + 15.4 + 7.8 + 36.0).toBeCloseTo(value('gpt-4-development') / 1e6, 0);
});

test('the causes of Llama 3.1’s unexpected interruptions are all of them', () => {
  const causes = [
    'gpu-faults',
    'memory-faults',
    'software',
    'network',
    'maintenance',
    'other-faults',
  ];
  const sum = causes.reduce((total, cause) => total + value(`llama-3.1-${cause}`), 0);
  expect(sum).toBe(value('llama-3.1-interruptions'));
  expect(sum + 47).toBe(value('llama-3.1-all-interruptions'));
});

test('where chips stand in two tables, they agree', () => {
  const chip = (id: string) => accelerators.find((one) => one.id === id)!;
  expect(chip('h100').peakTflops * 1e12).toBe(value('h100-peak'));
  expect(chip('rtx-4090').peakTflops * 1e12).toBeCloseTo(value('rtx-4090-peak'), -12);
  expect(chip('rtx-4090').price!.usd).toBe(value('rtx-4090-price'));
});

test('facts stand in the table of their driver', () => {
  const files = import.meta.glob<Record<string, { id: string; driver: string }[]>>(
    '../../../src/lib/evidence/facts/*.ts',
    { eager: true },
  );
  const listed = Object.entries(files).flatMap(([file, exported]) =>
    Object.values(exported).flatMap((table) =>
      table.map(({ id, driver }) => ({ id, driver, file: /([^/]+)\.ts$/.exec(file)![1] })),
    ),
  );
  expect(listed).toHaveLength(facts.length);
  expect(listed.filter(({ driver, file }) => driver !== file)).toEqual([]);
});

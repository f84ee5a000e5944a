import { accelerators } from '#lib/evidence/accelerators.ts';
import { citation } from '#lib/evidence/citation.ts';
import { factById } from '#lib/evidence/facts.ts';
import { runById } from '#lib/evidence/runs/all.ts';
import { monthInWords } from '#lib/format/date.ts';
import { billOf } from '#lib/model/results.ts';
import { scenarioById } from '#lib/model/scenario-by-id.ts';
import { scenarios } from '#lib/model/scenarios.ts';
import { valuesOf } from '#lib/model/values.ts';
import { priceIn, YEARS, type Range, type Rent, type Rules, type Run } from './series.ts';
import type { Budget } from './words.ts';

const fact = (id: string) => factById(id)!;
const range = (id: string): Range => {
  const { value, low = value, high = value } = fact(id);
  return { value, low, high };
};

export const rules: Rules = {
  hardware: range('price-performance'),
  algorithms: range('algorithm-halving'),
  growth: range('cost-growth'),
  largest: { usd: fact('gpt-4-amortised').value, year: fact('gpt-4-amortised').year },
  mfu: fact('median-mfu').value,
};

/** Not language models from nothing: pictures, and the tuning of a model that is there. */
const others = new Set(['university-lora', 'street-scenes', 'hospital-classifier']);

/** Of the release whose model of 8 billion parameters is tuned. */
const LLAMA = Number(runById('llama-3.1-405b')!.date.slice(0, 4));

const digits = (value: number) => Number(value.toPrecision(5));

const presets = scenarios.map((scenario): Run => {
  const picks = { scenario, changes: {} };
  const value = (id: string) => digits(valuesOf(picks).get(id)!);
  const { low, high } = billOf(picks).total;
  return {
    id: scenario.id,
    name: scenario.short.replace(/, \d{4}$/, ''),
    year: Number(scenario.year),
    final: value('finalRun'),
    text: !others.has(scenario.id),
    ...(scenario.id === 'university-lora' && { tuned: LLAMA }),
    bill: {
      total: value('total'),
      low: digits(low),
      high: digits(high),
      machines: value('machines'),
    },
  };
});

const published = (
  [
    ['gpt-2-cost', 'GPT-2, when it was new', true],
    ['stable-diffusion-again', 'Stable Diffusion 2, again', false],
  ] as const
).map(([id, name, text]): Run => ({ id, name, text, year: fact(id).year, final: fact(id).value }));

/** From the cheapest today to the dearest. */
export const runs: readonly Run[] = [...presets, ...published].sort(
  (a, b) => priceIn(a, YEARS[1], rules).value - priceIn(b, YEARS[1], rules).value,
);

export const nanochat = { usd: fact('nanochat-cost').value, year: fact('nanochat-cost').year };

/** Of each time, the chip that people rented, at a price of that time. */
export const rents: readonly Rent[] = [
  listed(2019, 'v100'),
  listed(2021, 'a100-40gb'),
  paid(2024, 'gpt-2-again'),
  listed(2025, 'h100'),
  paid(2026, 'gpt-2-speedrun'),
];

function chipOf(id: string) {
  const { name, peakTflops, rent } = accelerators.find((chip) => chip.id === id)!;
  return { chip: name.split(' ')[0]!, peak: peakTflops * 1e12, rent };
}
function listed(from: number, id: string): Rent {
  const { rent, ...chip } = chipOf(id);
  const { usdPerHour, asOf, from: at } = rent!;
  return { from, ...chip, usd: usdPerHour, note: `${at}, ${monthInWords(asOf)}` };
}
function paid(from: number, id: string): Rent {
  const { chip, settings, short } = scenarioById(id);
  const { chip: name, peak } = chipOf(chip);
  return { from, chip: name, peak, usd: settings['chipRent']!.value, note: short };
}

const STUDENTS = 25;
const FIRMS = 4;

/** Who has how much: one published sum each, and what of it is ours. */
export const budgets: readonly Budget[] = [
  budget(
    'hobbyist',
    'A hobbyist',
    'hobby',
    'nanochat-budget',
    1,
    'what nanochat’s first run was built to cost',
  ),
  budget(
    'class',
    'A class',
    'class',
    'class-credits',
    STUDENTS,
    `$50 for each of ${STUDENTS} students; their number is our assumption`,
  ),
  budget(
    'university',
    'A university group',
    'group',
    'career-grant',
    1,
    'the least that an NSF grant for a young professor pays, over five years, people and all',
  ),
  budget(
    'start-up',
    'A new start-up',
    'start-up',
    'yc-deal',
    1,
    'what Y Combinator puts into each',
  ),
  budget(
    'state',
    'A public computer',
    'public',
    'isambard-cost',
    1,
    'Isambard-AI in Bristol, £225 million to build',
  ),
  budget(
    'firm',
    'One of the largest firms',
    'firm',
    'capex-2026',
    1 / FIRMS,
    'a quarter of what four firms planned to build in 2026, for all purposes',
  ),
];

function budget(
  id: string,
  name: string,
  brief: string,
  from: string,
  times: number,
  note: string,
): Budget {
  const { value, source } = fact(from);
  const { by, url } = citation(source);
  return { id, name, brief, usd: value * times, note, by, year: fact(from).year, url };
}

export const cited = ['hobbhahn-2022', 'ho-2024', 'cottier-2024', 'besiroglu-2024'].map((id) => ({
  id,
  ...citation(id),
}));

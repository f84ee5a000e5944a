import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { powers } from '#components/widgets/run-power/powers.ts';
import RunPower from '#components/widgets/run-power/RunPower.svelte';
import {
  endsOf,
  ownInWords,
  ownOf,
  powerText,
  tableOf,
  titleOf,
  workingOf,
  type Claims,
} from '#components/widgets/run-power/series.ts';
import { beyondInWords, growthInWords, marksInWords } from '#components/widgets/run-power/words.ts';
import { factById } from '#lib/evidence/facts.ts';
import { growthRuns } from '#lib/evidence/growth.ts';
import { runById, runs } from '#lib/evidence/runs/all.ts';
import type { Picks } from '#lib/model/scenario.ts';
import { defaultScenario, scenarios } from '#lib/model/scenarios.ts';
import { valuesOf } from '#lib/model/values.ts';
import { picture } from './picture.ts';

const all = powers();
const of = (name: RegExp) => all.runs.find((run) => name.test(run.name))!;
const valueOf = (changes: Picks['changes'] = {}, scenario = defaultScenario) => {
  const values = valuesOf({ scenario, changes });
  return (id: string) => values.get(id)!;
};
const fact = (id: string) => factById(id)!;
const growths = ['power-growth', 'power-growth-2024'].map((id) => {
  const { value, low, high } = fact(id);
  return { factor: value, low: low!, high: high! };
});
const claims: Claims = {
  growths,
  colossus: { mw: fact('colossus-power').value, chips: 200_000, year: 2025 },
  forecast: { low: 4000, high: 16_000, year: 2025 },
  homes: { count: 100_000, mw: (100_000 * fact('home-use').value) / 8766 / 1000 },
  station: { mw: fact('palo-verde-power').value },
};

test('GPT-3: 10,000 × 300 W × 1.67 × 1.1 = 5.5 MW rated, 10,000 × 330 W × 1.1 = 3.63 MW measured', () => {
  const gpt3 = of(/^GPT-3/);
  expect(gpt3.rated).toBeCloseTo((10_000 * 300 * (5 / 3) * 1.1) / 1e6, 3);
  expect(gpt3.measured).toBeCloseTo(3.63, 6);
  expect(marksInWords(all)).toContain(
    'rated at 5.5\u00a0MW and drew 3.63\u00a0MW, 66\u00a0% of that',
  );
});

test('PaLM: 6,144 × 378.5 W × 1.08 = 2.51 MW; Llama 3.1: 16,384 × 700 W × 10.2 ÷ 5.6 × 1.1 = 23 MW', () => {
  expect(of(/^PaLM/).measured).toBeCloseTo((6144 * 378.5 * 1.08) / 1e6, 3);
  expect(of(/405/).rated).toBeCloseTo((16_384 * 700 * (10.2 / 5.6) * 1.1) / 1e6, 2);
});

test('hollow are those whose chips are guessed or whose watts are another run’s, and no others', () => {
  const hollow = all.runs.filter(({ estimate }) => estimate).map(({ name }) => name);
  expect(hollow).toHaveLength(5);
  for (const name of ['GPT-4', 'Grok 3', 'Gemini 1.0 Ultra']) expect(hollow).toContain(name);
  for (const run of all.runs) {
    const { note = '', grade } = runs.find(({ name }) => name === run.name)!;
    // A row that is an estimate for its chips is drawn as one; Megatron-LM's is so for its arithmetic.
    if (grade === 'estimate' && !/arithmetic is Epoch/.test(note))
      expect(run.estimate, run.name).toBe(true);
    if (run.measured && !run.estimate) expect(note, run.name).toMatch(/measured|power/i);
  }
});

test('those in the fit were among the ten largest of their time, as on the growth chart', () => {
  const key = (name: string) => name.toLowerCase().split(/[ ,(]/)[0]!.slice(0, 6);
  const frontier = growthRuns.filter(({ frontier }) => frontier).map(({ name }) => key(name));
  const missing = all.runs
    .filter((run) => run.frontier && !frontier.includes(key(run.name)))
    .map(({ name }) => name);
  expect(missing).toEqual(['MT-NLG 530B']); // Megatron-Turing there
  expect(runById('mt-nlg')!.flop).toBeCloseTo(8.59e23, -21);
});

test('fitted growth: 2.4 times a year from 19 runs, and the published 2.2 and 2.1 lie within its interval', () => {
  const { factor, low, high, count } = all.growth;
  expect(count).toBe(19);
  expect(factor).toBeCloseTo(2.4, 1);
  for (const { factor: published } of growths) {
    expect(published).toBeGreaterThan(low);
    expect(published).toBeLessThan(high);
  }
  expect(growthInWords(all, claims)).toContain('gave 2.2 (1.9 to 2.6) and 2.1 (1.9 to 2.2)');
  // The line drawn on goes by the same factor: from one end to the other.
  const [[from, start], [to, end]] = all.beyond as [[number, number], [number, number]];
  expect((end / start) ** (1 / (to - from))).toBeCloseTo(factor, 1);
});

test('the reader’s: 25,000 × 400 W × 2.03 × 1.12 = 22.7 MW rated, three quarters of it drawn', () => {
  const own = ownOf(valueOf(), 2022.5);
  expect(own.rated).toBeCloseTo((25_000 * 400 * 2.03 * 1.12) / 1e6, 6);
  expect(own.drawn).toBeCloseTo(own.rated * 0.75, 9);
  expect(titleOf(all, own)).toBe(
    'The power of the largest runs grew 2.4 times a year (1.9 to 3.1); yours is rated at 22.7\u00a0MW',
  );
  // 22.7 MW ÷ (10,715 kWh ÷ 8,766 h) = 18,600 homes.
  expect(ownInWords(own, claims)).toContain('what 19,000 American homes draw');
  expect(workingOf(valueOf())).toMatch(/= 22\.7\sMW rated; × 75\s% drawn = 17\.1\sMW$/);
});

test('what it draws is chips × watts at the meter, as the model has it, in every scenario', () => {
  for (const scenario of scenarios) {
    const value = valueOf({}, scenario);
    expect(ownOf(value, 2022).drawn).toBeCloseTo((value('chips') * value('powerPerChip')) / 1e6, 9);
  }
});

test('the axes hold everything, also the smallest and the largest run of a reader', () => {
  const bounds = [{ chips: 1, chipPower: 1 }, { chips: 1e8, chipPower: 1e5, pue: 3 }, {}];
  for (const changes of bounds)
    for (const extrapolated of [false, true]) {
      const own = ownOf(valueOf(changes), 2012);
      const { years, mw } = endsOf(all, own, { claims, extrapolated });
      for (const amount of [
        own.rated,
        own.drawn,
        ...all.runs.map((run) => run.rated ?? run.measured!),
      ])
        expect(amount >= mw[0] && amount <= mw[1]).toBe(true);
      expect(years[0]).toBeLessThanOrEqual(2012);
      if (extrapolated) expect(mw[1]).toBeGreaterThanOrEqual(16_000);
      const said = [titleOf(all, own), ownInWords(own, claims), workingOf(valueOf(changes))];
      expect([...said, beyondInWords(all, claims)].join(' ')).not.toMatch(/NaN|undefined|Infinity/);
    }
});

test('power in words', () => {
  expect([1750, 22.7, 0.32, 0.0012, 5e-6].map(powerText)).toEqual(
    ['1.75 GW', '22.7 MW', '320 kW', '1.2 kW', '5 W'].map((text) => text.replace(' ', '\u00a0')),
  );
});

test('the table names the reader’s run too, and has no empty cell', () => {
  const { columns, rows } = tableOf(all, ownOf(valueOf(), 2022.5));
  expect(rows).toHaveLength(all.runs.length + 1);
  for (const row of rows) {
    expect(row).toHaveLength(columns.length);
    for (const cell of row) expect(String(cell)).not.toBe('');
  }
});

test('the picture', async () => {
  const { body } = render(RunPower, {
    props: { powers: all, claims, words: { marks: '', beyond: '' }, cited: [] },
  });
  expect(body).not.toMatch(/NaN|undefined|Infinity/);
  await expect(picture(body)).toMatchFileSnapshot('__snapshots__/run-power.svg.html');
});

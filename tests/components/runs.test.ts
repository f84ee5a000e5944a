import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { figureText, rowOf } from '#components/runs/rows.ts';
import RunsTable from '#components/runs/RunsTable.svelte';
import Scorecard from '#components/runs/Scorecard.svelte';
import {
  comparisonTable,
  finding,
  inSentences,
  overall,
  shownRows,
  sieved,
  spreadTable,
  type Sieve,
} from '#components/runs/series.ts';
import { scorecard } from '#lib/scorecard/comparison.ts';
import { outputs } from '#lib/scorecard/outputs.ts';
import { spreadOf } from '#lib/scorecard/spread.ts';
import { picture } from './picture.ts';

const rows = scorecard.map(rowOf);
const lanes = outputs.map((output) => ({
  ...output,
  ...spreadOf(scorecard.filter((one) => one.output === output.id && one.standing === 'counted')),
}));
const lane = (id: string) => lanes.find((each) => each.id === id)!;
const everything: Sieve = { output: 'all', standing: 'all', words: '' };

test('the finding follows the numbers; with too few it says so instead', () => {
  const made = { ...lane('days'), count: 8, quartiles: [0.5, 2] as const };
  expect(finding(made)).toBe(
    'Days: half of 8 predictions lie between 0.50 and 2.00 times what was reported',
  );
  expect(finding({ ...made, median: 1.001, quartiles: [1, 1.002] })).toBe(
    'Days: the model comes to 1.00 times what was reported',
  );
  expect(finding({ ...made, label: 'cost', count: 1 })).toBe(
    'Only one published cost counts: the others were worked out as the model works them out',
  );
  expect(
    overall([
      { ...made, close: 3 },
      { ...made, count: 2, close: 2 },
    ]),
  ).toBe('Of 10 predictions that can be checked, 5 are within a factor of one and a half');
});

test('a row is read out whole: numbers, what was assumed, why it is off, why it does not count', () => {
  const row = rows.find(({ id }) => id === 'glm-130b.carbonT')!;
  const words = inSentences(row, lane('carbonT')).join(' ');
  expect(words).toMatch(
    /^GLM-130B, 2022: \d+(\.\d)? t CO2e predicted, 257 reported, 0\.\d\d times/,
  );
  expect(words).toMatch(/Assumed: carbon of the grid\./);
  expect(words).toMatch(/China/);
  expect(words).toMatch(/Not counted: reported from rated power × hours\.$/);
});

test('each row reads out without gaps', () => {
  for (const row of rows) {
    const text = inSentences(row, lane(row.output)).join(' ');
    expect(text, row.id).not.toMatch(/NaN|undefined|Infinity|null/);
  }
});

test('numbers read as people write them', () => {
  expect(figureText('chipHours', 1_082_990)).toBe('1.08 million');
  expect(figureText('energyMwh', 1287)).toBe('1,287');
  expect(figureText('carbonT', 0.012)).toBe('0.012');
  expect(figureText('costUsd', 5_576_000)).toBe('$5.58 million');
});

test('only what counts is shown, unless all is wanted', () => {
  const counted = shownRows(rows, { output: 'energyMwh', all: false });
  const all = shownRows(rows, { output: 'energyMwh', all: true });
  expect(counted).toHaveLength(lane('energyMwh').count);
  expect(all.length).toBeGreaterThan(counted.length);
  expect(counted.map(({ name }) => name)).not.toContain('LLaMA-65B');
});

test('the table of everything is sieved by figure, standing and words, and sorted', () => {
  expect(sieved(rows, everything)).toHaveLength(rows.length);
  const costs = sieved(rows, { ...everything, output: 'costUsd' });
  expect(new Set(costs.map(({ output }) => output))).toEqual(new Set(['costUsd']));
  const [counted, not] = (['counted', 'not'] as const).map(
    (standing) => sieved(rows, { ...everything, standing }).length,
  );
  expect(counted! + not!).toBe(rows.length);
  const pythia = sieved(
    rows,
    { ...everything, words: ' pythia ' },
    { column: 'reported', down: true },
  );
  expect(pythia.map(({ name }) => name)).toHaveLength(8);
  expect(pythia[0]!.name).toBe('Pythia 12B');
  expect(sieved(rows, { ...everything, words: 'no such run' })).toEqual([]);
  const names = sieved(rows, everything, { column: 'name', down: false }).map(({ name }) => name);
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
});

test('the tables behind the figures have a cell for each column', () => {
  for (const { columns, rows: cells } of [comparisonTable(rows, lane('days')), spreadTable(lanes)])
    for (const row of cells) expect(row).toHaveLength(columns.length);
});

test('without a script the table holds every row, with its figure and its ratio', () => {
  const linked = rows.map((row) => ({ ...row, url: 'https://example.org/' }));
  const { body } = render(RunsTable, { props: { rows: linked, lanes } });
  expect(body.match(/<th scope="row"/g)).toHaveLength(rows.length);
  expect(body).toMatch(/<a href="https:\/\/example.org\/"[^>]*>GPT-3, 175 billion<\/a>, 2020/);
  expect(body).not.toMatch(/NaN|undefined/);
});

test('the picture', async () => {
  const { body } = render(Scorecard, { props: { rows, lanes } });
  await expect(picture(body)).toMatchFileSnapshot('__snapshots__/runs.svg.html');
});

import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import AuthorCounts from '#components/widgets/author-counts/AuthorCounts.svelte';
import {
  dotRows,
  inOrder,
  tableOf,
  title,
  words,
  working,
  type Paper,
} from '#components/widgets/author-counts/series.ts';
import { sortedRows } from '#components/figure/table.ts';
import { factById } from '#lib/evidence/facts.ts';
import { picture } from './picture.ts';

const paper = (id: string, name: string, fact: string, other?: [string, string]): Paper => ({
  id,
  name,
  year: factById(fact)!.year,
  people: factById(fact)!.value,
  counts: 'authors',
  ...(other && { other: { people: factById(other[0])!.value, counts: other[1] } }),
  source: { by: 'Somebody', url: `https://example.org/${id}` },
});
const papers = [
  paper('alexnet', 'AlexNet', 'alexnet-authors'),
  paper('gpt-3', 'GPT-3', 'gpt-3-authors', ['gpt-3-people', 'credited']),
  paper('gpt-4', 'GPT-4', 'gpt-4-authors', ['gpt-4-people', 'credited']),
  paper('llama', 'LLaMA', 'llama-authors'),
  paper('gemini-2.5', 'Gemini 2.5', 'gemini-2.5-authors'),
];
const time = { value: 0.2, low: 0.05, high: 0.8 };
const said = (team: number, share = 0.2) => words({ papers, team, share, time });

test('3,295 ÷ 3 is 1,100 times, from 2012 to 2025', () => {
  expect(title(papers)).toBe(
    '3 authors in 2012, 3,295 authors in 2025: lists of names have grown 1,100 times',
  );
});

test('280 names × 20 % = 56 full-time people; 95 full-time people ÷ 20 % = 475 names', () => {
  expect(working(papers, 0.2)).toBe('GPT-4: 280 names × 20\u00a0% = 56 full-time people');
  expect(said(95)).toContain('the 280 of GPT-4 would be 56 full-time people');
  expect(said(95)).toContain('about 480 such names: at least as many as GPT-4 has');
});

test('teams of every size are placed among the lists, in whole sentences', () => {
  expect(said(0)).toMatch(/nobody is paid, full-time or not\.$/);
  expect(said(0.2)).toContain(
    'Your 0.2 full-time people would make about 1 such name: fewer than AlexNet has.',
  );
  expect(said(1e5)).toMatch(/Gemini 2\.5, the longest list here\.$/);
  expect(said(1)).toContain('Your 1 full-time person');
  for (const team of [0, 0.01, 1, 95, 4e5])
    for (const share of [0.05, 0.2, 0.8])
      expect(said(team, share)).not.toMatch(/NaN|undefined|Infinity|null/);
});

test('by year and by length', () => {
  expect(inOrder(papers, 'year').map(({ id }) => id)).toEqual([
    'alexnet',
    'gpt-3',
    'llama',
    'gpt-4',
    'gemini-2.5',
  ]);
  expect(inOrder(papers, 'people').map(({ id }) => id)).toEqual([
    'alexnet',
    'llama',
    'gpt-3',
    'gpt-4',
    'gemini-2.5',
  ]);
});

test('the table sorts by names, with the reader’s team last', () => {
  const table = tableOf(papers, { team: 95, share: 0.2 });
  const sorted = sortedRows(table.rows, { column: 2, down: true });
  expect(sorted.map(([name]) => name)).toEqual([
    'Gemini 2.5',
    'GPT-4',
    'GPT-3',
    'LLaMA',
    'AlexNet',
    'your team',
  ]);
  expect(table.rows.at(-1)).toContain(95);
});

test('dots: every name is one, in rows of at most so many', () => {
  const lengths = (count: number, across: number) =>
    [...dotRows(count, { across, pitch: 6 }).matchAll(/h([\d.]+)/g)].map(
      ([, h]) => (Number(h) - 0.5) / 6 + 1,
    );
  expect(lengths(3295, 100)).toHaveLength(33);
  for (const [count, across] of [
    [1, 9],
    [9, 9],
    [10, 9],
    [3295, 77],
  ] as const) {
    expect(lengths(count, across).reduce((sum, dots) => sum + dots, 0)).toBe(count);
    expect(Math.max(...lengths(count, across))).toBeLessThanOrEqual(across);
  }
});

test('its picture: a path or two for each list', async () => {
  const { body } = render(AuthorCounts, { props: { papers, time } });
  expect(body).not.toMatch(/NaN|undefined|Infinity/);
  const drawing = picture(body);
  expect(drawing.match(/<path/g)!.length).toBeLessThanOrEqual(2 * papers.length + 1);
  await expect(drawing).toMatchFileSnapshot('__snapshots__/author-counts.svg.html');
});

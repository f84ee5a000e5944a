import { restsOn, shownIn } from '#content/rests.ts';
import { explained } from '#content/words.ts';
import { facts } from '#lib/evidence/facts.ts';
import { runs } from '#lib/evidence/runs/all.ts';
import { sources } from '#lib/evidence/sources.ts';
import { terms } from '#components/prose/terms.ts';
import { model } from '#lib/model/model.ts';
import { expect, test } from 'vitest';
import { written } from './written.ts';

const all = restsOn(written);
const of = (id: string) => all.find(({ source }) => source.id === id)!;

test('something rests on every source', () => {
  const idle = all.filter(
    ({ facts, assumptions, scenarios, runs, methods, files, cited, figures }) =>
      [facts, assumptions, scenarios, runs, methods, files, cited, figures].every(
        (each) => each.length === 0,
      ),
  );
  expect(idle.map(({ source }) => source.id)).toEqual([]);
});

test('every fact, assumption and run rests on one source, and none is lost', () => {
  expect(all.map(({ source }) => source.id)).toEqual(sources.map(({ id }) => id));
  const count = (key: 'facts' | 'assumptions' | 'runs') =>
    all.reduce((sum, rests) => sum + rests[key].length, 0);
  expect(count('facts')).toBe(facts.length);
  expect(count('assumptions')).toBe(model.assumptions.length);
  expect(count('runs')).toBe(runs.length);
});

test('Llama 3 carries the days of Llama 3.1, which stand in Compute, and the failing run of Iteration', () => {
  const { facts, runs, drivers } = of('llama-3');
  expect(facts.length).toBeGreaterThan(5);
  expect(runs).toEqual([]);
  expect(of('llama-3.1-card').runs.map(({ id }) => id)).toContain('llama-3.1-405b');
  expect(drivers).toContain('iteration');
  const days = shownIn(written).fact('llama-3.1-days');
  expect(days.places.map(({ article }) => article)).toContain('compute');
  expect(days.notes).toContainEqual({ article: 'compute', id: 'f-llama-3.1-days' });
});

test('a figure that shows a fact is named beside it, by its own table or one that it reads', () => {
  const figure = (id: string) =>
    shownIn(written)
      .fact(id)
      .figures.map((one) => one.id);
  expect(figure('palm-mfu')).toContain('peak');
  expect(figure('reddit-filing')).toContain('licence-deals');
});

test('every word is explained under a name of its own, and stands in an article or at a named place', () => {
  expect(explained.map(({ id }) => id).toSorted()).toEqual(Object.keys(terms).toSorted());
  const shown = shownIn(written);
  for (const { id, elsewhere } of explained)
    expect(shown.term(id).length > 0, id).toBe(elsewhere === undefined);
  for (const name of ['LoRA, low-rank adaptation', 'Megawatt-hour', 'Fine-tuning', 'Open weights'])
    expect(explained.map((word) => word.name)).toContain(name);
  const names = explained.map(({ name }) => name.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
});

import { claimById, factsOf } from '#lib/evidence/claims.ts';
import { factById } from '#lib/evidence/facts.ts';
import { runById, runs } from '#lib/evidence/runs/all.ts';
import { sourceById } from '#lib/evidence/sources.ts';
import { expect, test } from 'vitest';
import { articles, uses } from './article.ts';

/** What prose may rest on; a judgement of this project is an assumption, never a fact. */
const strong = ['primary', 'secondary', 'derived', 'estimate'];

/** The facts that an article states, by themselves or in a correction. */
const statedIn = (body: string) =>
  uses(body).flatMap(({ name, props: { id = '' } }) => {
    if (name === 'Claim') return factsOf(claimById(id)!);
    return name === 'Fact' ? [id] : [];
  });

test.each(articles)('article $id states no fact of weak evidence', ({ body }) => {
  for (const id of statedIn(body)) {
    const fact = factById(id)!;
    expect(strong, id).toContain(fact.grade);
    expect(sourceById(fact.source)!.grade, id).not.toBe('judgement');
  }
});

test('no fact repeats a number of a run that was not read in its source', () => {
  const unread = runs.flatMap((run) =>
    (run.unconfirmed ?? []).map((field) => `${run.source} ${run[field]}`),
  );
  expect(unread.length).toBeGreaterThan(10);
  const stated = articles.flatMap(({ body }) =>
    statedIn(body).map((id) => `${factById(id)!.source} ${factById(id)!.value}`),
  );
  expect(stated.filter((each) => unread.includes(each))).toEqual([]);
  expect(runById('palm')!.unconfirmed).toContain('carbonT');
});

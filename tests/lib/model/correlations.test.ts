import { groupsOf, mixtureOf } from '#lib/engine/correlation.ts';
import { Ensemble } from '#lib/engine/ensemble.ts';
import { sourceById } from '#lib/evidence/sources.ts';
import { correlations } from '#lib/model/correlations.ts';
import { model } from '#lib/model/model.ts';
import { ensembleOf } from '#lib/model/results.ts';
import { defaultScenario } from '#lib/model/scenarios.ts';
import { expect, test } from 'vitest';
import { beliefs } from '../inputs.ts';

test.each(correlations.map((each) => [`${each.a} and ${each.b}`, each] as const))(
  '%s: two assumptions with a range, a reason and a source',
  (_, { a, b, rank, why, source }) => {
    for (const id of [a, b])
      expect(model.assumptions.find((each) => each.id === id)?.shape, id).toMatch(/normal|uniform/);
    expect(Math.abs(rank)).toBeGreaterThan(0.1);
    expect(why).toMatch(/^\S.*\.$/);
    expect(sourceById(source), source).toBeDefined();
  },
);

test('they can all be true at once', () => {
  expect(mixtureOf(correlations).size).toBe(groupsOf(correlations).flat().length);
});

test('no range of an assumption is changed by more than one percent, the error of the draws', () => {
  const of = (pairs: typeof correlations) =>
    new Ensemble(model, beliefs('own'), { draws: 16_384, correlations: pairs });
  const [without, with_] = [of([]), of(correlations)];
  for (const id of groupsOf(correlations).flat()) {
    const [before, after] = [without.interval(id), with_.interval(id)];
    expect(Math.abs(after.low / before.low - 1), id).toBeLessThan(0.01);
    expect(Math.abs(after.high / before.high - 1), id).toBeLessThan(0.01);
  }
});

test('the figures of the pages are drawn with them', () => {
  const picks = { scenario: defaultScenario, changes: {} };
  const team = ensembleOf(picks);
  const apart = new Ensemble(model, beliefs('own'), { draws: team.draws });
  expect(team.column('engineers')).not.toEqual(apart.column('engineers'));
});

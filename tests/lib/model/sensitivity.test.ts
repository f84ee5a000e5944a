import { drivers, lines } from '#lib/model/lines.ts';
import type { Picks } from '#lib/model/scenario.ts';
import { answerTo, indicesOf, tornadoOf, type Question } from '#lib/model/sensitivity.ts';
import { defaultScenario, scenarios } from '#lib/model/scenarios.ts';
import { valuesOf } from '#lib/model/values.ts';
import { expect, test } from 'vitest';

const picks: Picks = { scenario: defaultScenario, changes: {} };

test.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
  '%s: every line has a tornado around its value, and indices that add up',
  (_, scenario) => {
    const each = { scenario, changes: {} };
    const values = valuesOf(each);
    for (const result of [
      ...drivers.map((driver) => lines[driver].sum),
      'total',
      'days',
      'carbon',
    ]) {
      const { value, bars } = tornadoOf(each, result);
      expect(value, result).toBe(values.get(result));
      const { variance, factors } = indicesOf(each, result, { draws: 512 });
      expect(variance > 0, result).toBe(bars.some(({ swing }) => swing > 0));
      const sum = factors.reduce((all, { first }) => all + first.value, 0);
      expect(sum, result).toBeLessThan(1.2);
      for (const { ids, total } of factors) expect(total.value, ids.join()).toBeGreaterThan(-1e-9);
    }
  },
);

test('price and rent of a chip are one factor; so are the sizes of the teams', () => {
  const { factors } = indicesOf({ ...picks, changes: { basis: 'own' } }, 'total', { draws: 256 });
  const of = (id: string) => factors.find(({ ids }) => ids.includes(id))!.ids;
  expect(of('chipPrice')).toContain('chipRent');
  expect(of('researchers')).toEqual(expect.arrayContaining(['engineers', 'dataPeople']));
  expect(of('tokens')).toEqual(['tokens']);
});

test('what is published exactly has no bar and no index', () => {
  const scenario = scenarios.find(({ id }) => id === 'deepseek-v3')!;
  expect(tornadoOf({ scenario, changes: {} }, 'finalRun').bars).toEqual([]);
  expect(indicesOf({ scenario, changes: {} }, 'finalRun')).toEqual({ variance: 0, factors: [] });
});

const questions: Question[] = [
  { ask: 'intervals', picks },
  { ask: 'tornado', picks, result: 'total' },
  { ask: 'indices', picks, result: 'total', draws: 128 },
  { ask: 'goal', picks, wish: { vary: 'chips', result: 'days', target: 30 } },
  { ask: 'compare', from: { scenario: scenarios[0]!, changes: {} }, to: picks },
];

test.each(questions.map((question) => [question.ask, question] as const))(
  'asked for %s, a worker is sent plain data and sends plain data back',
  (_, question) => {
    const sent = structuredClone(question);
    const found = answerTo(sent);
    expect(found).toHaveProperty('answer');
    expect(structuredClone(found)).toEqual(found);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    expect(answerTo(question)).toEqual(found);
  },
);

test('a question that has no answer comes back with the reason, plain as well', () => {
  expect(answerTo({ ask: 'tornado', picks, result: 'totl' })).toEqual({
    refusal: {
      name: 'UnknownName',
      place: 'totl',
      message: expect.stringMatching(/Did you mean total/),
    },
  });
});

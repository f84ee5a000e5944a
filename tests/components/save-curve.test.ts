import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import SaveCurve from '#components/widgets/save-curve/SaveCurve.svelte';
import { at, curveOf, KEYS, lossOf, type Numbers } from '#components/widgets/save-curve/series.ts';
import {
  billInWords,
  challengeOf,
  every,
  tableOf,
  tickText,
  ticksOf,
  titleOf,
  wordsOf,
  workingOf,
} from '#components/widgets/save-curve/words.ts';
import { goodput } from '#lib/methods/checkpointing.ts';
import { model } from '#lib/model/model.ts';
import { beliefOf, type Picks } from '#lib/model/scenario.ts';
import type { Assumption } from '#lib/engine/quantity.ts';
import { defaultScenario, scenarios } from '#lib/model/scenarios.ts';
import { valuesOf } from '#lib/model/values.ts';
import { picture } from './picture.ts';

function numbersOf(changes: Picks['changes'] = {}, scenario = defaultScenario) {
  const picks = { scenario, changes };
  const values = valuesOf(picks);
  const value = (id: string) => values.get(id)!;
  const range = (id: string) => beliefOf(picks, model.quantities.get(id) as Assumption);
  const numbers: Numbers = {
    chips: value('chips'),
    chipHours: value('chipHours'),
    chipHoursPerFailure: value('chipHoursPerFailure'),
    saveSeconds: value('saveSeconds'),
    restartHours: value('restartHours'),
    chipHourly: value('chipHourly'),
    failureRange: range('chipHoursPerFailure'),
    saveRange: range('saveSeconds'),
  };
  return { numbers, value };
}

test('25,000 chips of 30,000 h and saves of a minute: Young √(2 × 1 × 72) = 12 minutes, a third lost', () => {
  const { numbers, value } = numbersOf();
  const curve = curveOf(numbers, 1);
  expect(curve.mtbfHours).toBeCloseTo(1.2, 12);
  expect(curve.young.hours).toBeCloseTo(0.2, 12);
  // The model works out the same at Young's interval.
  expect(curve.young.shares.useful).toBeCloseTo(value('failureGoodput'), 10);
  expect(titleOf(curve)).toBe(
    'Saving every hour loses 49\u00a0% of the time; every 11 minutes, it would be 32\u00a0%',
  );
});

test('lost days and dollars: 51.9 million chip-hours × (1 ÷ 0.514 − 1), at $0.314 each', () => {
  const { numbers } = numbersOf();
  const here = at(1, numbers);
  const useful = goodput({
    intervalHours: 1,
    checkpointHours: 1 / 60,
    restartHours: 0.25,
    mtbfHours: 1.2,
  });
  const lost = lossOf(here, numbers)!;
  expect(lost.usd).toBeCloseTo(numbers.chipHours * (1 / useful - 1) * numbers.chipHourly, 0);
  expect(lost.days).toBeCloseTo((numbers.chipHours * (1 / useful - 1)) / 25_000 / 24, 6);
});

test('the best is no worse than any point, than Young and than Daly; the band holds the line', () => {
  for (const scenario of scenarios) {
    const { numbers } = numbersOf({}, scenario);
    const { points, best, young, daly, band } = curveOf(numbers, 1);
    for (const { lost } of [...points, young, daly])
      expect(best.lost).toBeLessThanOrEqual(lost + 1e-9);
    band.forEach(([, low, high], i) => {
      const { lost } = points[i * 2]!;
      expect(low).toBeLessThanOrEqual(lost + 1e-9);
      expect(high).toBeGreaterThanOrEqual(lost - 1e-9);
    });
  }
});

test('law: twice the chips lose more at every interval', () => {
  const { numbers } = numbersOf();
  const more = curveOf({ ...numbers, chips: numbers.chips * 2 }, 1);
  const few = curveOf(numbers, 1);
  for (const { hours } of few.points)
    expect(at(hours, { ...numbers, chips: 50_000 }).lost).toBeGreaterThanOrEqual(
      at(hours, numbers).lost,
    );
  expect(more.best.lost).toBeGreaterThan(few.best.lost);
});

test('more than 95 % cannot be had with 25,000 chips, because of restarts, and can with 384', () => {
  const large = numbersOf().numbers;
  const no = challengeOf(curveOf(large, 1), large);
  expect(no.state).toBe('impossible');
  expect(no.text).toMatch(/starting again alone takes 19\u00a0%/);
  const quick = numbersOf({ restartHours: 0.01 }).numbers;
  expect(challengeOf(curveOf(quick, 1), quick).text).toMatch(
    /with a save of 60 seconds and a failure every 72 minutes/,
  );
  const small = numbersOf({ chips: 384, chipHoursPerFailure: 64_512 }).numbers;
  expect(challengeOf(curveOf(small, 1), small).state).toBe('met');
  const rarely = challengeOf(curveOf(small, 48), small);
  expect(rarely.state).toBe('open');
  expect(rarely.text).toMatch(/save more often\.$/);
  expect(challengeOf(curveOf(small, 1 / 60), small).text).toMatch(/save less often\.$/);
});

test('the best interval itself is as good as it gets, and a hopeless run is called so', () => {
  const { numbers } = numbersOf();
  const { best } = curveOf(numbers, 1);
  expect(titleOf(curveOf(numbers, best.hours))).toMatch(/and no interval loses less$/);
  const hopeless = numbersOf({ chipHoursPerFailure: 20 }).numbers;
  expect(titleOf(curveOf(hopeless, 1))).toMatch(/no interval between saves lets this run end$/);
  expect(wordsOf(curveOf(hopeless, 1), hopeless)).toMatch(/the run would not end/);
});

test('what the bill takes: 91 % stated, 68 % worked out', () => {
  const { value } = numbersOf();
  expect(billInWords(value, false)).toMatch(
    /^The bill takes the stated 91\u00a0%.*68\u00a0% of the time makes progress/,
  );
  expect(billInWords(value, true)).toMatch(/^The bill works it out: with a save every 12 minutes/);
});

test('an hour is every hour, not every 60 minutes; ticks are times that people say', () => {
  expect([1, 0.2, 3, 24 * 7].map(every)).toEqual([
    'every hour',
    'every 12 minutes',
    'every 3 hours',
    'every 7 days',
  ]);
  expect(ticksOf([0.1 / 60, 1000 / 60]).map(tickText)).toEqual([
    '10 s',
    '1 min',
    '10 min',
    '1 h',
    '10 h',
  ]);
});

test('no NaN at any bound, at any interval or in any scenario', () => {
  const bounds: Picks['changes'][] = KEYS.flatMap((id) => {
    const quantity = model.quantities.get(id)!;
    return quantity.kind === 'assumption' ? quantity.bounds.map((bound) => ({ [id]: bound })) : [];
  });
  const worst: Picks['changes'][] = [
    { chips: 1e8, chipHoursPerFailure: 1, saveSeconds: 1e5, restartHours: 1000 },
    { chips: 1, chipHoursPerFailure: 1e9, saveSeconds: 0.1, restartHours: 0 },
  ];
  const cases: [Picks['changes'], typeof defaultScenario][] = [
    ...[...bounds, ...worst].map((changes): [typeof changes, typeof defaultScenario] => [
      changes,
      defaultScenario,
    ]),
    ...scenarios.map((scenario): [Picks['changes'], typeof scenario] => [{}, scenario]),
  ];
  for (const [changes, scenario] of cases)
    for (const hours of [1e-5, 1, 1e6]) {
      const { numbers, value } = numbersOf(changes, scenario);
      const curve = curveOf(numbers, hours);
      const all = [curve, titleOf(curve), wordsOf(curve, numbers), challengeOf(curve, numbers)];
      const rest = [billInWords(value, true), workingOf(curve, numbers), tableOf(curve)];
      expect(JSON.stringify([...all, ...rest]), JSON.stringify(changes)).not.toMatch(
        /NaN|null|undefined|Infinity/,
      );
    }
});

test('the picture', async () => {
  const { body } = render(SaveCurve, { props: { cited: [] } });
  expect(body).not.toMatch(/NaN|undefined|Infinity/);
  await expect(picture(body)).toMatchFileSnapshot('__snapshots__/save-curve.svg.html');
});

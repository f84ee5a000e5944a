import { run } from '@quri/squiggle-lang';
import { defaultBelief } from '#lib/engine/distribution.ts';
import { Ensemble } from '#lib/engine/ensemble.ts';
import { defineModel } from '#lib/engine/define-model.ts';
import { medianTimesInTurn } from './figure.mjs';

const draws = 10_000;
/** The 90 % interval. */
const ends = [0.05, 0.95];

/** Ten inputs as 90 % intervals, and what a final run with its people costs: products, a quotient, sums. */
const inputs = {
  params: [2e11, 4e11],
  tokens: [8e12, 2e13],
  flop: [5.7, 6.6],
  peak: [2.8e14, 3.4e14],
  utilisation: [0.28, 0.45],
  rent: [1, 2.5],
  lost: [1.02, 1.3],
  people: [120, 400],
  salary: [2e5, 6e5],
  years: [0.5, 1.5],
};
const formula =
  'params * tokens * flop / (peak * utilisation * 3600) * rent * lost + people * salary * years';

const ours = defineModel([
  ...Object.entries(inputs).map(([id, [low = 0, high = 0]]) => assumption(id, low, high)),
  { kind: 'result', id: 'cost', label: 'cost', unit: '1', formula, why: 'for comparison' },
]);
const beliefs = new Map(ours.assumptions.map((each) => [each.id, defaultBelief(each)]));

/**
 * The same model in this project's engine, in Squiggle, and as a loop written by hand.
 *
 * @returns {Promise<import('./figure.mjs').Figure[]>}
 */
export async function squiggleFigures() {
  const theirs = await inSquiggle();
  const difference = Math.max(...inEnsemble().map((value, i) => Math.abs(value / theirs[i] - 1)));
  const time = await medianTimesInTurn({
    kept: { job: () => inEnsemble(), runs: 50 },
    anew: { job: (run) => inEnsemble(2 + run), runs: 50 },
    step: { job: oneChanged(), runs: 50 },
    squiggle: { job: inSquiggle, runs: 8 },
    loop: { job: byHand, runs: 8 },
  });
  return [
    {
      what: 'Ten inputs, 10,000 draws: this engine, its normals drawn before',
      value: time.kept,
      unit: 'ms',
    },
    { what: '… this engine, everything drawn anew', value: time.anew, unit: 'ms' },
    { what: '… this engine after one input changed', value: time.step, unit: 'ms' },
    { what: '… Squiggle', value: time.squiggle, unit: 'ms' },
    { what: '… a plain loop written by hand', value: time.loop, unit: 'ms' },
    {
      what: '… times as fast as Squiggle, normals drawn before',
      value: time.squiggle / time.kept,
      unit: '×',
      least: 20,
    },
    {
      // The page never draws anew; how fast that is hangs on the caches that other programs leave it.
      what: '… times as fast as Squiggle, everything drawn anew',
      value: time.squiggle / time.anew,
      unit: '×',
      least: 10,
    },
    {
      what: '… times as long as the plain loop, everything drawn anew',
      value: time.anew / time.loop,
      unit: '×',
      most: 3,
    },
    {
      what: '… largest difference of the interval’s ends from Squiggle’s',
      value: difference * 100,
      unit: '%',
      most: 2,
    },
  ];
}

/** @param {number} [seed] another than the last and nothing drawn before serves again */
function inEnsemble(seed = 1) {
  return new Ensemble(ours, beliefs, { draws, seed }).quantiles('cost', ends);
}

/** What a slider's step takes; Squiggle starts again for it. */
function oneChanged() {
  const ensemble = new Ensemble(ours, beliefs, { draws });
  return (/** @type {number} */ run) => {
    const rent = 1 + (run % 7) / 100;
    ensemble.update(
      new Map(beliefs).set('rent', { value: 1.6 * rent, low: rent, high: 2.5 * rent }),
    );
    return ensemble.quantiles('cost', ends);
  };
}

/** @returns {Promise<any[]>} the two quantiles; Squiggle's values have no types of use here */
async function inSquiggle() {
  const lines = Object.entries(inputs).map(([id, [low, high]]) => `${id} = ${low} to ${high}`);
  const code = [...lines, `cost = ${formula}`, '[0.05, 0.95] -> map({|p| quantile(cost, p)})'];
  const environment = { sampleCount: draws, xyPointLength: 1000, seed: 'bench', profile: false };
  const { result } = await run(code.join('\n'), { environment });
  if (!result.ok) throw new Error(`Squiggle: ${result.value}`);
  return /** @type {any} */ (result.value.result).asJS();
}

/** The least that has to be done: ten random normals, one line of arithmetic, one sort. */
function byHand() {
  const draw = Object.fromEntries(
    Object.entries(inputs).map(([id, [low = 1, high = 1]]) => {
      const mu = (Math.log(low) + Math.log(high)) / 2;
      const sigma = (Math.log(high) - Math.log(low)) / (2 * 1.6448536269514722);
      return [id, () => Math.exp(mu + sigma * normal())];
    }),
  );
  const { params, tokens, flop, peak, utilisation, rent, lost, people, salary, years } =
    /** @type {Record<keyof typeof inputs, () => number>} */ (draw);
  const costs = new Float64Array(draws);
  for (let i = 0; i < draws; i++) {
    const chipHours = (params() * tokens() * flop()) / (peak() * utilisation() * 3600);
    costs[i] = chipHours * rent() * lost() + people() * salary() * years();
  }
  costs.sort();
  return ends.map((p) => costs[Math.round(p * (draws - 1))]);
}

/** Box and Muller. */
function normal() {
  return Math.sqrt(-2 * Math.log(1 - Math.random())) * Math.cos(2 * Math.PI * Math.random());
}

/**
 * @param {string} id
 * @param {number} low
 * @param {number} high
 * @returns {import('#lib/engine/quantity.ts').Assumption}
 */
function assumption(id, low, high) {
  const value = Math.sqrt(low * high);
  const plausible = /** @type {[number, number]} */ ([low, high]);
  const rest = { label: id, unit: '1', source: '', asOf: '2026', note: '' };
  return {
    kind: 'assumption',
    id,
    value,
    plausible,
    bounds: [0, 1e30],
    shape: 'lognormal',
    ...rest,
  };
}

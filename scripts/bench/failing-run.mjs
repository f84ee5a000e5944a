import { randomWords } from '#lib/engine/random-words.ts';
import { clusterMtbfHours, youngIntervalHours } from '#lib/methods/checkpointing.ts';
import { exponentials } from '#lib/simulations/exponential.ts';
import { manyGoodputs, runHistory } from '#lib/simulations/failing-run.ts';
import { medianTime, medianTimesInTurn } from './figure.mjs';

const checkpointHours = 1 / 60;
const RUNS = 200;

/** @param {{ chips: number, hours: number }} of hours of work */
function run({ chips, hours }) {
  const mtbfHours = clusterMtbfHours({ chips, chipMtbfHours: 50_700 });
  return {
    workHours: hours,
    intervalHours: youngIntervalHours({ checkpointHours, mtbfHours }),
    checkpointHours,
    restartHours: 0.25,
    mtbfHours,
    mostHours: hours,
  };
}

/**
 * A run of 16,384 chips for 54 days, once with all its failures and 200 times for what luck does; and what
 * it costs beside the mere drawing of its waiting times, and with a tenth of the chips for ten times the days.
 *
 * @returns {Promise<import('./figure.mjs').Figure[]>}
 */
export async function failingRunFigures() {
  const large = run({ chips: 16_384, hours: 54 * 24 });
  const small = run({ chips: 1638.4, hours: 540 * 24 });
  const { failures } = runHistory({ ...large, seed: 1 });
  const luck = await medianTime(() => manyGoodputs(large, RUNS), { warmUp: 5, runs: 15 });
  const times = await medianTimesInTurn({
    large: { job: (seed) => runHistory({ ...large, seed }), runs: 100 },
    small: { job: (seed) => runHistory({ ...small, seed }), runs: 100 },
    drawn: { job: (seed) => drawn(failures, seed), runs: 100 },
  });
  return [
    {
      what: `16,384 chips for 54 days, ${failures} failures`,
      value: times.large,
      unit: 'ms',
      most: 1,
    },
    { what: `… ${RUNS} such runs`, value: luck, unit: 'ms', most: 40 },
    {
      what: '… times as long as drawing the waiting times alone',
      value: times.large / times.drawn,
      unit: '×',
      most: 5,
    },
    {
      what: '… against as many failures of a tenth of the chips in ten times the days',
      value: times.large / times.small,
      unit: '×',
      most: 1.5,
    },
  ];
}

/**
 * @param {number} count
 * @param {number} seed
 */
function drawn(count, seed) {
  const wait = exponentials(randomWords(seed));
  let sum = 0;
  for (let i = 0; i < count; i++) sum += wait();
  return sum;
}

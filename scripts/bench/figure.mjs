/**
 * @typedef {object} Figure one measured number, with its limit if it has one
 * @property {string} what
 * @property {number} value
 * @property {string} unit
 * @property {number} [most] may not be above
 * @property {number} [least] may not be below
 */

/** @param {Figure} figure */
export function isWithin({ value, most = Infinity, least = -Infinity }) {
  return value <= most && value >= least; // NaN is not
}

/** @param {number[]} values */
export const median = (values) => share(values, 0.5);

/**
 * @param {number[]} values
 * @param {number} part 0.95 for the value below which 95 % lie
 */
export function share(values, part) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? NaN;
}

/**
 * Milliseconds of the middle run of many, after some that are not counted.
 *
 * @param {(run: number) => unknown} job
 * @param {{ warmUp?: number, runs?: number }} [options]
 */
export async function medianTime(job, { warmUp = 30, runs = 60 } = {}) {
  /** @type {number[]} */
  const times = [];
  for (let run = 0; run < warmUp + runs; run++) {
    const start = performance.now();
    const done = job(run);
    if (done instanceof Promise) await done;
    if (run >= warmUp) times.push(performance.now() - start);
  }
  return median(times);
}

/**
 * Milliseconds of the middle run of each of several jobs that are to be compared: they take turns, so that
 * whatever else the machine does falls on all of them alike.
 *
 * @template {string} Name
 * @param {Record<Name, { job: (run: number) => unknown, runs: number }>} jobs
 * @param {{ rounds?: number }} [options] each round does each job `runs` times; the first is not counted
 * @returns {Promise<Record<Name, number>>}
 */
export async function medianTimesInTurn(jobs, { rounds = 9 } = {}) {
  const names = /** @type {Name[]} */ (Object.keys(jobs));
  /** @type {Map<Name, number[]>} */
  const times = new Map(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const { job, runs } = jobs[name];
      for (let run = 0; run < runs; run++) {
        const start = performance.now();
        const done = job(round * runs + run);
        if (done instanceof Promise) await done;
        if (round > 0) times.get(name)?.push(performance.now() - start);
      }
    }
  }
  return /** @type {Record<Name, number>} */ (
    Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])]))
  );
}

/** @param {Figure} figure */
const limitOf = ({ most, least }) =>
  most !== undefined ? `≤ ${text(most)}` : least !== undefined ? `≥ ${text(least)}` : '';

/** @param {number} value */
const text = (value) =>
  Number.isInteger(value) || Math.abs(value) >= 1000
    ? Math.round(value).toLocaleString('en-US')
    : value.toPrecision(3);

/**
 * @param {Figure[]} figures
 * @returns {string} one line each: what, how much, the limit, and whether it holds
 */
export function table(figures) {
  const width = Math.max(...figures.map(({ what }) => what.length));
  return figures
    .map((figure) => {
      const verdict = limitOf(figure) === '' ? '' : isWithin(figure) ? 'ok' : 'EXCEEDED';
      const { what, value, unit } = figure;
      return `${what.padEnd(width)}  ${text(value).padStart(8)} ${unit.padEnd(6)} ${limitOf(figure).padEnd(8)} ${verdict}`.trimEnd();
    })
    .join('\n');
}

import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../paths.mjs';

const program = join(root, 'scripts/bench/draws-once.mjs');

/** How many draws, and how often each is timed. */
const sizes = [
  { draws: 1000, runs: 60 },
  { draws: 10_000, runs: 20 },
  { draws: 100_000, runs: 3 },
  { draws: 1_000_000, runs: 1 },
];

/**
 * Every interval of the whole model from a thousand to a million draws, in blocks: time for each draw,
 * and peak memory. Each size has a process of its own; kept whole, a million draws of every quantity would
 * be more than a gigabyte, while memory of a process differs by tens of megabytes by itself.
 *
 * @returns {Promise<import('./figure.mjs').Figure[]>}
 */
export async function manyDrawsFigures() {
  /** @type {import('./figure.mjs').Figure[]} */
  const figures = [];
  const measured = [];
  for (const { draws, runs } of sizes) {
    const { stdout } = await promisify(execFile)(process.execPath, [
      program,
      `${draws}`,
      `${runs}`,
    ]);
    const { ms, maxRssMB } = JSON.parse(stdout);
    const size = draws.toLocaleString('en-US');
    measured.push({ perDraw: (ms * 1000) / draws, maxRssMB });
    figures.push(
      {
        what: `Whole model in blocks, ${size} draws: each`,
        value: (ms * 1000) / draws,
        unit: 'µs',
      },
      { what: `… peak memory of the process`, value: maxRssMB, unit: 'MB' },
    );
  }
  const [few, many] = [measured[0], measured.at(-1)];
  if (!few || !many) throw new Error('There are no sizes to measure.');
  return [
    ...figures,
    {
      what: '… each of a million against each of a thousand',
      value: many.perDraw / few.perDraw,
      unit: '×',
      most: 1.5,
    },
    {
      what: '… peak memory of a million beyond that of a thousand',
      value: many.maxRssMB - few.maxRssMB,
      unit: 'MB',
      most: 96,
    },
  ];
}

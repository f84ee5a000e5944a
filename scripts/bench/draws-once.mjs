// node draws-once.mjs <draws> <runs>: times every interval of the whole model, in a process of its own
// so that its memory is that of the draws alone. Prints {"ms": …, "maxRssMB": …}.

import { streamedQuantiles } from '#lib/engine/streamed.ts';
import { correlations } from '#lib/model/correlations.ts';
import { model } from '#lib/model/model.ts';
import { resolve } from '#lib/model/scenario.ts';
import { defaultScenario } from '#lib/model/scenarios.ts';
import { medianTime } from './figure.mjs';

const [draws = 0, runs = 1] = process.argv.slice(2).map(Number);
const { beliefs } = resolve({ scenario: defaultScenario, changes: {} });
const all = (/** @type {number} */ count) => () =>
  streamedQuantiles(model, beliefs, { draws: count, correlations });

await medianTime(all(10_000), { warmUp: 0, runs: 20 }); // until the code is compiled, at every size alike
const ms = await medianTime(all(draws), { warmUp: 1, runs });
const maxRssMB = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ ms, maxRssMB }));

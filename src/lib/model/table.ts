import type { Quantity } from '#lib/engine/quantity.ts';
import { bill } from './bill.ts';
import { compute } from './compute.ts';
import { constants } from './constants.ts';
import { data } from './data.ts';
import { energy } from './energy.ts';
import { failures } from './failures.ts';
import { footprint } from './footprint.ts';
import { hardware } from './hardware.ts';
import { hourly } from './hourly.ts';
import { infrastructure } from './infrastructure.ts';
import { iteration } from './iteration.ts';
import { labels } from './labels.ts';
import { memory } from './memory.ts';
import { rent } from './rent.ts';
import { scaling } from './scaling.ts';
import { talent } from './talent.ts';

/** The tables of the model, by the driver they belong to; what serves all of them is `shared`. */
export const tables = {
  shared: [...constants, ...hardware, ...rent, ...hourly],
  compute: [...compute, ...memory, ...scaling],
  data: [...data, ...labels],
  talent,
  iteration: [...iteration, ...failures],
  energy: [...energy, ...footprint],
  infrastructure,
  bill,
} satisfies Record<string, Quantity[]>;

// With the tables, because a page gets both in another form; see scripts/lean-model.mjs.
export { parseFormula as parse } from '#lib/engine/parse.ts';

import type { Quantity } from '#lib/engine/quantity.ts';
import { bill } from './bill.ts';
import { compute } from './compute.ts';
import { constants } from './constants.ts';
import { data } from './data.ts';
import { energy } from './energy.ts';
import { hardware } from './hardware.ts';
import { infrastructure } from './infrastructure.ts';
import { iteration } from './iteration.ts';
import { scaling } from './scaling.ts';
import { talent } from './talent.ts';

/** The tables of the model, by the driver they belong to; what serves all of them is `shared`. */
export const tables = {
  shared: [...constants, ...hardware],
  compute: [...compute, ...scaling],
  data,
  talent,
  iteration,
  energy,
  infrastructure,
  bill,
} satisfies Record<string, Quantity[]>;

// With the tables, because a page gets both in another form; see scripts/lean-model.mjs.
export { parseFormula as parse } from '#lib/engine/parse.ts';

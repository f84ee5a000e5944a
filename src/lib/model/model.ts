import { defineModel } from '#lib/engine/model.ts';
import type { Quantity } from '#lib/engine/quantity.ts';
import { bill, type Driver } from './bill.ts';
import { compute } from './compute.ts';
import { constants } from './constants.ts';
import { data } from './data.ts';
import { energy } from './energy.ts';
import { hardware } from './hardware.ts';
import { infrastructure } from './infrastructure.ts';
import { iteration } from './iteration.ts';
import { scaling } from './scaling.ts';
import { talent } from './talent.ts';

/** Raised whenever the meaning or the default of a quantity changes; links carry it. */
export const modelVersion = 1;

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

/** What training a model costs. Amounts are in US dollars of the year the assumptions are dated. */
export const model = defineModel(Object.values(tables).flat());

const driverById = new Map(
  Object.entries(tables).flatMap(([driver, table]) => table.map(({ id }) => [id, driver] as const)),
);

/** The driver a quantity belongs to; what serves several belongs to compute, which comes first. */
export function driverOf(id: string): Driver {
  const driver = driverById.get(id);
  return driver === undefined || driver === 'shared' || driver === 'bill' ? 'compute' : (driver as Driver);
}

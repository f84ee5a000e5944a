import { modelOf } from '#lib/engine/model.ts';
import type { Driver } from './lines.ts';
import { parse, tables } from './table.ts';

/** Raised whenever the meaning or the default of a quantity changes; links carry it. */
export const modelVersion = 2;

/** What training a model costs. Amounts are in US dollars of the year the assumptions are dated. */
export const model = modelOf(Object.values(tables).flat(), parse);

const driverById = new Map(
  Object.entries(tables).flatMap(([driver, table]) => table.map(({ id }) => [id, driver] as const)),
);

/** The driver a quantity belongs to; what serves several belongs to compute, which comes first. */
export function driverOf(id: string): Driver {
  const driver = driverById.get(id);
  return driver === undefined || driver === 'shared' || driver === 'bill'
    ? 'compute'
    : (driver as Driver);
}

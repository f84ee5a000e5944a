import { defineModel } from '#lib/engine/define-model.ts';
import { defaultBelief, type Belief } from '#lib/engine/distribution.ts';
import type { Model } from '#lib/engine/model.ts';
import type { Assumption, Quantity } from '#lib/engine/quantity.ts';

type Range = readonly [value: number, low: number, high: number];

/** A model of a few pure numbers: value, low and high of each, and a formula for each result. */
export function smallModel(
  numbers: Readonly<Record<string, Range>>,
  formulas: Readonly<Record<string, string>>,
  about: Partial<Pick<Assumption, 'bounds' | 'shape'>> = {},
): Model {
  const given = Object.entries(numbers).map(([id, [value, low, high]]): Quantity => ({
    kind: 'assumption',
    id,
    label: id,
    unit: '1',
    value,
    plausible: [low, high],
    bounds: [0, 1e12],
    shape: 'lognormal',
    source: '',
    asOf: '2026',
    note: '',
    ...about,
  }));
  const derived = Object.entries(formulas).map(([id, formula]): Quantity => ({
    kind: 'result',
    id,
    label: id,
    unit: '1',
    formula,
    why: '',
  }));
  return defineModel([...given, ...derived]);
}

/** What the table of a model believes. */
export const beliefsOf = (model: Model): Map<string, Belief | number> =>
  new Map(model.assumptions.map((each) => [each.id, defaultBelief(each)]));

/** The table's own values. */
export const valuesOf = (model: Model): Map<string, number> =>
  new Map(model.assumptions.map(({ id, value }) => [id, value]));

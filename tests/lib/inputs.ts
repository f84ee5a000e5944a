import { defaultBelief, type Belief } from '#lib/engine/distribution.ts';
import type { Assumption } from '#lib/engine/quantity.ts';
import { model } from '#lib/model/model.ts';
import fc from 'fast-check';

export type Basis = 'rent' | 'own';

const codes = (basis: Basis) =>
  model.choices.map(({ id, value, options }) => {
    const option = id === 'basis' ? basis : value;
    return [id, options[option]!.code] as const;
  });

/** The table's own numbers and options, with some of them changed; of a choice the code. */
export function inputs(
  basis: Basis,
  changes: Readonly<Record<string, number>> = {},
): Map<string, number> {
  const values = model.assumptions.map(({ id, value }) => [id, value] as const);
  return new Map([...values, ...codes(basis), ...Object.entries(changes)]);
}

/** What the table believes of every assumption. */
export function beliefs(basis: Basis): Map<string, Belief | number> {
  return new Map<string, Belief | number>([
    ...model.assumptions.map((assumption) => [assumption.id, defaultBelief(assumption)] as const),
    ...codes(basis),
  ]);
}

/** Anything that may be typed: every assumption anywhere inside its bounds, small numbers as likely as large. */
export const anyInputs: fc.Arbitrary<Record<string, number>> = fc.record(
  Object.fromEntries(model.assumptions.map((assumption) => [assumption.id, inBounds(assumption)])),
);

/** Any option of every choice: their codes. */
export const anyCodes: fc.Arbitrary<Record<string, number>> = fc.record(
  Object.fromEntries(
    model.choices.map(({ id, options }) => [
      id,
      fc.constantFrom(...Object.values(options).map(({ code }) => code)),
    ]),
  ),
);

function inBounds({ bounds: [min, max] }: Assumption): fc.Arbitrary<number> {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const low = min > 0 ? Math.log(min) : Math.log(max) - 30;
  const wide = share.map((p) =>
    Math.min(max, Math.max(min, Math.exp(low + p * (Math.log(max) - low)))),
  );
  return fc.oneof({ weight: 4, arbitrary: wide }, fc.constantFrom(min, max));
}

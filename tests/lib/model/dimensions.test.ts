import { defineModel } from '#lib/engine/define-model.ts';
import { evaluate } from '#lib/engine/evaluate.ts';
import type { Quantity } from '#lib/engine/quantity.ts';
import { parseUnit } from '#lib/engine/units.ts';
import { model } from '#lib/model/model.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyInputs, inputs } from '../inputs.ts';

/** How often a symbol stands in the unit of a quantity: 1 for USD in USD/chip/h, -1 for chip. */
const power = ({ id, unit }: Quantity, symbol: string) => parseUnit(unit, id).get(symbol) ?? 0;

const quantities = [...model.quantities.values()];
const symbols = [...new Set(quantities.flatMap(({ id, unit }) => [...parseUnit(unit, id).keys()]))];

/** The model in which one unit is made smaller by a factor, so that amounts in it are that much larger. */
const inSmaller = (symbol: string, factor: number) =>
  defineModel(
    quantities.map((quantity) =>
      quantity.kind === 'constant'
        ? { ...quantity, value: quantity.value * factor ** power(quantity, symbol) }
        : quantity,
    ),
  );

test('there are units of money, work, time and things', () => {
  expect(symbols).toEqual(expect.arrayContaining(['USD', 'FLOP', 'W', 'h', 'chip', 'token', 'kg']));
});

test.each(symbols)(
  'counted in a smaller %s, every result is larger by exactly the power of it in its unit',
  (symbol) => {
    // A power of two, so that no digit is lost on the way.
    const factor = 8;
    const smaller = inSmaller(symbol, factor);
    fc.assert(
      fc.property(anyInputs, fc.constantFrom('rent', 'own'), (changes, basis) => {
        const given = inputs(basis, changes);
        const rescaled = new Map(
          [...given].map(([id, value]) => [
            id,
            value * factor ** power(model.quantities.get(id)!, symbol),
          ]),
        );
        const [before, after] = [evaluate(model, given), evaluate(smaller, rescaled)];
        for (const result of model.order) {
          const expected = before.get(result.id)! * factor ** power(result, symbol);
          const slack = 1e-9 * Math.abs(expected);
          expect(Math.abs(after.get(result.id)! - expected), result.id).toBeLessThanOrEqual(slack);
        }
      }),
      { numRuns: 20 },
    );
  },
);

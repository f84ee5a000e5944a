import { Scratch, type Column } from './column.ts';
import { at, brokenRow, evaluateColumns, notFiniteIn, upstreamOf } from './evaluate-columns.ts';
import type { Values } from './evaluate.ts';
import type { Model } from './model.ts';
import { resultOf } from './quantity-of.ts';
import { shapley, type Mixes } from './shapley.ts';

/** How much of a difference one input made. */
export interface Contribution {
  id: string;
  /** In the result's unit; the amounts of all inputs sum to the difference. */
  amount: number;
  /** Standard error of the amount; 0 where every order was counted. */
  error: number;
}

export interface Attribution {
  from: number;
  to: number;
  /** Every input that differs and that the result depends on, the largest amount first. */
  contributions: Contribution[];
}

/**
 * Which inputs made a result differ between two sets of inputs, and by how much.
 *
 * Changing them one after the other, each makes some difference, which depends on the order; its
 * contribution is the mean over all orders (Shapley's value). So no order is preferred and an input
 * without effect gets nothing. Costs are products, in which a factor does the same in any order when
 * differences are counted as ratios: so ratios are shared out where the result is positive throughout,
 * and turned into amounts by the logarithmic mean of its two ends. Where it can be zero or less,
 * differences are shared out as they are. Either way the contributions sum to the difference.
 *
 * With more than ten differing inputs (fourteen, by differences) a fixed sample of orders is taken, each with its reverse;
 * the sum stays exact, and each contribution has a standard error.
 * Source: L. S. Shapley, "A value for n-person games" (1953); A. F. Shorrocks, J. Econ. Inequal. 11,
 * 99-126 (2013); the logarithmic mean as in B. W. Ang, Energy Policy 33, 867-871 (2005).
 * @throws ModelError `UnknownName`, `BadQuantity` for what is not a result, `NotFinite` when some mix of
 *   the two has no finite value
 */
export function attribution(
  model: Model,
  { from, to, result, seed = 1 }: { from: Values; to: Values; result: string; seed?: number },
): Attribution {
  resultOf(model, result);
  const needed = upstreamOf(model, [result]);
  const ids = [...from.keys()].filter((id) => needed.has(id) && from.get(id) !== to.get(id));
  const mixes: Mixes = (rows, isNew) => {
    const given = new Map<string, Column>(from);
    ids.forEach((id, i) => {
      const [before, after] = [from.get(id)!, to.get(id)!];
      const column = new Float64Array(rows);
      for (let row = 0; row < rows; row++) column[row] = isNew(i, row) ? after : before;
      given.set(id, column);
    });
    const scratch = new Scratch(rows);
    const { columns } = evaluateColumns(model, given, { scratch, results: needed });
    const column = columns.get(result)!;
    const broken = brokenRow(column);
    if (broken >= 0) throw notFiniteIn(model, columns, result, broken);
    return Float64Array.from({ length: rows }, (_, row) => at(column, row));
  };
  const shares = shapley(ids.length, mixes, { seed, scaleOf });
  const contributions = ids.map((id, i) => ({ id, ...shares.each[i]! }));
  contributions.sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  return { from: shares.from, to: shares.to, contributions };
}

/** By ratio where that is possible, else by difference. */
function scaleOf(values: Float64Array, from: number, to: number) {
  if (!values.every((value) => value > 0)) return { on: values, unit: 1, isEven: false };
  const ratio = Math.log(to) - Math.log(from);
  // Near 1 the difference of the ends has lost its digits, and the ratio has not.
  const unit = Math.abs(ratio) > 1 ? (to - from) / ratio : from * (Math.expm1(ratio) / ratio || 1);
  return { on: values.map(Math.log), unit, isEven: true };
}

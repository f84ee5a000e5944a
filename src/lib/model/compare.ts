import { attribution, type Contribution } from '#lib/engine/attribution.ts';
import { drivers, lines, type Driver } from './lines.ts';
import { model } from './model.ts';
import { resolve, type Picks } from './scenario.ts';

/** Two values of one thing, and what made the difference. */
export interface Difference {
  from: number;
  to: number;
  /** `to` less `from`; what the contributions sum to. */
  difference: number;
  /** The inputs that moved it, the largest first; amounts in its unit. */
  because: Contribution[];
}

/** An input that is not the same in the two, with its values (of a choice: its codes). */
export interface Change {
  id: string;
  from: number;
  to: number;
}

/** What differs between two bills: the inputs, and each line, its parts and the total, with the reasons. */
export interface BillComparison {
  changes: Change[];
  lines: Record<Driver, Difference & { parts: Record<string, Difference> }>;
  total: Difference;
}

/**
 * Two bills line by line, USD, and which assumptions and choices made each line differ, by how much.
 * Nothing depends on an order in which they are changed; see the engine's attribution(). An
 * assumption's part of a line is the sum of its parts of the line's parts, and so of the total.
 * @throws ModelError `NotFinite` when some mix of the two has no finite value
 */
export function compare(from: Picks, to: Picks): BillComparison {
  const { values: before } = resolve(from);
  const { values: after } = resolve(to);
  const entries = drivers.map((driver) => {
    const parts = lines[driver].parts.map((id) => [id, explained(before, after, id)] as const);
    const sum = summed(parts.map(([, part]) => part));
    return [driver, { ...sum, parts: Object.fromEntries(parts) }] as const;
  });
  return {
    changes: [...before]
      .filter(([id, value]) => after.get(id) !== value)
      .map(([id, value]) => ({ id, from: value, to: after.get(id)! })),
    lines: Object.fromEntries(entries) as BillComparison['lines'],
    total: summed(entries.map(([, line]) => line)),
  };
}

/**
 * One result of two scenarios, in its unit, and which assumptions and choices made it differ; a line of
 * the bill and the total as compare() has them.
 * @throws ModelError `UnknownName`, `BadQuantity` for what is not a result, `NotFinite`
 */
export function compareResult(from: Picks, to: Picks, result: string): Difference {
  const driver = drivers.find((each) => lines[each].sum === result);
  if (driver) return compare(from, to).lines[driver];
  if (result === 'total') return compare(from, to).total;
  return explained(resolve(from).values, resolve(to).values, result);
}

type Inputs = ReadonlyMap<string, number>;

function explained(before: Inputs, after: Inputs, result: string): Difference {
  const { from, to, contributions } = attribution(model, { from: before, to: after, result });
  return { from, to, difference: to - from, because: contributions };
}

/** The difference of a sum; the parts' orders are drawn alike, so their errors add up at most. */
function summed(parts: readonly Difference[]): Difference {
  const because = new Map<string, Contribution>();
  for (const { id, amount, error } of parts.flatMap((part) => part.because)) {
    const sum = because.get(id) ?? { id, amount: 0, error: 0 };
    because.set(id, { id, amount: sum.amount + amount, error: sum.error + error });
  }
  const of = (end: 'from' | 'to' | 'difference') => parts.reduce((sum, part) => sum + part[end], 0);
  return {
    from: of('from'),
    to: of('to'),
    difference: of('difference'),
    because: [...because.values()].sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount)),
  };
}

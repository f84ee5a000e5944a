import { bisected, least, type Point } from './bracket.ts';
import { Scratch, type Column } from './column.ts';
import { ModelError } from './errors.ts';
import { at, evaluateColumns, notFiniteIn, upstreamOf } from './evaluate-columns.ts';
import type { Values } from './evaluate.ts';
import type { Model } from './model.ts';
import { assumptionOf, resultOf } from './quantity-of.ts';
import type { Assumption } from './quantity.ts';

/** The value that brings a result to a target, or why there is none. */
export type Goal =
  | {
      found: true;
      /** The solution nearest to the present value, and what the result is there. */
      input: number;
      output: number;
      /** Other solutions that were seen, rising; there are some when the result turns around. */
      others: number[];
    }
  | {
      found: false;
      /** The result is the same whatever the assumption; or no value within the bounds reaches the target. */
      reason: 'no effect' | 'out of reach';
      /** The reachable point nearest to the target. */
      closest: Point;
      /** The least and the most that the result can be. */
      least: number;
      most: number;
    };

/** Points of each of the two scans, one even and one by ratio. */
const SCAN = 256;
/** Relative to the target and the result; closer than any figure shown. */
const CLOSE = 1e-9;

/**
 * Which value of one assumption, within its bounds, brings a result to a target, all else as given.
 * The bounds are scanned first, so the result need not rise or fall all the way; each change of
 * side is closed in on by bisection. Two solutions between neighbours of the scan can be missed.
 * @param inputs every assumption's value and each choice's code
 * @throws ModelError `UnknownName`, `BadQuantity` when `vary` is no assumption or `result` no result,
 *   `NotANumber` for the target, `NotFinite` when the result has no finite value anywhere
 */
export function goalSeek(
  model: Model,
  inputs: Values,
  { vary, result, target }: { vary: string; result: string; target: number },
): Goal {
  const assumption = assumptionOf(model, vary);
  resultOf(model, result);
  if (!Number.isFinite(target)) {
    throw new ModelError(
      'NotANumber',
      result,
      `The target for "${result}" has to be a number; it is ${target}.`,
    );
  }
  const needed = upstreamOf(model, [result]);
  const columnsFor = (values: readonly number[]) => {
    const given = new Map<string, Column>(inputs).set(vary, Float64Array.from(values));
    const scratch = new Scratch(values.length);
    return evaluateColumns(model, given, { scratch, results: needed }).columns;
  };
  const present = inputs.get(vary)!;
  const scan = scanOf(assumption, present);
  const columns = columnsFor(scan);
  const points = scan
    .map((input, row): Point => ({ input, output: at(columns.get(result)!, row) }))
    .filter(({ output }) => Number.isFinite(output));
  if (points.length === 0) throw notFiniteIn(model, columns, result, 0);
  const f = (input: number) => at(columnsFor([input]).get(result)!, 0);
  return solve({ points, f, target, present });
}

interface Search {
  /** Rising inputs. */
  points: readonly Point[];
  f: (input: number) => number;
  target: number;
  present: number;
}

function solve({ points, f, target, present }: Search): Goal {
  const miss = ({ output }: Point) => Math.abs(output - target);
  const nearest = (of: readonly Point[]) => of.reduce((a, b) => (miss(b) < miss(a) ? b : a));
  const isThere = (point: Point | undefined) =>
    point !== undefined &&
    miss(point) <= CLOSE * Math.max(Math.abs(target), Math.abs(point.output));
  const outputs = points.map(({ output }) => output);
  const [lowest, highest] = [Math.min(...outputs), Math.max(...outputs)];
  const closest = nearest(points);
  const nothing = { found: false as const, least: lowest, most: highest };
  if (highest - lowest <= 1e-12 * Math.max(Math.abs(highest), Math.abs(lowest)))
    return { ...nothing, reason: 'no effect', closest };

  const found: Point[] = [];
  for (const [i, from] of points.entries()) {
    const [before, to] = [points[i - 1], points[i + 1]];
    // Where the result stands still at the target, the ends of the stretch will do.
    const within = isThere(before) && isThere(to) && from.input !== present;
    if (isThere(from) && !within) found.push(from);
    const passes = to && from.output < target !== to.output < target;
    if (passes && !isThere(from) && !isThere(to))
      found.push(nearest(bisected({ from, to, f, target })));
  }
  if (!found.some(isThere)) {
    // It may turn around just at the target, between two points of the scan.
    const i = points.indexOf(closest);
    const [from, to] = [points[Math.max(i - 1, 0)]!, points[Math.min(i + 1, points.length - 1)]!];
    const { input } = least({ from: from.input, to: to.input }, (x) => Math.abs(f(x) - target));
    const turn = { input, output: f(input) };
    if (Number.isFinite(turn.output)) found.push(turn);
  }
  const solutions = found.filter(isThere);
  if (solutions.length === 0) {
    const best = nearest([closest, ...found]);
    return {
      found: false,
      reason: 'out of reach',
      closest: best,
      least: Math.min(lowest, best.output),
      most: Math.max(highest, best.output),
    };
  }
  const best = solutions.reduce((a, b) => (far(b.input, present) < far(a.input, present) ? b : a));
  const others = solutions.filter((each) => each !== best).map(({ input }) => input);
  return { found: true, ...best, others };
}

/** How far a value is from another: by ratio where there is one, which is nearer than any difference. */
function far(a: number, b: number): number {
  if (a === b) return 0;
  return a / b > 0 ? Math.abs(Math.log(a / b)) : 1e3 + Math.abs(a - b);
}

/** Values within the bounds, rising: evenly, by ratio, and the present one. */
function scanOf({ bounds: [min, max] }: Assumption, present: number): number[] {
  const from = min > 0 ? min : max * 1e-15;
  const points = new Set([min, max, Math.min(Math.max(present, min), max)]);
  for (let i = 1; i < SCAN; i++) {
    points.add(min + ((max - min) * i) / SCAN);
    if (from > 0) points.add(Math.min(max, from * (max / from) ** (i / SCAN)));
  }
  return [...points].sort((a, b) => a - b);
}

import { Scratch, type Column } from './column.ts';
import type { Belief } from './distribution.ts';
import { isSpread } from './draw-belief.ts';
import type { Beliefs } from './ensemble.ts';
import { ModelError } from './errors.ts';
import { at, brokenRow, evaluateColumns, notFiniteIn, upstreamOf } from './evaluate-columns.ts';
import type { Model } from './model.ts';
import { resultOf } from './quantity-of.ts';

/** What one end of an assumption's range does to the result, all else at its value. */
export interface End {
  input: number;
  output: number;
}

/** One assumption: what the ends of its range do to the result. */
export interface Bar {
  /** The assumption. */
  id: string;
  low: End;
  high: End;
  /** How far apart the two outputs are. */
  swing: number;
}

/** What each assumption does to one result by itself. */
export interface Tornado {
  /** The result with every assumption at its value, in its unit. */
  value: number;
  /** The assumptions whose range moves the result, the largest swing first. */
  bars: Bar[];
}

/**
 * One-at-a-time sensitivity: each assumption at the low and the high end of its 90 % range, the others
 * at their values. It shows what each can do alone, and nothing of what two do together.
 * @throws ModelError `UnknownName`, `BadQuantity` for what is not a result; `NotFinite` naming the
 *   assumption and the end at which the result has no finite value
 */
export function tornado(model: Model, beliefs: Beliefs, result: string): Tornado {
  resultOf(model, result);
  const needed = upstreamOf(model, [result]);
  const varied = model.assumptions.filter(
    (each) => needed.has(each.id) && isSpread(each, beliefs.get(each.id) as Belief),
  );
  const rows = 1 + 2 * varied.length;
  const inputs = new Map<string, Column>();
  for (const [id, belief] of beliefs)
    inputs.set(id, typeof belief === 'number' ? belief : belief.value);
  varied.forEach(({ id }, i) => {
    const { value, low, high } = beliefs.get(id) as Belief;
    const column = new Float64Array(rows).fill(value);
    column.set([low, high], 1 + 2 * i);
    inputs.set(id, column);
  });

  const { columns } = evaluateColumns(model, inputs, {
    scratch: new Scratch(rows),
    results: needed,
  });
  const outputs = columns.get(result)!;
  const broken = brokenRow(outputs);
  if (broken >= 0) {
    const error = notFiniteIn(model, columns, result, broken);
    if (broken === 0) throw error;
    const { id } = varied[Math.floor((broken - 1) / 2)]!;
    const end = broken % 2 === 1 ? 'low' : 'high';
    throw new ModelError(
      'NotFinite',
      result,
      `With "${id}" at ${at(inputs.get(id)!, broken)}, the ${end} end of its range, ${error.message}`,
    );
  }
  const value = at(outputs, 0);
  const bars = varied.map(({ id }, i): Bar => {
    const end = (row: number): End => ({
      input: at(inputs.get(id)!, row),
      output: at(outputs, row),
    });
    const [low, high] = [end(1 + 2 * i), end(2 + 2 * i)];
    return { id, low, high, swing: Math.abs(high.output - low.output) };
  });
  return {
    value,
    bars: bars
      .filter(({ low, high }) => low.output !== value || high.output !== value)
      .sort((a, b) => b.swing - a.swing),
  };
}

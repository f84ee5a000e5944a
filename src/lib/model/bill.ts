import type { Quantity } from '#lib/engine/quantity.ts';
import { result } from './define.ts';

/** The sum of the six lines. */
export const bill: Quantity[] = [
  result('total', {
    label: 'the whole bill',
    unit: 'USD',
    formula: 'compute + data + talent + iteration + energyCost + infrastructure',
    why: 'Each dollar is on exactly one line.',
    leavesOut:
      'The building, interest, taxes, and everything after training: serving answers costs extra.',
  }),
];

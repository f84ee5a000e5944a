import type { Quantity } from '#lib/engine/quantity.ts';
import { assume, choice, result } from './define.ts';

/** Chips that fail, and the time it takes to save, go back and start again. */
export const failures: Quantity[] = [
  choice('failures', {
    label: 'time lost to failures',
    value: 'stated',
    options: {
      stated: { label: 'as stated', code: 0 },
      worked: { label: 'worked out from how often chips fail', code: 1 },
    },
    note: 'What labs state is better than what can be worked out; few state it.',
  }),
  assume('goodput', {
    label: 'share of the time that makes progress',
    unit: '1',
    value: 0.91,
    plausible: [0.8, 0.97],
    bounds: [0.01, 1],
    shape: 'logitnormal',
    source: 'llama-3',
    asOf: '2024-07',
    note: 'The rest goes to failures, restarts and saving. Llama 3 reports more than 90 % on 16,384 chips; the range is ours.',
  }),
  assume('chipHoursPerFailure', {
    label: 'chip-hours between two failures',
    unit: 'chip*h',
    value: 30e3,
    plausible: [9e3, 100e3],
    bounds: [1, 1e9],
    shape: 'lognormal',
    source: 'kokolis-2024',
    asOf: '2024-10',
    note: 'One chip alone would run for years; many together stop often. About 8,000 on 1,024 chips of Meta’s research clusters and 30,000 expected on 16,384, 50,700 in Llama 3’s 419 interruptions, 65,000 for BLOOM.',
  }),
  assume('saveSeconds', {
    label: 'time to save the state',
    unit: 's',
    value: 60,
    plausible: [10, 360],
    bounds: [0.1, 1e5],
    shape: 'lognormal',
    source: 'bloom-chronicles',
    asOf: '2022',
    note: 'The chips wait meanwhile. BLOOM’s 2.3 terabytes took 40 seconds.',
  }),
  assume('restartHours', {
    label: 'time to start again after a failure',
    unit: 'h',
    value: 0.25,
    plausible: [0.08, 0.8],
    bounds: [0, 1000],
    shape: 'lognormal',
    source: 'judgement',
    asOf: '2026-11',
    note: 'Finding what broke, taking it out, loading the last saved state.',
  }),
  result('mtbf', {
    label: 'mean time between failures',
    unit: 'h',
    formula: 'chipHoursPerFailure / chips',
    why: 'Every chip that fails stops them all, so twice the chips fail twice as often.',
  }),
  result('saveEvery', {
    label: 'time between two saved states',
    unit: 'h',
    formula: 'sqrt(2 * saveSeconds / secondsPerHour * mtbf)',
    why: 'Young’s rule of 1974: saving costs time each time, and not saving costs the work since the last time; this balances the two.',
  }),
  result('failureGoodput', {
    label: 'share of the time that failures leave',
    unit: '1',
    formula:
      'min(1, max(0.01, saveEvery / (mtbf * exp(restartHours / mtbf) * (exp((saveEvery + saveSeconds / secondsPerHour) / mtbf) - 1))))',
    why: 'Daly’s expected time of 2006 for failures that come at random: work done divided by the time it takes with saving, going back and starting again.',
    leavesOut:
      'Saving while work goes on, and spare chips that take over at once. Below one part in a hundred nothing would ever be finished; it stops there.',
  }),
  result('progress', {
    label: 'goodput',
    unit: '1',
    formula: 'failures ? failureGoodput : goodput',
    why: 'What is stated, or what failures leave.',
  }),
  result('lostHours', {
    label: 'chip-hours lost to failures',
    unit: 'chip*h',
    formula: 'chipHours * (1 / progress - 1)',
    why: 'If nine hours in ten make progress, every nine cost one more.',
  }),
  result('heldUpPay', {
    label: 'pay while the run stands still',
    unit: 'USD',
    formula:
      '(research + engineering) * (lostHours / chips / hoursPerDay) / (projectMonths * daysPerMonth)',
    why: 'Days lost, at what researchers and engineers cost in a day. It is part of talent already, and not billed again.',
  }),
  result('lostTime', {
    label: 'time lost to failures',
    unit: 'USD',
    formula: 'lostHours * chipHourly',
    why: 'The chips are paid while they wait or do work again.',
  }),
];

import type { Interval } from '#lib/engine/ensemble.ts';
import type { Choice } from '#lib/engine/quantity.ts';
import type { Values } from '#lib/engine/evaluate.ts';
import { tokensForLoss, loss } from '#lib/methods/chinchilla.ts';
import { keysOf } from '#lib/model/inputs.ts';
import { drivers, lines, type Driver } from '#lib/model/lines.ts';
import { model } from '#lib/model/model.ts';
import { optionOf, type Picks } from '#lib/model/scenario.ts';
import { valuesOf } from '#lib/model/values.ts';

/** Every assumption and choice the figure depends on. */
export const KEYS = keysOf('total');

/** The scenario the figure starts from until a reader takes their own bill. */
export const START_ID = 'start-up';

export const wayIds = ['open', 'lora', 'data', 'experts', 'smaller', 'spot', 'distil'] as const;
export type WayId = (typeof wayIds)[number];

/** What is switched on when nobody has touched anything. */
export const FIRST: readonly WayId[] = ['spot', 'open', 'lora'];

/** Published numbers that the ways rest on. */
export interface Numbers {
  /** Tokens on which an open model was taught a field. */
  adaptTokens: number;
  /** Text that better filtering leaves necessary, of all. */
  dataShare: number;
  /** Arithmetic of a mixture of experts against a dense model as good, and its parameters. */
  expertShare: number;
  expertTimes: number;
}

/** What nobody has published, and what we take for it. */
export const OURS = { monthsLeft: 0.5, keptLeft: 0.1, spotProgress: 0.9, smaller: 0.5 } as const;

export type Changes = Readonly<Record<string, number | string>>;

/** Ways that settle what another would change: neither can be on with the other. */
const rivals: Partial<Record<WayId, readonly WayId[]>> = {
  open: ['data', 'experts', 'smaller'],
  data: ['open'],
  experts: ['open', 'smaller'],
  smaller: ['open', 'experts'],
};
const settled: Partial<Record<WayId, string>> = {
  open: 'Already decided by whoever made the weights.',
  experts: 'The law of size and text is for dense models.',
  smaller: 'Measured against a dense model of full size: take “smaller” off first.',
};

/** What a way changes on a bill, or why it changes nothing. */
export function moveOf(
  id: WayId,
  {
    picks,
    values,
    on,
    numbers,
  }: { picks: Picks; values: Values; on: readonly WayId[]; numbers: Numbers },
): Changes | string {
  const rival = rivals[id]?.find((other) => on.includes(other));
  if (rival && id !== 'open') return settled[rival]!;
  const value = (name: string) => values.get(name)!;
  const dense = value('activeShare') > 0.999;
  switch (id) {
    case 'open':
      return value('tokens') > numbers.adaptTokens
        ? {
            tokens: numbers.adaptTokens,
            projectMonths: atLeast('projectMonths', value('projectMonths') * OURS.monthsLeft),
          }
        : 'This run reads no more text than adapting an open model takes.';
    case 'lora':
      if (!on.includes('open'))
        return 'Needs open weights: from nothing, there is nothing to leave as it is.';
      return value('backwardFlop') > 2
        ? { backwardFlop: 2, gradientBytes: 0.04, optimiserBytes: 0.12 }
        : 'It is on this bill already.';
    case 'data':
      return {
        tokens: atLeast('tokens', value('tokens') * numbers.dataShare),
        keepRate: atLeast('keepRate', value('keepRate') * OURS.keptLeft),
      };
    case 'experts':
      return dense
        ? {
            params: value('params') * numbers.expertTimes,
            activeShare: numbers.expertShare / numbers.expertTimes,
          }
        : 'This model is a mixture of experts already.';
    case 'smaller':
      return dense ? smaller(value) : settled.experts!;
    case 'spot':
      if (optionIn(picks, 'basis') === 'own')
        return 'Chips that are owned cannot be rented as spare ones.';
      return optionIn(picks, 'contract') === 'stated'
        ? { contract: 'spot', goodput: atLeast('goodput', value('goodput') * OURS.spotProgress) }
        : 'This bill rents at a discount already.';
    case 'distil':
      return value('labelling') + value('preferences') > 0
        ? { labels: 0, preferencePairs: 0 }
        : 'Nobody is paid for labels or comparisons on this bill.';
  }
}

const optionIn = (picks: Picks, id: string) => optionOf(picks, model.quantities.get(id) as Choice);

/** A value no lower than the model allows. */
function atLeast(id: string, value: number): number {
  const quantity = model.quantities.get(id)!;
  return quantity.kind === 'assumption' ? Math.max(quantity.bounds[0], value) : value;
}

/** Half the parameters, and as many tokens as the same loss then takes, by the law of Besiroglu et al. */
function smaller(value: (id: string) => number): Changes | string {
  const [params, tokens] = [value('params'), value('tokens')];
  const less = atLeast('params', params * OURS.smaller);
  try {
    return {
      params: less,
      tokens: tokensForLoss({ params: less, loss: loss({ params, tokens }) }),
    };
  } catch {
    return 'Half as large, it would not get there, however much it reads.';
  }
}

/** A way that is on, and what it does to the bill. */
export interface Step {
  id: WayId;
  /** The bill before and after it. */
  from: number;
  to: number;
  /** What it changes: the quantity, before and after. */
  moves: readonly { id: string; from: number | string; to: number | string }[];
}

export interface Waterfall {
  start: number;
  end: number;
  steps: readonly Step[];
  /** The reader's changes with those of the ways. */
  changes: Changes;
  /** Of each way that is off: what it would take off the bill as it now is, or why it cannot. */
  off: Partial<Record<WayId, number | string>>;
  /** Dollars of each line before and after. */
  lines: readonly { driver: Driver; start: number; end: number }[];
}

/** A bill with ways switched on one after the other, in the order given. */
function applied(picks: Picks, on: readonly WayId[], numbers: Numbers) {
  let values = valuesOf(picks);
  let { changes } = picks;
  const steps: Step[] = [];
  for (const id of on) {
    const now = { scenario: picks.scenario, changes };
    const move = moveOf(id, { picks: now, values, on: steps.map((step) => step.id), numbers });
    if (typeof move === 'string') continue;
    changes = { ...changes, ...move };
    const then = valuesOf({ ...now, changes });
    const moves = Object.entries(move).map(([name, to]) => ({
      id: name,
      from: typeof to === 'string' ? optionIn(now, name) : values.get(name)!,
      to,
    }));
    steps.push({ id, from: values.get('total')!, to: then.get('total')!, moves });
    values = then;
  }
  return { values, changes, steps };
}

/** The bill before and after the ways that are on; its steps sum to the difference. */
export function waterfallOf(picks: Picks, on: readonly WayId[], numbers: Numbers): Waterfall {
  const first = valuesOf(picks);
  const { values, changes, steps } = applied(picks, on, numbers);
  const before = steps.map(({ id }) => id);
  const end = values.get('total')!;
  const off: Waterfall['off'] = {};
  for (const id of wayIds) {
    if (before.includes(id)) continue;
    const now = { scenario: picks.scenario, changes };
    const move = moveOf(id, { picks: now, values, on: before, numbers });
    // With it goes what it settles, so the whole list is worked out again.
    off[id] =
      typeof move === 'string'
        ? move
        : end - applied(picks, switched(before, id).on, numbers).values.get('total')!;
  }
  const both = drivers.map((driver) => {
    const { sum } = lines[driver];
    return { driver, start: first.get(sum)!, end: values.get(sum)! };
  });
  return { start: first.get('total')!, end, steps, changes, off, lines: both };
}

/** The list after one way is switched, and those that had to go with it. */
export function switched(on: readonly WayId[], id: WayId): { on: WayId[]; gone: WayId[] } {
  if (on.includes(id)) {
    const gone: WayId[] = id === 'open' ? on.filter((other) => other === 'lora') : [];
    return { on: on.filter((other) => other !== id && !gone.includes(other)), gone };
  }
  const gone = on.filter((other) => rivals[id]?.includes(other));
  return { on: [...on.filter((other) => !gone.includes(other)), id], gone };
}

/** Ends of what is likely, as shares of the value they belong to, so that they move with it. */
export const spreadOf = ({ value, low, high }: Interval & { value: number }): Interval => ({
  low: low / value,
  high: high / value,
});

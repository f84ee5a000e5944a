import type { Values } from '#lib/engine/evaluate.ts';
import { duration } from '#lib/format/duration.ts';
import { moneyInWords } from '#lib/format/money.ts';
import { inWords, plain, power } from '#lib/format/number.ts';
import type { Bet } from '#lib/lessons/bet.ts';
import { keysOf } from '#lib/model/inputs.ts';
import { valuesOf } from '#lib/model/values.ts';
import type { Picks } from '#lib/model/scenario.ts';

/** Every assumption and choice the figure depends on. */
export const KEYS = keysOf('total');

export const QUESTION = 'compute-double';

/** What can be bet on: how many times the arithmetic becomes. */
export const bets = [2, 3, 4, 8] as const;

/** The reader's numbers, and what they become when model and text are both doubled. */
export interface Doubled {
  now: Values;
  then: Values;
  /** How many times as much arithmetic. */
  ratio: number;
}

/** Doubles with the whole model, so that whatever else hangs on size and text follows. */
export function doubled({ picks, now }: { picks: Picks; now: Values }): Doubled {
  const changes = {
    ...picks.changes,
    params: 2 * now.get('params')!,
    tokens: 2 * now.get('tokens')!,
  };
  const then = valuesOf({ scenario: picks.scenario, changes });
  return { now, then, ratio: then.get('trainingFlop')! / now.get('trainingFlop')! };
}

/** How far the bet was from the answer. */
export function verdict(bet: Bet, ratio: number): string {
  const answer = `${plain(ratio, 2)} times`;
  if (bet === undefined || bet === 'skip') return `It becomes ${answer} as much.`;
  const said = `You bet on ${bet} times`;
  const off = bet / ratio;
  if (Math.abs(off - 1) < 0.005) return `${said}, and ${answer} it is.`;
  const far =
    off < 1
      ? `It becomes ${answer} as much, ${plain(1 / off, 2)} times your bet.`
      : `It becomes ${answer} as much: your bet was ${plain(off, 2)} times that.`;
  return `${said}. ${far}`;
}

/** The thought behind a wrong bet, named without blame. */
export const thoughts: Readonly<Record<number, string>> = {
  2: '“Twice the model, twice the cost” counts the larger model and forgets that more text passes through it too.',
  3: 'Perhaps you added the two doublings. They multiply, because every new token meets every new parameter.',
  8: 'There are only two doublings here. The operations for each parameter and token stay as they were.',
};

/** Why, in two sentences that hold for everyone. */
export const because =
  'The arithmetic is parameters times tokens times a fixed number of operations. Twice as many parameters make each token twice the work, and there are twice as many tokens.';

/** A row of what doubling does: before, after, and how many times. */
export interface Effect {
  id: string;
  label: string;
  now: string;
  then: string;
  times: string;
  nowValue: number;
  thenValue: number;
}

const flopText = (value: number) => (value >= 1e15 ? power(value) : inWords(value));

const shown: readonly { id: string; label: string; text: (value: number) => string }[] = [
  { id: 'trainingFlop', label: 'Operations', text: flopText },
  { id: 'chipHours', label: 'Chip-hours', text: (value) => inWords(value) },
  { id: 'days', label: 'Days on the same chips', text: (value) => duration(value) },
  { id: 'finalRun', label: 'Cost of the final run', text: (value) => moneyInWords(value) },
  { id: 'total', label: 'The whole bill', text: (value) => moneyInWords(value) },
];

export function effects({ now, then }: Doubled): Effect[] {
  return shown.map(({ id, label, text }) => {
    const [before, after] = [now.get(id)!, then.get(id)!];
    return {
      id,
      label,
      now: text(before),
      then: text(after),
      times: `${plain(after / before, 2)} ×`,
      nowValue: before,
      thenValue: after,
    };
  });
}

/** What it means for the reader's numbers, in a sentence or two. */
export function meaning(of: Doubled): string {
  const { now, then } = of;
  const bill = then.get('total')! / now.get('total')!;
  const rest =
    bill < of.ratio * 0.98
      ? ` The whole bill grows less, ${plain(bill, 2)} times, because people and much else on it are not arithmetic.`
      : ' Nearly the whole bill grows with it.';
  return `On the same ${inWords(now.get('chips')!)} chips, ${duration(now.get('days')!)} become ${duration(then.get('days')!)}; and ${moneyInWords(now.get('finalRun')!)} for the final run, ${moneyInWords(then.get('finalRun')!)}.${rest}`;
}

/** The finding once the answer is out, and the question until then. */
export const title = (ratio: number, revealed: boolean) =>
  revealed
    ? `Twice the model and twice the text make ${plain(ratio, 2)} times the arithmetic`
    : 'A bet: twice the model, twice the text';

export function effectsTable(of: Doubled) {
  return {
    columns: ['Quantity', 'Now', 'Doubled', 'Times'],
    rows: effects(of).map(({ label, nowValue, thenValue }) => [
      label,
      Number(nowValue.toPrecision(4)),
      Number(thenValue.toPrecision(4)),
      Number((thenValue / nowValue).toPrecision(3)),
    ]),
  };
}

import type { Interval } from '#lib/engine/ensemble.ts';
import { evaluateNode } from '#lib/engine/evaluate.ts';
import { printFormula } from '#lib/engine/print.ts';
import { money, moneyInWords } from '#lib/format/money.ts';
import { percent } from '#lib/format/number.ts';
import { duration } from '#lib/format/duration.ts';
import { quantityText } from '#lib/format/quantity.ts';
import { listed } from '#lib/format/sentence.ts';
import { keysOf } from '#lib/model/inputs.ts';
import { model } from '#lib/model/model.ts';

/** The scenario that the published figures are about. */
export const PUBLISHED_SCENARIO = 'gpt-4-class';

/** Every assumption and choice the figure depends on. */
export const KEYS = keysOf('finalRun', 'hardwarePurchase', 'days');

/** The facts beside each method, by its id. */
export const FACTS = {
  amortised: 'gpt-4-amortised',
  cloud: 'gpt-4-cloud',
  purchase: 'gpt-4-purchase',
} as const;
export type MethodId = keyof typeof FACTS;

/** A published figure, as the page hands it over. */
export type Published = Readonly<Record<MethodId, { usd: number; low?: number; high?: number }>>;

type Value = (id: string) => number;

/** The reader's model on both ways of counting an hour. */
export interface Counted {
  own: { value: Value; finalRun: Interval | undefined; hardwarePurchase: Interval };
  rent: { value: Value; finalRun: Interval | undefined };
}

export interface Method {
  id: MethodId;
  label: string;
  note: string;
  usd: number;
  text: string;
  /** Missing for the moment until the draws are there. */
  range?: Interval;
  published?: { usd: number; text: string; low?: number; high?: number };
  working: string;
}

export interface ThreeMethods {
  methods: Method[];
  /** The money axis, from and to. */
  domain: [number, number];
  title: string;
  /** What amortisation means, with the reader's numbers. */
  words: string;
  /** Whose the published marks are, or that they are not shown. */
  caption: string;
  table: { columns: string[]; rows: (string | number)[][] };
}

/** A formula with the numbers of one way of counting in it. */
function inNumbers(id: string, value: Value): string {
  const show = (name: string) => quantityText(value(name), model.quantities.get(name)!, 'short');
  return printFormula(model.formulas.get(id)!, show, (test) => evaluateNode(test, value) !== 0);
}

/** Two digits, three from a hundred on, so that $769M is not $770M. */
export const amount = (usd: number): string =>
  money(usd, ((Math.floor(Math.log10(usd)) % 3) + 3) % 3 === 2 ? 3 : 2);

/** Everything the figure says. USD. */
export function threeMethods(
  counted: Counted,
  { published, scenario }: { published: Published; scenario: string },
): ThreeMethods {
  const { own, rent } = counted;
  const like = scenario === PUBLISHED_SCENARIO;
  const row = (
    id: MethodId,
    of: Omit<Method, 'id' | 'text' | 'published' | 'range'>,
    range: Interval | undefined,
  ): Method => ({
    id,
    ...of,
    ...(range && { range }),
    text: amount(of.usd),
    ...(like && { published: { ...published[id], text: amount(published[id].usd) } }),
  });
  const methods = [
    row(
      'amortised',
      {
        label: 'Owned, its share of life',
        note: 'what the run wears out, and power',
        usd: own.value('finalRun'),
        working: inNumbers('finalRun', own.value),
      },
      own.finalRun,
    ),
    row(
      'cloud',
      {
        label: 'Rented by the hour',
        note: 'what a cloud would charge',
        usd: rent.value('finalRun'),
        working: inNumbers('finalRun', rent.value),
      },
      rent.finalRun,
    ),
    row(
      'purchase',
      {
        label: 'Bought outright',
        note: 'the whole cluster, used or not',
        usd: own.value('hardwarePurchase'),
        working: inNumbers('hardwarePurchase', own.value),
      },
      own.hardwarePurchase,
    ),
  ];
  const all = methods.flatMap(({ usd, range, published: theirs }) => [
    usd,
    range?.low ?? usd,
    range?.high ?? usd,
    theirs?.usd ?? usd,
  ]);
  const least = Math.min(...all);
  const most = Math.max(...all);
  return {
    methods,
    domain: domainOf({ least, most, like }),
    title: `The same run costs ${either(methods.map(({ text }) => text))}, depending on how you count`,
    words: wordsOf(own.value),
    caption: like
      ? 'Filled: your numbers, with nine in ten plausible cases between the ends of the line. Hollow: what Epoch AI estimates for GPT-4, as a third party; OpenAI has published none of it.'
      : `Filled: your numbers, with nine in ten plausible cases between the ends of the line. The published figures of ${either(Object.values(published).map(({ usd }) => amount(usd)))} are Epoch AI’s for GPT-4, so they are not drawn beside another run.`,
    table: {
      columns: ['Method', 'Yours, $', 'Low (90 %)', 'High (90 %)', 'Epoch AI for GPT-4, $'],
      rows: methods.map((method) => [
        method.label,
        ...[
          method.usd,
          method.range?.low ?? method.usd,
          method.range?.high ?? method.usd,
          published[method.id].usd,
        ].map((usd) => Number(usd.toPrecision(4))),
      ]),
    },
  };
}

/** $1M to $1B for the published figures; further where the numbers need it, to whole tens below. */
function domainOf({
  least,
  most,
  like,
}: {
  least: number;
  most: number;
  like: boolean;
}): [number, number] {
  const from = 10 ** Math.floor(Math.log10(Math.max(least, 1e-6)));
  const to = most * 1.25;
  return like ? [Math.min(1e6, from), Math.max(1e9, to)] : [from, Math.max(to, from * 100)];
}

const either = (texts: string[]) => listed(texts, 'or');

function wordsOf(value: Value): string {
  const share = (value('chipHours') * value('ownHourly')) / value('hardwarePurchase');
  const cluster = moneyInWords(value('hardwarePurchase'));
  const time = duration(value('days'));
  return share < 1
    ? `Amortisation charges a run only for the share of the hardware’s life that it uses. The cluster costs ${cluster}, and the run keeps it busy for ${time}. In its working hours the hardware loses ${percent(share)} of what it cost new: that is what the first method counts, with the electricity.`
    : `Amortisation charges a run only for what the hardware loses while it works. This run keeps a cluster of ${cluster} busy for ${time}, longer than the hardware’s whole value lasts: it would have to be bought anew on the way.`;
}

import type { Interval } from '#lib/engine/ensemble.ts';
import { moneyInWords } from '#lib/format/money.ts';
import { countInWords, inWords, percent, plain } from '#lib/format/number.ts';
import { keysOf } from '#lib/model/inputs.ts';

/** Every assumption and choice the figure depends on. */
export const KEYS = keysOf('keptSize', 'crawling', 'cleaning');

/** What others have measured of a funnel, from the evidence registry. */
export interface Published {
  /** Pages that went in, pages that came out, and tokens on those. */
  pages: number;
  keptPages: number;
  keptTokens: number;
  /** Monthly snapshots of the web that were gone through. */
  snapshots: number;
  /** All public text that is fit to be learned from, read as often as it pays, by an estimate; tokens. */
  stock: number;
}

/** The reader's numbers, by the names of the model. */
export interface Flow {
  tokens: number;
  epochs: number;
  keepRate: number;
  uniqueShare: number;
  bytesPerToken: number;
  crawlSize: number;
  keptSize: number;
  crawling: number;
  cleaning: number;
  crawlRange: Interval;
  keptRange: Interval;
}

/** A stage of the funnel. */
export interface Stage {
  id: 'crawled' | 'filtered' | 'unique' | 'read';
  label: string;
  note: string;
  /** Terabytes of text. */
  size: number;
  tokens: number;
  low?: number;
  high?: number;
}

/** From what is crawled to what is read; the last stage counts text as often as it is read. */
export function stages(flow: Flow): Stage[] {
  const { crawlSize, keptSize, keepRate, uniqueShare, epochs } = flow;
  const tokens = (size: number) => (size * 1e12) / flow.bytesPerToken;
  const stage = (of: Omit<Stage, 'tokens'>): Stage => ({ ...of, tokens: tokens(of.size) });
  return [
    stage({
      id: 'crawled',
      label: 'Text on the pages that are crawled',
      note: 'all of it, in every language',
      size: crawlSize,
      ...flow.crawlRange,
    }),
    stage({
      id: 'filtered',
      label: 'After the filters',
      note: `${percent(keepRate)} pass: language, spam, gibberish`,
      size: crawlSize * keepRate,
    }),
    stage({
      id: 'unique',
      label: 'After the copies',
      note: `${percent(uniqueShare)} of that is no copy`,
      size: keptSize,
      ...flow.keptRange,
    }),
    stage({
      id: 'read',
      label: 'Read by the model',
      note: epochs === 1 ? 'once' : `${timesText(epochs)} over`,
      size: keptSize * epochs,
      low: flow.keptRange.low * epochs,
      high: flow.keptRange.high * epochs,
    }),
  ];
}

const timesText = (times: number) =>
  Number.isInteger(times) && times <= 12
    ? `${countInWords(times)} times`
    : `${plain(times, 2)} times`;

/** Terabytes in a unit a person would use: 250 TB, 1.2 PB, 36 GB. */
export function sizeText(terabytes: number): string {
  if (terabytes >= 1e6) return `${inWords(terabytes / 1e3, 2)} PB`;
  if (terabytes >= 1e3) return `${plain(terabytes / 1e3, 2)} PB`;
  if (terabytes >= 0.5) return `${plain(terabytes, 3)} TB`;
  if (terabytes >= 0.5e-3) return `${plain(terabytes * 1e3, 3)} GB`;
  return `${plain(terabytes * 1e6, 2)} MB`;
}

/** How many pages that is, if those thrown away are as long as those that RedPajama kept. */
export const pagesIn = (tokens: number, { keptTokens, keptPages }: Published) =>
  tokens / (keptTokens / keptPages);

/** “one part in ten” */
export function keptInWords(share: number): string {
  if (share >= 0.995) return 'all of it';
  if (share > 0.45) return percent(Number(share.toPrecision(2)));
  return `one part in ${plain(1 / share, 2)}`;
}

export interface Funnel {
  stages: Stage[];
  title: string;
  words: string;
  table: { columns: string[]; rows: (string | number)[][] };
}

/** Everything the figure says. */
export function funnel(flow: Flow, published: Published): Funnel {
  const found = stages(flow);
  const [crawled, , unique, read] = found as [Stage, Stage, Stage, Stage];
  const share = flow.keepRate * flow.uniqueShare;
  const pages = pagesIn(crawled.tokens, published);
  const perSnapshot = published.pages / published.snapshots;
  const theirs = published.keptPages / published.pages;
  const months = pages / perSnapshot;
  const snapshots =
    months < 0.5
      ? 'a small part of one of its monthly snapshots'
      : `as many as ${inWords(Math.round(months), 2)} of its monthly snapshots ${Math.round(months) === 1 ? 'holds' : 'hold'}`;
  // The stock counts good text as often as it pays to read it, so the repeats count here too.
  const ofStock = read.tokens / published.stock;
  const stock =
    ofStock > 1
      ? ` What the model reads is ${plain(ofStock, 2)} times all public text that is fit for it, by one estimate: it cannot be had.`
      : ofStock > 0.01
        ? ` What the model reads is ${percent(Number(ofStock.toPrecision(2)))} of all public text that is fit for it, repeats counted, by one estimate.`
        : '';
  return {
    stages: found,
    title:
      share >= 0.995
        ? `${sizeText(crawled.size)} of text are gathered, and all of it is kept`
        : `${sizeText(unique.size)} of text are left of ${sizeText(crawled.size)}: ${keptInWords(share)}`,
    words: `To read that much, about ${inWords(pages, 2)} pages of Common Crawl’s archive have to be gone through, ${snapshots}. Turning them into text costs ${moneyInWords(flow.crawling)}, cleaning it ${moneyInWords(flow.cleaning)}. RedPajama, an open collection, kept ${keptInWords(theirs)} of its pages.${stock}`,
    table: {
      columns: ['Stage', 'Terabytes', 'low', 'high', 'Tokens'],
      rows: found.map(({ label, size, low, high, tokens }) => [
        label,
        digits(size),
        low === undefined ? '–' : digits(low),
        high === undefined ? '–' : digits(high),
        digits(tokens),
      ]),
    },
  };
}

const digits = (value: number) => Number(value.toPrecision(3));

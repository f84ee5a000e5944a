import { against } from '#lib/format/against.ts';
import { moneyInWords } from '#lib/format/money.ts';
import { inWords, percent, plain } from '#lib/format/number.ts';
import { capital } from '#lib/format/sentence.ts';
import { keysOf } from '#lib/model/inputs.ts';
import { model } from '#lib/model/model.ts';

/** The quiet lines, each with the assumption that makes it large or small, and that one’s name in a few words. */
export const quiet = [
  { id: 'idle', by: 'utilisation', asks: 'share of the time in which chips work' },
  { id: 'operations', by: 'platformStaff', asks: 'people who run the platform' },
  { id: 'software', by: 'softwarePrice', asks: 'dollars for each person and month' },
  { id: 'security', by: 'securityCost', asks: 'dollars a month' },
  { id: 'runStorage', by: 'checkpointsKept', asks: 'saved states kept' },
  { id: 'egress', by: 'egressPrice', asks: 'dollars for a terabyte sent out' },
  { id: 'chipLicences', by: 'chipLicence', asks: 'dollars for each chip and year' },
] as const;
export type QuietId = (typeof quiet)[number]['id'];

/** Every assumption and choice the figure depends on. */
export const KEYS = keysOf(...quiet.map(({ id }) => id), 'chips', 'total');

/** Shares of a whole bill below this are drawn at the edge. */
export const LEAST = 1e-4;

export interface QuietLine {
  id: QuietId;
  name: string;
  usd: number;
  /** Of the whole bill, and with its assumption at the ends of its range. */
  share: number;
  low: number;
  high: number;
  /** The formula with the numbers put in. */
  working: string;
}

/** The same lines of another bill, as shares of it. */
export interface Other {
  name: string;
  shares: readonly number[];
}

export interface Quiet {
  lines: QuietLine[];
  usd: number;
  share: number;
  title: string;
  words: string;
}

interface Of {
  value: (id: string) => number;
  belief: (id: string) => { low: number; high: number };
  /** What a licence for a chip and year costs whoever takes one (USD). */
  licence: number;
}

/** Shares of all quiet lines in the whole bill. */
export const sharesOf = (value: (id: string) => number) =>
  quiet.map(({ id }) => value(id) / (value('total') || 1));

/** How a line grows with its assumption, against where it stands. */
function growth(id: QuietId, from: number, to: number): number {
  const size = (at: number) => (id === 'idle' ? 1 / at - 1 : at);
  return size(from) > 0 ? size(to) / size(from) : 1;
}

export function quietOf({ value, belief, licence }: Of): Quiet {
  const total = value('total') || 1;
  const lines = quiet.map(({ id, by }): QuietLine => {
    const share = value(id) / total;
    const { low, high } = belief(by);
    const ends = [low, high].map((end) => share * growth(id, value(by), end));
    return {
      id,
      name: capital(model.quantities.get(id)!.label),
      usd: value(id),
      share,
      low: Math.min(...ends),
      high: Math.max(...ends),
      working: workingOf(id, value, licence),
    };
  });
  const usd = lines.reduce((sum, line) => sum + line.usd, 0);
  const largest = lines.toSorted((a, b) => b.usd - a.usd)[0]!;
  return {
    lines,
    usd,
    share: usd / total,
    title:
      usd > 0
        ? `The quiet lines come to ${percent(usd / total)} of your bill; the largest is ${largest.name.toLowerCase()}, ${moneyInWords(largest.usd)}`
        : 'The quiet lines of your bill come to nothing',
    words: wordsOf(usd, value('compute')),
  };
}

function wordsOf(usd: number, compute: number): string {
  if (!(usd > 0))
    return 'Nothing is stored, sent, secured or left idle in your numbers, and nobody is paid to run the machines.';
  const beside = compute > 0 ? `: ${against(usd / compute)} the chips of the final run` : '';
  return `Together they are ${moneyInWords(usd)}${beside}. None of them makes the model any better, and without most of them there would be none.`;
}

function workingOf(id: QuietId, value: (id: string) => number, licence: number): string {
  const usd = (of: string) => moneyInWords(value(of));
  const count = (of: string, digits = 3) => inWords(value(of), digits);
  const months = `${plain(value('projectMonths'))} months`;
  const size = `${plain(value('checkpointSize'))} TB`;
  const hours = `${count('projectChipHours')} chip-hours`;
  const use = percent(value('utilisation'));
  const hourly = value('basis') ? usd('ownHourly') : usd('rentPaid');
  const years = value('projectChipHours') / value('utilisation') / value('hoursPerYear');
  const would = moneyInWords(years * licence);
  return {
    idle: `${hours} × (1 ÷ ${use} − 1) × ${hourly} an hour`,
    operations: `${count('platformStaff')} people × ${usd('engineerPay')} a year × ${plain(value('payOverhead'))} × ${months} ÷ 12`,
    software: `(${count('team')} + ${count('platformStaff')}) people × ${usd('softwarePrice')} × ${months}`,
    security: `${usd('securityCost')} × ${months}`,
    runStorage: `${count('checkpointsKept')} states × ${size} × ${usd('storagePrice')} × ${months}`,
    egress: `(${plain(value('keptSize'))} TB of text + ${count('checkpointsKept')} × ${size}) × ${usd('egressPrice')}`,
    chipLicences: `${hours} ÷ ${use} ÷ ${plain(value('hoursPerYear'), 4)} × ${usd('chipLicence')}; at NVIDIA’s ${moneyInWords(licence)} it would be ${would}`,
  }[id];
}

export const quietTable = ({ lines, usd, share }: Quiet, others: readonly Other[]) => {
  const points = (of: number) => Number((of * 100).toPrecision(3));
  return {
    columns: ['Line', 'US dollars', '% of your bill', ...others.map(({ name }) => `% of: ${name}`)],
    rows: [
      ...lines.map((line, i) => [
        line.name,
        Number(line.usd.toPrecision(4)),
        points(line.share),
        ...others.map(({ shares }) => points(shares[i]!)),
      ]),
      [
        'All quiet lines',
        Number(usd.toPrecision(4)),
        points(share),
        ...others.map(({ shares }) => points(shares.reduce((sum, each) => sum + each, 0))),
      ],
    ],
  };
};

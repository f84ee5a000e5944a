import type { Ensemble, Interval } from '#lib/engine/ensemble.ts';
import { spread } from '#lib/engine/spread.ts';
import { money, moneyInWords } from '#lib/format/money.ts';
import { inWords, percent, plain } from '#lib/format/number.ts';
import { parseTyped, type Typed } from '#lib/format/parse.ts';
import type { Bet } from '#lib/lessons/bet.ts';
import { keysOf } from '#lib/model/inputs.ts';

export const QUESTION = 'energy-share';

/** The slider starts in the middle, which says nothing. */
export const START = 0.5;

/** How many draws the interval is made of; its ends are good to a few percent. */
export const SHARE_DRAWS = 2048;

/** Every assumption and choice the figure depends on. */
export const KEYS = keysOf('energyCost', 'total', 'projectChipHours', 'rentPaid', 'rentPower');

/** The published share of electricity, as a range. */
export interface Published extends Interval {
  name: string;
  url: string;
  year: number;
}

/** Electricity on the reader's bill and in an hour's rent, in USD. */
export interface Shares {
  usd: number;
  total: number;
  chipHours: number;
  rent: number;
  rentPower: number;
  /** 0 to 1 of the whole bill. */
  share: number;
  /** 0 to 1 of the rent of one chip-hour. */
  ofRent: number;
}

const ratio = (part: number, whole: number) => (whole > 0 ? part / whole : 0);

export function sharesOf(value: (id: string) => number): Shares {
  const [usd, total, rent, rentPower] = ['energyCost', 'total', 'rentPaid', 'rentPower'].map(
    value,
  ) as [number, number, number, number];
  return {
    ...{ usd, total, rent, rentPower, chipHours: value('projectChipHours') },
    ...{ share: ratio(usd, total), ofRent: ratio(rentPower, rent) },
  };
}

/** The middle 90 % of the share on the bill. */
export const shareSpread = (ensemble: Pick<Ensemble, 'column' | 'draws'>) =>
  spread(ensemble, (value) => ratio(value('energyCost'), value('total')));

/** A share that was bet on, if what is kept is one. */
export function betOn(kept: number | string | undefined): Bet {
  if (kept === 'skip') return kept;
  return typeof kept === 'number' && kept >= 0 && kept <= 1 ? kept : undefined;
}

/** Percent as they are typed, with or without the sign. */
export function parseBet(text: string): Typed {
  const typed = parseTyped(text);
  if ('error' in typed) return typed;
  const value = /%|percent/i.test(text) ? typed.value : typed.value / 100;
  return value >= 0 && value <= 1
    ? { ...typed, value }
    : { error: `Type a share from 0 to ${percent(1)}.` };
}

/** “4.4 %”, “under 0.01 %”, “nothing” */
export function shareText(share: number): string {
  if (share <= 0) return 'nothing';
  return share < 1e-4 ? `under ${percent(1e-4)}` : percent(Number(share.toPrecision(2)));
}

const rangeText = ({ low, high }: Interval) =>
  `${percent(low).replace(/\s%$/, '')} to ${percent(high)}`;

/** The finding once the answer is out, and the question until then. */
export function title({ usd, share }: Shares, published: Published, revealed: boolean): string {
  if (!revealed) return 'A bet: which share is electricity?';
  const mine = usd > 0 ? `is ${shareText(share)} of` : 'costs nothing on';
  return `Electricity ${mine} this bill; in developing four frontier models it was ${rangeText(published)}`;
}

/** What the answer is, and how far the bet was from it. */
export function verdict(bet: Bet, { usd, total, share }: Shares): string {
  const answer =
    usd > 0
      ? `Electricity is ${shareText(share)} of this bill: ${moneyInWords(usd)} of ${moneyInWords(total)}`
      : 'Electricity costs nothing on this bill';
  if (typeof bet !== 'number') return `${answer}.`;
  const points = Math.abs(bet - share) * 100;
  const off = `${plain(points, points < 10 ? 1 : 2)} percentage ${plain(points, 1) === '1' ? 'point' : 'points'}`;
  const far =
    points < 0.5
      ? 'Your bet was right, within half a percentage point.'
      : `Your bet was ${off} too ${bet > share ? 'high' : 'low'}.`;
  return `You bet on ${percent(bet)}. ${answer}. ${far}`;
}

/** Why there are three shares, and which is which. */
export function meaning({ ofRent, rent, rentPower }: Shares, published: Published): string {
  const landlord =
    rentPower > 0 && rentPower >= rent
      ? 'At your numbers an hour’s rent does not even cover its electricity.'
      : `Of an hour’s rent, ${shareText(ofRent)} goes to the meter; the landlord pays it.`;
  return `Three shares, of three wholes. Your bill has everything on it: chips, servers, people, data, failed runs. The published ${rangeText(published)} are of chips, servers, network, research staff and electricity, without data. ${landlord} A small share of a large bill is still a large amount.`;
}

export function working({ usd, total, share, chipHours, ...hour }: Shares): string {
  const per = chipHours > 0 ? usd / chipHours : 0;
  return `${inWords(chipHours)} chip-hours × ${moneyInWords(per)} of electricity = ${moneyInWords(usd)}; ÷ ${moneyInWords(total)} = ${shareText(share)}. One hour: ${moneyInWords(hour.rentPower)} ÷ ${moneyInWords(hour.rent)} of rent = ${shareText(hour.ofRent)}.`;
}

/** A bar of a whole, of which a part is electricity. */
export interface Row extends Partial<Interval> {
  id: 'yours' | 'published' | 'rent';
  label: string;
  /** What the whole is. */
  note: string;
  share: number;
  text: string;
}

export function rowsOf(shares: Shares, published: Published, range: Interval | undefined): Row[] {
  return [
    {
      ...{ id: 'yours', label: 'Your bill', note: `${money(shares.total)}, everything counted` },
      ...{ share: shares.share, text: shareText(shares.share), ...range },
    },
    {
      ...{ id: 'published', label: 'Four frontier models', note: 'developing them, without data' },
      ...{ share: published.low, low: published.low, high: published.high },
      text: rangeText(published),
    },
    {
      ...{ id: 'rent', label: 'Rent of a chip-hour', note: `${money(shares.rent)}, at your rent` },
      ...{ share: shares.ofRent, text: shareText(shares.ofRent) },
    },
  ];
}

export function tableOf(rows: readonly Row[]) {
  const points = (share: number | undefined) =>
    share === undefined ? '–' : Number((share * 100).toPrecision(3));
  return {
    columns: ['Of what', 'Electricity, %', 'low', 'high'],
    rows: rows.map(({ id, label, note, share, low, high }) => [
      `${label} (${note})`,
      id === 'published' ? '–' : points(share),
      points(low),
      points(high),
    ]),
  };
}

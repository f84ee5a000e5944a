import { moneyInWords } from '#lib/format/money.ts';
import { percent, plain } from '#lib/format/number.ts';
import { ownHourInWords } from '#lib/format/own-hour.ts';
import { capital, listed } from '#lib/format/sentence.ts';
import {
  crossing,
  hourOf,
  LOST,
  ranked,
  ways,
  type Assumed,
  type Price,
  type Way,
} from './series.ts';

export const names: Readonly<Record<Way, string>> = {
  demand: 'on demand',
  year: 'reserved for a year',
  three: 'reserved for three years',
  spot: 'on spare chips',
  own: 'owned',
};
/** At the end of a line: wide, and on a phone. */
export const tags: Readonly<Record<Way, readonly [string, string]>> = {
  demand: ['on demand', 'demand'],
  year: ['reserved, 1 year', '1 year'],
  three: ['reserved, 3 years', '3 years'],
  spot: ['spare chips', 'spare'],
  own: ['owned', 'owned'],
};

const share = (use: number) => percent(Number(use.toPrecision(2)));

/** The finding; without a hall the owner pays for less than who rents. */
export function titleOf(prices: Record<Way, Price>, housed: boolean): string {
  const use = crossing(prices.own, prices.demand);
  const owned = housed ? 'an owned chip' : 'an owned chip without its hall';
  return use === undefined || use > 1
    ? `Even at work all the time, ${owned} is dearer than one rented on demand`
    : `At work more than ${share(use)} of the time, ${owned} is cheaper than one rented on demand`;
}

/** What the owner’s line has not, and a rent has. */
export const leftOut = (housed: boolean) =>
  `The owner’s line leaves out what rents have in them: ${housed ? '' : 'a hall, '}staff around the machines, interest and repairs.`;

/** At the reader’s own use, and against spare chips. */
export function wordsOf(
  prices: Record<Way, Price>,
  { use, lost = LOST, housed }: { use: number; lost?: number; housed: boolean },
): string {
  const note: Partial<Record<Way, string>> = {
    own: ` with electricity${housed ? ' and hall' : ''}`,
    spot: ` after the ${percent(lost)} of hours that are lost`,
  };
  const [first, ...others] = ranked(prices, use).map(
    ({ way, usd }) => `${moneyInWords(usd)} ${names[way]}${note[way] ?? ''}`,
  );
  const now = `At work ${percent(use)} of the time, an hour of work costs ${first}, ${listed(others)}.`;
  return `${now} ${reserved(prices)} ${spare(prices)}`;
}

/** From where a reservation pays, against the price on demand. */
function reserved(prices: Record<Way, Price>): string {
  const [three, year] = [prices.three, prices.year].map((way) => crossing(way, prices.demand)!);
  return `Reserving pays above ${share(three!)} for three years and above ${share(year!)} for one.`;
}

function spare({ own, spot }: Record<Way, Price>): string {
  const use = crossing(own, spot);
  const end =
    'But spare chips can be taken back at any minute, and a run of thousands of them stops with the first.';
  if (use === undefined || use > 1)
    return `Spare chips are cheaper than owned ones at any use. ${end}`;
  return `Below ${share(use)} spare chips are cheaper than owned ones. ${end}`;
}

/** What the bill takes now. */
export function billWords(way: Way | undefined, rent: number): string {
  if (way === 'own') return 'On your bill the chips are owned, and no hall is on it.';
  return way === undefined
    ? `Your bill takes the rent that was stated, ${moneyInWords(rent)} an hour.`
    : `On your bill the chips are rented, ${names[way]}: ${moneyInWords(rent)} an hour that is paid.`;
}

export function workingOf(
  prices: Record<Way, Price>,
  value: (id: string) => number,
  { lost, onDemand, hallRent }: Assumed,
): string[] {
  const use = value('utilisation');
  const usd = (amount: number) => moneyInWords(amount);
  const { own, year, three, spot } = prices;
  const owned = `${usd(own.paid)} ÷ ${percent(use)} + ${usd(own.worked)} = ${usd(hourOf(own, use))}`;
  const meet = crossing(own, prices.demand);
  const hours = `${plain(value('hoursPerYear'), 4)} hours`;
  const hall = own.paid - value('ownHourly');
  return [
    `An hour of hardware: ${ownHourInWords(value)}`,
    ...(hallRent > 0
      ? [
          `A place in a hall: ${plain((value('chipPower') * value('serverPower')) / 1000)} kW × ${usd(hallRent)} × ${plain(value('monthsPerYear'))} months ÷ ${hours} = ${usd(hall)}; with it ${usd(own.paid)}`,
        ]
      : []),
    `Owned: ${owned}; meets ${usd(onDemand)} ${meet === undefined ? 'never, because its electricity alone costs as much' : `at ${usd(own.paid)} ÷ (${usd(onDemand)} − ${usd(own.worked)}) = ${percent(meet)}`}`,
    ...(
      [
        ['year', year],
        ['three', three],
      ] as const
    ).map(
      ([way, { paid }]) =>
        `${capital(names[way])}: ${usd(paid)} ÷ ${percent(use)} = ${usd(paid / use)}`,
    ),
    `On spare chips: ${usd(spot.worked * (1 - lost))} ÷ (1 − ${percent(lost)}) = ${usd(spot.worked)}`,
  ];
}

/** Uses that the table lists, in percent. */
const USES = [5, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100];

export const tableOf = (prices: Record<Way, Price>) => ({
  columns: ['% of the time at work', ...ways.map((way) => `${capital(names[way])}, $`)],
  rows: USES.map((use) => [
    use,
    ...ways.map((way) => Number(hourOf(prices[way], use / 100).toPrecision(3))),
  ]),
});

/** Dollars on the axis: $0.50, $2, $20. */
export const tick = (usd: number) => (usd >= 1000 ? moneyInWords(usd) : `$${plain(usd, 2)}`);

import type { Ensemble, Interval } from '#lib/engine/ensemble.ts';
import { spread } from '#lib/engine/spread.ts';
import { against } from '#lib/format/against.ts';
import { money, moneyInWords } from '#lib/format/money.ts';
import { inWords, percent, plain } from '#lib/format/number.ts';
import { ownHourInWords } from '#lib/format/own-hour.ts';
import { keysOf } from '#lib/model/inputs.ts';

/** How many draws the ranges are made of. */
export const HOUR_DRAWS = 2048;

/** Every assumption and choice the figure depends on. */
export const KEYS = keysOf(
  ...['chipHourly', 'serverHourly', 'networkHourly', 'electricityHourly', 'rentPaid'],
  ...['powerPerChip', 'peakPower'],
);

const HOURS_PER_YEAR = 8766;

type Value = (id: string) => number;

/** What somebody pays for electricity. */
export interface Price {
  id: string;
  /** In the picture, and in a sentence. */
  name: string;
  who: string;
  usd: number;
  year: number;
}

/** One hour of one chip, in USD. */
export interface Hour {
  chip: number;
  /** Server and network around it. */
  around: number;
  hardware: number;
  power: number;
  /** 0 to 1 of the hour. */
  share: number;
  owned: boolean;
  /** Rated watts of everything, at the meter, in kW. */
  kilowatts: number;
  /** Price of a kilowatt-hour now, and the one at which electricity costs as much as the hardware. */
  price: number;
  even: number;
}

/** Rent is one sum: half of it is hardware when the other half is electricity. */
const evenOf = (value: Value) =>
  (value('basis') ? value('ownHourly') : value('rentPaid') / 2) / (value('powerPerChip') / 1000);

export function hourOf(value: Value): Hour {
  const chip = value('chipHourly');
  const around = value('serverHourly') + value('networkHourly');
  const power = value('electricityHourly');
  const hardware = chip + around;
  return {
    ...{ chip, around, hardware, power, share: power > 0 ? power / (hardware + power) : 0 },
    owned: value('basis') === 1,
    kilowatts: value('powerPerChip') / 1000,
    price: value('electricityPrice'),
    even: evenOf(value),
  };
}

export type Spread = Readonly<Record<'hardware' | 'power' | 'even', Interval>>;

/** The middle 90 % of what an hour costs, and of the price at which both cost the same. */
export function spreadOf(ensemble: Pick<Ensemble, 'column' | 'draws'>): Spread | undefined {
  const hardware = spread(
    ensemble,
    (value) => value('chipHourly') + value('serverHourly') + value('networkHourly'),
  );
  const power = spread(ensemble, (value) => value('electricityHourly'));
  const even = spread(ensemble, evenOf);
  return hardware && power && even && { hardware, power, even };
}

/** “8.1 %”, “nothing” */
export function shareText(share: number): string {
  if (share <= 0) return 'nothing';
  return share < 1e-4 ? `under ${percent(1e-4)}` : percent(Number(share.toPrecision(2)));
}

const kwh = (usd: number) => `${moneyInWords(usd, 2)} a kilowatt-hour`;

const dearer = (ratio: number) =>
  ratio < 1.05 ? 'hardly dearer' : `${inWords(ratio, ratio < 2 ? 3 : 2)} times as dear`;

/** The finding: how small electricity is, and what it would take. */
export function titleOf({ share, price, even, owned }: Hour): string {
  const whole = `an hour of your ${owned ? 'own' : 'rented'} chip`;
  if (price <= 0)
    return `Electricity is free in your numbers; it would cost as much as the hardware at ${kwh(even)}`;
  if (price >= even)
    return `Electricity is ${shareText(share)} of ${whole}: from ${kwh(even)} on, it costs as much as the hardware`;
  return `Electricity is ${shareText(share)} of ${whole}; to cost as much as the hardware it would have to be ${dearer(even / price)}`;
}

/** The price at which both cost the same, beside what is paid somewhere. */
export function evenInWords({ even, owned }: Hour, prices: readonly Price[]): string {
  const sorted = prices.toSorted((a, b) => a.usd - b.usd);
  const said = ({ usd, who, year }: Price) =>
    `the ${moneyInWords(usd, 2)} that ${who} paid in ${year}`;
  const above = sorted.findIndex(({ usd }) => usd > even);
  const where =
    above < 0
      ? `${against(even / sorted.at(-1)!.usd)} ${said(sorted.at(-1)!)}`
      : above === 0
        ? `less than ${said(sorted[0]!)}`
        : `between ${said(sorted[above - 1]!)} and ${said(sorted[above]!)}`;
  const rent = owned ? '' : ', if the rent stayed as it is: half of it would then be electricity';
  return `Electricity would cost as much as the hardware at ${kwh(even)}${rent}. That is ${where}.`;
}

/** What would change it: hardware that is cheap to use. */
export function ifCheaper({ hardware, power }: Hour): string {
  if (power <= 0) return '';
  const at = (part: number) => shareText(power / (hardware * part + power));
  const why =
    power < 0.25 * (hardware + power)
      ? 'Energy is small because chips are dear.'
      : 'Here energy is no small part of the hour.';
  return `${why} Were an hour of hardware half as dear, because chips fell in price or lasted longer, electricity would be ${at(0.5)} of the hour; at a tenth, ${at(0.1)}.`;
}

/** Another site to compare with, and what an American home uses in a year (kWh), whatever home the reader counts in. */
export interface Site {
  name: string;
  megawatts: number;
  year: number;
  homeUse: number;
}

/** What the same electricity is besides money. */
export function peakInWords(value: Value, site: Site) {
  const megawatts = value('peakPower');
  const homes = (megawatts * 1000 * HOURS_PER_YEAR) / site.homeUse;
  const chips = value('chips');
  const many = chips === 1 ? 'One chip' : `${inWords(chips, 5)} chips`;
  const power =
    megawatts >= 1 ? `${inWords(megawatts)} megawatts` : `${plain(megawatts * 1000)} kilowatts`;
  const like =
    homes < 0.95
      ? `${percent(homes)} of what an American home draws`
      : homes < 1.5
        ? 'about what an American home draws'
        : `what ${inWords(homes, 2)} American homes draw`;
  return `${many}, at rated power with server and building, ${chips === 1 ? 'asks' : 'ask'} for ${power} at one time: ${like} on average. ${site.name} needs about ${plain(site.megawatts)} megawatts (${site.year}, an estimate). A bill can be paid in a day; a site has to have the power line.`;
}

export function workingOf(value: Value): string[] {
  const { kilowatts, price, power, hardware, even, owned } = hourOf(value);
  const own = owned ? moneyInWords(hardware) : `${moneyInWords(hardware + power)} ÷ 2`;
  return [
    `Electricity: ${plain(kilowatts)} kW × ${moneyInWords(price)} = ${moneyInWords(kilowatts * price)} an hour`,
    owned
      ? `Hardware: ${ownHourInWords(value)}`
      : `Hardware: rent ${moneyInWords(hardware + power)} − electricity ${moneyInWords(power)} = ${moneyInWords(hardware)} an hour`,
    `Equal at: ${own} ÷ ${plain(kilowatts)} kW = ${moneyInWords(even)} a kilowatt-hour`,
  ];
}

/** Powers of ten around all prices that are more than nothing. */
export function priceEnds(all: readonly number[]): [number, number] {
  const shown = all.filter((usd) => usd > 0);
  return [
    10 ** Math.floor(Math.log10(Math.min(...shown) / 1.1)),
    10 ** Math.ceil(Math.log10(Math.max(...shown) * 1.1)),
  ];
}

export function tableOf(hour: Hour, prices: readonly Price[], range: Spread | undefined) {
  const digits = (usd: number) => Number(usd.toPrecision(3));
  const row = (what: string, unit: string, usd: number, ends?: Interval) => [
    ...[what, unit, digits(usd)],
    ...(ends ? [digits(ends.low), digits(ends.high)] : ['–', '–']),
  ];
  const perHour = '$ per chip-hour';
  const perKwh = '$ per kWh';
  return {
    columns: ['What', 'Unit', 'Value', 'low', 'high'],
    rows: [
      row('Chip', perHour, hour.chip),
      row('Server and network', perHour, hour.around),
      row('All hardware', perHour, hour.hardware, range?.hardware),
      row('Electricity', perHour, hour.power, range?.power),
      row('Your price of electricity', perKwh, hour.price),
      row('As dear as the hardware', perKwh, hour.even, range?.even),
      ...prices.map(({ name, usd, year }) => row(`${name}, ${year}`, perKwh, usd)),
    ],
  };
}

/** Short dollars for the bars and the axis. */
export const usdText = (usd: number) => money(usd, 2);

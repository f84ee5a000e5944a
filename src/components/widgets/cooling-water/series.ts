import type { Interval } from '#lib/engine/ensemble.ts';
import { moneyInWords } from '#lib/format/money.ts';
import { inWords, percent, plain, short } from '#lib/format/number.ts';
import { keysOf } from '#lib/model/inputs.ts';

/** Every assumption and choice the figure depends on. */
export const KEYS = keysOf('water', 'electricityPrice');

/** Published numbers, as the page hands them over. */
export interface Claims {
  /** What buildings draw for each watt of their computers. */
  average: { pue: number; year: number };
  clouds: { name: string; pue: number; year: number }[];
  /** Litres at the building and in all, of runs and projects. */
  published: Row[];
  /** Share of electricity that water cooling saves, at Google. */
  saves: number;
  /** Litres for each kilowatt-hour at Microsoft. */
  microsoft: { litres: number; year: number };
  /** Litres an American uses at home in a year. */
  personYear: number;
}

/** Water of one run; litres. */
export interface Row {
  id: string;
  name: string;
  note: string;
  /** At the building. */
  site: number;
  /** With the power stations. */
  all: number;
  siteRange?: Interval;
  allRange?: Interval;
  /** Others worked it out. */
  estimate?: true;
}

/** The reader’s final run. */
export interface Own {
  pue: number;
  /** Megawatt-hours at the meter. */
  energy: number;
  price: number;
  site: number;
  all: number;
  perKwhSite: number;
  perKwhGrid: number;
}

export function ownOf(value: (id: string) => number): Own {
  return {
    pue: value('pue'),
    energy: value('energy'),
    price: value('electricityPrice'),
    site: value('siteWater'),
    all: value('water'),
    perKwhSite: value('waterOnSite'),
    perKwhGrid: value('waterGrid'),
  };
}

const KWH = 1000;
/** One more hundredth of PUE. */
const STEP = 0.01;

/** What one more hundredth of overhead takes and costs over the run. */
export function stepOf({ pue, energy, price }: Own) {
  const mwh = (energy / pue) * STEP;
  return { mwh, usd: mwh * KWH * price };
}

/** The same run cooled with air, if what water saves at Google held here: more electricity, no water at the building. */
export function byAir({ energy, perKwhGrid }: Own, { saves }: Pick<Claims, 'saves'>) {
  const total = energy / (1 - saves);
  return { moreMwh: total - energy, all: total * KWH * perKwhGrid };
}

export function rowsOf(
  own: Own,
  claims: Claims,
  ranges?: { site: Interval; all: Interval },
): Row[] {
  return [
    {
      id: 'yours',
      name: 'Your final run',
      note: 'evaporated',
      site: own.site,
      all: own.all,
      ...(ranges && { siteRange: ranges.site, allRange: ranges.all }),
    },
    ...(own.site > 0
      ? [
          {
            id: 'air',
            name: 'The same, cooled with air',
            note: `if that took ${percent(1 / (1 - claims.saves) - 1)} more electricity`,
            site: 0,
            all: byAir(own, claims).all,
          },
        ]
      : []),
    ...claims.published,
  ];
}

const litres = (amount: number) => `${inWords(amount)} ${amount === 1 ? 'litre' : 'litres'}`;

/** “11.4M L at the building, 111M at power stations” */
export function rowText({ site, all }: Pick<Row, 'site' | 'all'>): string {
  if (all <= 0) return 'none';
  const there = site > 0 ? `${short(site)} L` : 'none';
  const far = all - site;
  return `${there} at the building, ${far > 0 ? `${short(far)} L` : 'none'} at power stations`;
}

/** Ends of the axis of litres: whole powers of ten around all that is more than nothing. */
export function endsOf(rows: readonly Row[], personYear: number): [number, number] {
  const amounts = [
    personYear,
    ...rows.flatMap(({ site, all, siteRange, allRange }) => [
      ...[site, all, siteRange?.low, siteRange?.high, allRange?.low, allRange?.high],
    ]),
  ].filter((amount): amount is number => amount !== undefined && amount > 0);
  return [
    10 ** Math.floor(Math.log10(Math.min(...amounts))),
    10 ** Math.ceil(Math.log10(Math.max(...amounts))),
  ];
}

/** How many people’s home use of a year the water is, or how many days of one person’s. */
export function people(all: number, { personYear }: Pick<Claims, 'personYear'>): string {
  const years = all / personYear;
  if (years >= 1.5)
    return `what ${inWords(Number(years.toPrecision(2)))} Americans use at home in a year`;
  const days = years * 365.25;
  if (days >= 1.5)
    return `what an American uses at home in ${inWords(Number(days.toPrecision(2)))} days`;
  return days >= 0.6
    ? 'what an American uses at home in a day'
    : 'less than an American uses at home in a day';
}

export function titleOf(own: Own, claims: Pick<Claims, 'personYear'>): string {
  if (own.all <= 0) return 'With these numbers your run evaporates no water';
  const far = own.all - own.site;
  const where =
    own.site <= 0
      ? `${litres(far)}, all of it at power stations`
      : far <= 0
        ? `${litres(own.site)}, all of it at the building`
        : `${litres(own.site)} at the building and ${inWords(far)} at power stations`;
  return `Your run evaporates ${where}: ${people(own.all, claims)}`;
}

/** The building’s overhead, in a sentence or two. */
export function overheadInWords(own: Own, { average }: Claims): string {
  const step = stepOf(own);
  const extra = own.pue - 1;
  const first =
    extra < 0.0005
      ? 'Your building draws nothing beyond its computers, which none does.'
      : `For each watt of computers your building draws ${percent(extra)} more, most of it to cool them.`;
  const mwh =
    step.mwh >= 1 ? `${plain(step.mwh)} megawatt-hours` : `${plain(step.mwh * KWH)} kilowatt-hours`;
  const far =
    own.pue < average.pue
      ? ` On the average of a survey of ${average.year} it was ${percent(average.pue - 1)}.`
      : '';
  return `${first}${far} One more hundredth costs your run ${mwh}, or ${moneyInWords(step.usd)} at the meter.`;
}

/** Water against electricity, as far as there are sources. */
export function tradeInWords(own: Own, claims: Claims): string {
  const { saves, microsoft } = claims;
  const reported = `Microsoft reported ${plain(microsoft.litres, 2)} litres a kilowatt-hour in ${microsoft.year}, and expects its new design, which evaporates none, to draw somewhat more electricity.`;
  const google = `Evaporating water saves electricity: Google puts it at about ${percent(saves)} in its own buildings.`;
  if (own.site <= 0) return `${google} ${reported}`;
  const air = byAir(own, claims);
  const ratio = air.all / own.all;
  const sum =
    ratio > 1.01
      ? 'more water in all, elsewhere'
      : ratio < 0.99
        ? 'less water in all'
        : 'as much water in all, elsewhere';
  const mwh = air.moreMwh >= 1 ? `${inWords(air.moreMwh)} MWh` : `${plain(air.moreMwh * KWH)} kWh`;
  return `${google} If that held for yours, air would spare ${litres(own.site)} here and take ${mwh} more, for which power stations evaporate ${litres(air.moreMwh * KWH * own.perKwhGrid)}: ${sum}. ${reported}`;
}

export function workingOf(own: Own): string[] {
  const { pue, energy, perKwhSite, perKwhGrid, site, all } = own;
  const mwh = `${inWords(energy, 4)} MWh`;
  return [
    `At the building: ${mwh} ÷ ${plain(pue, 4)} × ${plain(perKwhSite)} L/kWh = ${litres(site)}`,
    `At power stations: ${mwh} × ${plain(perKwhGrid)} L/kWh = ${litres(all - site)}`,
  ];
}

export function tableOf(rows: readonly Row[], own: Own, claims: Claims) {
  const digits = (amount: number) => Number(amount.toPrecision(3));
  const step = stepOf(own);
  return {
    columns: ['What', 'Of what', 'At the building', 'At power stations', 'In all', 'Unit'],
    rows: [
      ...rows.map(({ name, note, site, all }) => [
        ...[name, note, digits(site), digits(all - site), digits(all), 'litres'],
      ]),
      ...[
        ...claims.clouds.map(({ name, pue, year }) => [`${name}, ${year}`, pue] as const),
        ...([[`average of ${claims.average.year}`, claims.average.pue]] as const),
        ...([['yours', own.pue]] as const),
      ].map(([name, pue]) => ['Building against computers', name, pue, '–', '–', 'times']),
      [
        'One more hundredth',
        'your final run',
        digits(step.mwh),
        '–',
        digits(step.usd),
        'MWh; dollars',
      ],
    ],
  };
}

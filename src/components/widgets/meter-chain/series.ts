import type { Ensemble, Interval } from '#lib/engine/ensemble.ts';
import { spread } from '#lib/engine/spread.ts';
import { money, moneyInWords } from '#lib/format/money.ts';
import { inWords, percent, plain, short } from '#lib/format/number.ts';
import { keysOf } from '#lib/model/inputs.ts';

/** How many draws the ranges along the chain are made of. */
export const CHAIN_DRAWS = 2048;

/** Every assumption and choice the figure depends on. */
export const KEYS = keysOf(
  ...['powerPerChip', 'energy', 'projectEnergy', 'runElectricity', 'energyCost'],
  ...['carbon', 'projectCarbon', 'chipHours', 'projectChipHours'],
);

type Value = (id: string) => number;

/** Watts of a chip with its share of the server, measured while it trained. */
export interface Measured {
  id: string;
  name: string;
  watts: number;
}

/** What others measured. */
export interface Evidence {
  measured: readonly Measured[];
  /** A chip of which the data sheet’s watts are known too. */
  known: { name: string; rated: number; watts: number };
  /** Shares of its highest power between which one run swung. */
  swings: Interval;
}

/** One step from the chip to the meter. */
export interface Link {
  id: 'chip' | 'server' | 'work' | 'meter';
  label: string;
  /** What the watts before it are multiplied by. */
  factor: string;
  watts: number;
  /** On paper, and not yet what is drawn. */
  rated: boolean;
  range?: Interval | undefined;
}

export interface Ranges {
  server: Interval;
  work: Interval;
}

/** The middle 90 % of the watts after the server, and at work. */
export function rangesOf(ensemble: Pick<Ensemble, 'column' | 'draws'>): Ranges | undefined {
  const rated = (value: Value) => value('chipPower') * value('serverPower');
  const server = spread(ensemble, rated);
  const work = spread(ensemble, (value) => rated(value) * value('powerFraction'));
  return server && work && { server, work };
}

/** Watts as they are said: 682 W, 1,200 W, 0.42 W. */
export const watts = (value: number) => `${value < 1e6 ? plain(value) : inWords(value)}\u00a0W`;
const times = (factor: number) => `× ${plain(factor)}`;

/** Server and load are left out, or in the chip’s watts already; these may be measured then. */
const asStated = (value: Value) => value('serverPower') === 1 && value('powerFraction') === 1;

export function chainOf(value: Value, meter: Interval, ranges?: Ranges): Link[] {
  const chip = value('chipPower');
  const server = chip * value('serverPower');
  const work = server * value('powerFraction');
  return [
    {
      id: 'chip',
      label: 'The chip',
      factor: asStated(value) ? 'as stated' : 'rated',
      watts: chip,
      rated: true,
    },
    {
      ...{
        id: 'server',
        label: 'With its server',
        factor: `${times(value('serverPower'))}, rated: the ceiling`,
      },
      ...{ watts: server, rated: true, range: ranges?.server },
    },
    {
      ...{ id: 'work', label: 'At work', factor: `${times(value('powerFraction'))}, drawn` },
      ...{ watts: work, rated: false, range: ranges?.work },
    },
    {
      ...{ id: 'meter', label: 'At the meter', factor: `${times(value('pue'))} for the building` },
      ...{ watts: value('powerPerChip'), rated: false, range: meter },
    },
  ];
}

/** The finding: what is on paper, what is drawn, what is paid for. */
export function titleOf(value: Value): string {
  const [chip, server, part] = [value('chipPower'), value('serverPower'), value('powerFraction')];
  const rated =
    server > 1
      ? `Rated at ${watts(chip * server)} with its server, a chip`
      : `Taken at ${watts(chip)}, a chip`;
  const meter = `at the meter it is ${watts(value('powerPerChip'))}`;
  if (part === 1) return `${rated} draws all of it; ${meter}`;
  const more = part > 1 ? ', more than its rating' : '';
  return `${rated} draws ${watts(chip * server * part)} at work${more}; ${meter}`;
}

/** The rule, and what a chip that was measured says of the reader’s chain. */
export function ruleOf(value: Value, { known, swings }: Evidence): string {
  const [server, part] = [value('serverPower'), value('powerFraction')];
  const here = known.rated * server * part;
  const against = here > known.watts * 1.03 ? 'only ' : here < known.watts * 0.97 ? 'more, ' : '';
  const test = `A ${known.name} is rated at ${watts(known.rated)} by itself. Your links would make ${watts(here)} of it at work; ${against}${watts(known.watts)} were measured in training, with its share of the server.`;
  const left = asStated(value)
    ? ' Your chain leaves server and load out, or has them in the chip’s watts already: many published figures are made so.'
    : '';
  const over =
    part > 1 ? ' A share above 100\u00a0% says that the rating is wrong, or the share.' : '';
  return `Rated power is a ceiling, not a measurement.${over} ${test}${left} And draw is not steady: one run that was watched swung between ${percent(swings.low)} and ${percent(swings.high)} of the most its hardware takes.`;
}

export function formulaOf(value: Value): string {
  const links = `${watts(value('chipPower'))} ${times(value('serverPower'))} ${times(value('powerFraction'))} ${times(value('pue'))}`;
  return `${links} = ${watts(value('powerPerChip'))} at the meter for each chip`;
}

export function workingOf(value: Value): string {
  const [kilowatts, energy] = [value('powerPerChip') / 1000, value('energy')];
  const hour = `${plain(kilowatts)} kW`;
  return `${inWords(value('chipHours'))} chip-hours × ${hour} ÷ 1,000 = ${inWords(energy)} MWh; × 1,000 × ${moneyInWords(value('electricityPrice'))} = ${moneyInWords(energy * 1000 * value('electricityPrice'))}; × ${plain(value('gridIntensity'))} kg = ${inWords(value('carbon'))} t.`;
}

/** What the final run and the whole project come to, row by row. */
export interface Sum {
  what: string;
  unit: string;
  ids: readonly [run: string, project: string];
  text: (value: number) => string;
}

export const sums: readonly Sum[] = [
  ...(
    [
      ['Hours of chips', 'chip-hours', ['chipHours', 'projectChipHours']],
      ['Electricity', 'MWh', ['energy', 'projectEnergy']],
      ['Its price', 'USD', ['runElectricity', 'energyCost']],
      ['Its carbon', 't CO₂e', ['carbon', 'projectCarbon']],
    ] as const
  ).map(([what, unit, ids]) => ({
    ...{ what, unit, ids },
    text: (value: number) =>
      unit === 'USD' ? money(value) : value < 999_500 ? plain(value) : short(value),
  })),
];

/** Whole steps up to a length in watts, at most five. */
export function ticksTo(most: number): number[] {
  const step = [1, 2, 5, 10].map((n) => n * 10 ** Math.floor(Math.log10(most / 5)));
  const size = step.find((each) => most / each <= 5) ?? most;
  return Array.from({ length: Math.floor(most / size) + 1 }, (_, i) =>
    Number((i * size).toPrecision(6)),
  );
}

export function tableOf(
  links: readonly Link[],
  { measured }: Evidence,
  value: Value,
  interval: (id: string) => Interval,
) {
  const digits = (number: number) => Number(number.toPrecision(3));
  const row = (name: string, unit: string, number: number, range?: Interval) => [
    ...[name, unit, digits(number)],
    ...(range ? [digits(range.low), digits(range.high)] : ['–', '–']),
  ];
  return {
    columns: ['What', 'Unit', 'Value', 'low', 'high'],
    rows: [
      ...links.map((each) => row(each.label, 'W', each.watts, each.range)),
      ...measured.map(({ name, watts: w }) => row(`${name}, measured`, 'W', w)),
      ...sums.flatMap(({ what, unit, ids: [run, project] }) => [
        row(`${what}, final run`, unit, value(run), interval(run)),
        row(`${what}, whole project`, unit, value(project), interval(project)),
      ]),
    ],
  };
}

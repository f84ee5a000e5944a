import type { Quantity } from '#lib/engine/quantity.ts';
import { duration } from './duration.ts';
import { money, moneyInWords } from './money.ts';
import { inWords, percent, plain, power, short } from './number.ts';

/** Units that are shown in full after the number; the others are money, time or pure numbers. */
const unitWords: Readonly<Record<string, string>> = {
  param: 'parameters',
  token: 'tokens',
  FLOP: 'operations',
  'FLOP/token': 'operations per token',
  'FLOP/param/token': 'operations per parameter and token',
  'FLOP/s/chip': 'operations per second',
  chip: 'chips',
  'chip*h': 'chip-hours',
  'W/chip': 'watts',
  MW: 'megawatts',
  MWh: 'megawatt-hours',
  'kg/kWh': 'kg per kilowatt-hour',
  'kg/chip': 'kg per chip',
  t: 'tonnes',
  L: 'litres',
  'L/kWh': 'litres per kilowatt-hour',
  'home*year': 'homes for a year',
  'kWh/home/year': 'kilowatt-hours a year',
  person: 'people',
  month: 'months',
  year: 'years',
  h: 'hours',
  s: 'seconds',
  's/label': 'seconds each',
  label: 'examples',
  pair: 'pairs',
  TB: 'terabytes',
  GB: 'gigabytes',
  'GB/chip': 'gigabytes',
  'B/token': 'bytes per token',
  'B/param': 'bytes per parameter',
  'B/s/chip': 'bytes per second',
};

/** What money is divided by: USD/chip/h is dollars per chip-hour. */
const perWords: Readonly<Record<string, string>> = {
  USD: '',
  'USD/chip': 'per chip',
  'USD/chip/h': 'per chip-hour',
  'USD/chip/year': 'per chip and year',
  'USD/h': 'per hour',
  'USD/kWh': 'per kilowatt-hour',
  'USD/TB': 'per terabyte',
  'USD/TB/month': 'per terabyte and month',
  'USD/month': 'per month',
  'USD/person': 'per person',
  'USD/person/year': 'per person and year',
  'USD/person/month': 'per person and month',
  'USD/pair': 'per pair',
};

/** The unit of a quantity in words, for labels and axes; empty for a pure number. */
export function unitInWords(unit: string): string {
  if (unit.startsWith('USD')) return `dollars ${perWords[unit] ?? unit}`.trim();
  return unitWords[unit] ?? (unit === '1' || unit === 'day' ? '' : unit);
}

/** Shares of a whole are shown as percentages: those are the assumptions that cannot be more than one. */
function isShare(quantity: Pick<Quantity, 'unit'> & Partial<Quantity>): boolean {
  return quantity.unit === '1' && 'bounds' in quantity && quantity.bounds![1] <= 1;
}

/** A value of a quantity without its unit's name, for places where the sentence says the unit. */
export function bareText(
  value: number,
  quantity: Quantity,
  style: 'words' | 'short' = 'words',
): string {
  if (quantity.kind === 'choice') {
    return (
      Object.values(quantity.options).find(({ code }) => code === value)?.label ?? String(value)
    );
  }
  if (quantity.unit.startsWith('USD'))
    return style === 'words' ? moneyInWords(value) : money(value);
  if (isShare(quantity)) return percent(value);
  if (quantity.unit === 'day') return duration(value);
  if (quantity.unit === 'FLOP' && value >= 1e15) return power(value);
  if (quantity.unit === '1') return plain(value, 4);
  return style === 'words' ? inWords(value) : short(value);
}

/** A value of a quantity with its unit: 25,000 chips, $1.45 per chip-hour, 36 %. */
export function quantityText(
  value: number,
  quantity: Quantity,
  style: 'words' | 'short' = 'words',
): string {
  const text = bareText(value, quantity, style);
  const unit = quantity.unit.startsWith('USD')
    ? perWords[quantity.unit]
    : isShare(quantity)
      ? ''
      : unitInWords(quantity.unit);
  return unit ? `${text} ${unit}` : text;
}

/** What a person types in a field for this quantity: 280e9 as 280 billion, 0.36 as 36 %. */
export function fieldText(value: number, quantity: Quantity): string {
  return bareText(value, quantity);
}

/** Whether a bare number typed for this quantity may be meant in percent. */
export function takesPercent(quantity: Quantity): boolean {
  return isShare(quantity);
}

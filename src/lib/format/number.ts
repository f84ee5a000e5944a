const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

const scales = [
  { at: 1e15, word: 'quadrillion', letter: 'Q' },
  { at: 1e12, word: 'trillion', letter: 'T' },
  { at: 1e9, word: 'billion', letter: 'B' },
  { at: 1e6, word: 'million', letter: 'M' },
] as const;

/** A number rounded to `digits` significant digits, never in exponents, grouped by thousands: 25,000; 0.31. */
export function plain(value: number, digits = 3): string {
  if (value === 0) return '0';
  const magnitude = Math.floor(Math.log10(Math.abs(value)) + 1e-12);
  if (magnitude >= digits - 1) {
    const step = 10 ** (magnitude - digits + 1);
    return minus(whole.format(Math.round(value / step) * step));
  }
  return minus(significant(digits).format(value));
}

// Making a formatter costs more than a hundred uses of it.
const formatters = new Map<number, Intl.NumberFormat>();
function significant(digits: number): Intl.NumberFormat {
  let formatter = formatters.get(digits);
  if (!formatter)
    formatters.set(
      digits,
      (formatter = new Intl.NumberFormat('en-US', { maximumSignificantDigits: digits })),
    );
  return formatter;
}

/** A number in words from a million on: 280 billion, 12.5 trillion, 25,000. Beyond quadrillions in powers of ten. */
export function inWords(value: number, digits = 3): string {
  if (Math.abs(value) >= 1e18) return power(value);
  const scale = scaleOf(value, digits);
  return scale ? `${plain(value / scale.at, digits)} ${scale.word}` : plain(value, digits);
}

/** A number in short: 280B, 12.5T, 25K, 980. */
export function short(value: number, digits = 3): string {
  if (Math.abs(value) >= 1e18) return power(value);
  const scale = scaleOf(value, digits);
  if (scale) return plain(value / scale.at, digits) + scale.letter;
  return Math.abs(value) >= 10_000 ? `${plain(value / 1e3, digits)}K` : plain(value, digits);
}

/** The largest scale the number reaches once it is rounded: 999,999 is a million. */
function scaleOf(value: number, digits: number) {
  const rounded = Math.abs(Number(value.toPrecision(digits)));
  return scales.find(({ at }) => rounded >= at);
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A number as a power of ten: 2.1 × 10²⁵. */
export function power(value: number, digits = 2): string {
  const [mantissa = '', exponent = ''] = value.toExponential(digits - 1).split('e');
  const raised = [...String(Number(exponent))]
    .map((d) => (d === '-' ? '⁻' : superscripts[Number(d)]))
    .join('');
  return minus(`${mantissa.replace(/\.0+$/, '')} × 10${raised}`);
}

/** A share as a percentage, its sign on the same line: 0.364 is 36 %; near both ends it keeps a digit more. */
export function percent(share: number): string {
  const points = share * 100;
  if (points > 99 && points < 100) return `${Number(points.toFixed(2))}\u00a0%`;
  return `${plain(points, Math.abs(points) < 10 ? 2 : 3)}\u00a0%`;
}

const counts = 'none one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A count in a sentence: none, one … twelve, then digits. */
export function countInWords(count: number): string {
  return counts[count] ?? String(count);
}

const minus = (text: string) => text.replace('-', '−');

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { duration } from '#lib/format/duration.ts';
import { money, moneyInWords } from '#lib/format/money.ts';
import { inWords, percent, plain, power, short } from '#lib/format/number.ts';
import { parseTyped } from '#lib/format/parse.ts';
import { bareText, fieldText, quantityText, unitInWords } from '#lib/format/quantity.ts';
import { model } from '#lib/model/model.ts';

test.each([
  [143.3e6, '$143M', '$143 million'],
  [1.264e9, '$1.26B', '$1.26 billion'],
  [672, '$672', '$672'],
  [25_000, '$25K', '$25,000'],
  [9_999, '$10,000', '$10,000'],
  [0.3138, '$0.31', '$0.31'],
  [1.45, '$1.45', '$1.45'],
  [2, '$2', '$2'],
  [12.5, '$12.50', '$12.50'],
  [12.53, '$13', '$13'],
  [672.5, '$673', '$673'],
  [0.0004, '$0.0004', '$0.0004'],
  [0, '$0', '$0'],
  [-5, '−$5', '−$5'],
])('%d dollars are %s or %s', (usd, inShort, words) => {
  expect(money(usd)).toBe(inShort);
  expect(moneyInWords(usd)).toBe(words);
});

test.each([
  [92, '92 days'],
  [1.2, '29 hours'],
  [0.05, '72 minutes'],
  [0.0005, '43 seconds'],
  [800, '800 days'],
  [1100, '3 years'],
  [715_000_000, '2 million years'],
])('%d days are %s', (days, text) => expect(duration(days)).toBe(text));

test('large numbers read as words, letters or powers of ten', () => {
  expect(inWords(280e9)).toBe('280 billion');
  expect(inWords(999_999)).toBe('1 million');
  expect(short(12.5e12)).toBe('12.5T');
  expect(power(2.1e25)).toBe('2.1 × 10²⁵');
  expect(plain(1957.4)).toBe('1,960');
  expect(plain(0.012345)).toBe('0.0123');
});

test.each([
  [0.36, '36\u00a0%'],
  [0.15556, '15.6\u00a0%'],
  [0.005, '0.5\u00a0%'],
  [1, '100\u00a0%'],
  [0.9995, '99.95\u00a0%'],
])('a share of %d is %s', (share, text) => expect(percent(share)).toBe(text));

test.each([
  ['25,000', 25_000],
  ['1.8 trillion', 1.8e12],
  ['70B', 70e9],
  ['$3.50', 3.5],
  ['36\u00a0%', 0.36],
  ['2.1 × 10²⁵', 2.1e25],
  ['2.1e25', 2.1e25],
  ['−5', -5],
])('“%s” is read as %d', (text, value) => expect(parseTyped(text)).toEqual({ value }));

test.each(['abc', '', '1.2.3', '0x10', 'Infinity', 'NaN', '1e400', '<b>1</b>', '12 parsecs'])(
  '“%s” is refused with a reason',
  (text) => {
    expect(parseTyped(text)).toHaveProperty('error');
  },
);

test('whatever is typed, the answer is a finite number or a reason', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      const typed = parseTyped(text);
      expect('error' in typed ? typed.error.length > 0 : Number.isFinite(typed.value)).toBe(true);
    }),
  );
});

test('what a field shows can be typed back: the number stays the same within its rounding', () => {
  for (const quantity of model.assumptions) {
    const typed = parseTyped(fieldText(quantity.value, quantity));
    expect(typed, quantity.id).toHaveProperty('value');
    if ('value' in typed && quantity.value !== 0)
      expect(typed.value / quantity.value, quantity.id).toBeCloseTo(1, 1);
  }
});

test('every unit of the model has words', () => {
  for (const quantity of model.quantities.values()) {
    if (quantity.kind === 'constant') continue;
    expect(unitInWords(quantity.unit), `${quantity.id}: ${quantity.unit}`).not.toMatch(/[*/]/);
  }
});

test('no value of any quantity is shown as NaN, Infinity or undefined', () => {
  for (const quantity of model.assumptions) {
    for (const value of quantity.bounds) {
      expect(`${bareText(value, quantity)} ${quantityText(value, quantity, 'short')}`).not.toMatch(
        /NaN|Infinity|undefined/,
      );
    }
  }
});

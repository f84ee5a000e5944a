import { expect, test } from 'vitest';
import { toCsv } from '#components/figure/table.ts';

test('a header row and a row of numbers', () => {
  expect(toCsv({ columns: ['Machine', 'Years'], rows: [['One H100', 2000]] })).toBe(
    'Machine,Years\r\nOne H100,2000\r\n',
  );
});

test('commas, quotes and line breaks are quoted', () => {
  expect(toCsv({ columns: ['a'], rows: [['1,024 H100s'], ['a "good" laptop'], ['x\ny']] })).toBe(
    'a\r\n"1,024 H100s"\r\n"a ""good"" laptop"\r\n"x\ny"\r\n',
  );
});

test('a text that a spreadsheet would run as a formula is disarmed, a negative number is kept', () => {
  expect(toCsv({ columns: ['a', 'b'], rows: [['=HYPERLINK("x")', -5]] })).toBe(
    'a,b\r\n"\'=HYPERLINK(""x"")",-5\r\n',
  );
});

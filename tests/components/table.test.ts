import { expect, test } from 'vitest';
import { sortedRows, toCsv } from '#components/figure/table.ts';

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

test('rows sort by size with gaps last, and by word', () => {
  const rows = [
    ['b', '–'],
    ['a', 10],
    ['c', 9],
  ];
  const first = (sorted: (string | number)[][]) => sorted.map((row) => row[0]).join('');
  expect(first(sortedRows(rows, { column: 1, down: false }))).toBe('cab');
  expect(first(sortedRows(rows, { column: 1, down: true }))).toBe('acb');
  expect(first(sortedRows(rows, { column: 0, down: false }))).toBe('abc');
});

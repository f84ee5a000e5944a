import { expect, test } from 'vitest';
import { parseShare } from '#lib/format/parse.ts';

const share = (text: string, most = 1) => {
  const typed = parseShare({ least: 0.01, most })(text);
  return 'value' in typed ? typed.value : typed.error.replaceAll('\u00a0', ' ');
};

test('20 %, 20 percent, 0.2 and 20 are one share', () => {
  for (const text of ['20 %', '20 percent', '0.2', '20']) expect(share(text)).toBe(0.2);
  expect(share('1')).toBe(1);
  expect(share('0,5')).toBe(0.5);
});

test('150 % is too much where all is the most, and never 1.5 %; 0.5 % is too little', () => {
  expect(share('150 %')).toBe('Type a share from 1 % to 100 %.');
  expect(share('0.5 %')).toBe('Type a share from 1 % to 100 %.');
  expect(share('150 Percent')).toMatch(/^Type a share/);
  expect(share('-20')).toMatch(/^Type a share/);
  expect(share('150')).toMatch(/^Type a share/);
});

test('where it may be twice as much, 1.5 and 150 % are one, and 3 is 3 %', () => {
  expect(share('1.5', 2)).toBe(1.5);
  expect(share('150 %', 2)).toBe(1.5);
  expect(share('3', 2)).toBe(0.03);
});

test('where less than all is the most, 0.5 is half and so too much, not half a per cent', () => {
  expect(share('0.5', 0.45)).toBe('Type a share from 1 % to 45 %.');
  expect(share('45', 0.45)).toBe(0.45);
});

test('what is no number says so', () => {
  expect(share('half')).toBe('“half” is not a number.');
  expect(share('')).toBe('Nothing was typed.');
});

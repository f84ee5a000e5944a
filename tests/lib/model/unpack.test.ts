import { parseFormula } from '#lib/engine/parse.ts';
import { model } from '#lib/model/model.ts';
import { tables } from '#lib/model/table.ts';
import { shapes, unpack } from '#lib/model/unpack.ts';
import { expect, test } from 'vitest';
import { pack } from '../../../scripts/pack-model.mjs';

const words = ['note', 'why', 'leavesOut', 'source', 'asOf', 'formula'];
const packed = pack(tables, parseFormula, shapes);

test('what a page unpacks are the tables without their words', () => {
  const bare = Object.entries(tables).map(([driver, table]) => [
    driver,
    table.map((quantity) =>
      Object.fromEntries(Object.entries(quantity).filter(([key]) => !words.includes(key))),
    ),
  ]);
  expect(unpack(packed).tables).toEqual(Object.fromEntries(bare));
});

test('the formulas of a page are those of the tables', () => {
  const { parse } = unpack(packed);
  for (const [id, node] of model.formulas) expect(parse('', id), id).toEqual(node);
});

test('every kind of formula comes through', () => {
  const formula = '-a + min(a, 2.5, b) * (a >= b ? exp(a) : a ^ (b - 1e-7)) / 3e12';
  const number = { kind: 'constant', unit: '1', label: 'x', value: 1, why: '' } as const;
  const table = [
    { ...number, id: 'a' },
    { ...number, id: 'b' },
    { kind: 'result', id: 'c', label: 'x', unit: '1', formula, why: '' } as const,
  ];
  const { parse } = unpack(pack({ all: table }, parseFormula, shapes));
  expect(parse('', 'c')).toEqual(parseFormula(formula, 'c'));
});

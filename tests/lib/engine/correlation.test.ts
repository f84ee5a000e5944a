import { groupsOf, mixtureOf } from '#lib/engine/correlation.ts';
import { defineModel } from '#lib/engine/define-model.ts';
import { defaultBelief } from '#lib/engine/distribution.ts';
import { Ensemble } from '#lib/engine/ensemble.ts';
import type { Quantity, Shape } from '#lib/engine/quantity.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const draws = 16_384;
const assumption = (id: string, shape: Shape = 'lognormal'): Quantity => ({
  kind: 'assumption',
  id,
  label: id,
  unit: '1',
  value: 0.4,
  plausible: [0.2, 0.8],
  bounds: [0, 100],
  shape,
  source: '',
  asOf: '2026',
  note: '',
});
const model = defineModel([
  ...['a', 'b', 'c', 'd'].map((id) => assumption(id)),
  assumption('odds', 'logitnormal'),
  assumption('flat', 'uniform'),
  {
    kind: 'result',
    id: 'product',
    label: 'product',
    unit: '1',
    formula: 'a * b * c * d * odds * flat',
    why: '',
  },
]);
const beliefs = new Map(model.assumptions.map((each) => [each.id, defaultBelief(each)]));
const ensemble = (correlations: { a: string; b: string; rank: number }[]) =>
  new Ensemble(model, beliefs, { draws, correlations });
const column = (of: Ensemble, id: string) => of.column(id) as Float64Array;

function ranks(values: Float64Array): number[] {
  const order = Array.from(values.keys()).sort((i, j) => values[i]! - values[j]!);
  const found: number[] = [];
  order.forEach((index, rank) => (found[index] = rank));
  return found;
}
function spearman(x: Float64Array, y: Float64Array): number {
  const [p, q] = [ranks(x), ranks(y)];
  const squares = p.reduce((sum, rank, i) => sum + (rank - q[i]!) ** 2, 0);
  return 1 - (6 * squares) / (p.length * (p.length ** 2 - 1));
}

test.each([-0.9, -0.4, 0.2, 0.6, 0.95])(
  'declared to correlate by rank with %d, two columns do, whatever their shapes',
  (rank) => {
    for (const [a, b] of [
      ['a', 'b'],
      ['odds', 'flat'],
      ['flat', 'd'],
    ] as const) {
      const of = ensemble([{ a, b, rank }]);
      expect(spearman(column(of, a), column(of, b))).toBeCloseTo(rank, 1.7);
    }
  },
);

test('a group of three has all three correlations; a pair that is not declared has none', () => {
  const of = ensemble([
    { a: 'a', b: 'b', rank: 0.7 },
    { a: 'b', b: 'c', rank: 0.5 },
    { a: 'odds', b: 'd', rank: 0.8 },
  ]);
  const between = (a: string, b: string) => spearman(column(of, a), column(of, b));
  expect(between('a', 'b')).toBeCloseTo(0.7, 1.7);
  expect(between('b', 'c')).toBeCloseTo(0.5, 1.7);
  expect(between('a', 'c')).toBeCloseTo(0, 1.5);
  expect(between('odds', 'd')).toBeCloseTo(0.8, 1.7);
  expect(between('a', 'd')).toBeCloseTo(0, 1.5);
});

test('no assumption’s own distribution is changed: its quantiles stay where they were, within the error of the draws', () => {
  const shares = [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99];
  const [without, with_] = [
    ensemble([]),
    ensemble([
      { a: 'a', b: 'flat', rank: 0.6 },
      { a: 'a', b: 'odds', rank: -0.5 },
      { a: 'b', b: 'c', rank: 0.9 },
    ]),
  ];
  for (const { id } of model.assumptions) {
    const before = without.quantiles(id, shares);
    with_
      .quantiles(id, shares)
      .forEach((value, i) =>
        expect(Math.abs(value / before[i]! - 1), `${id}, ${shares[i]}`).toBeLessThan(0.015),
      );
    const middle = (of: Ensemble) => of.quantiles(id, [0.05, 0.95]);
    middle(with_).forEach((value, i) =>
      expect(Math.abs(value / middle(without)[i]! - 1), id).toBeLessThan(0.005),
    );
  }
});

test('who is in no pair is drawn as before, bit for bit', () => {
  const of = ensemble([{ a: 'a', b: 'b', rank: 0.6 }]);
  for (const id of ['a', 'c', 'd', 'odds', 'flat'])
    expect(of.column(id), id).toEqual(ensemble([]).column(id));
  expect(of.column('b')).not.toEqual(ensemble([]).column('b'));
});

test('two that go together widen their product, two that go against each other narrow it', () => {
  const width = (rank: number) => {
    const { low, high } = ensemble([{ a: 'a', b: 'b', rank }]).interval('product');
    return Math.log(high / low);
  };
  expect(width(0.6)).toBeGreaterThan(width(0.01) * 1.05);
  expect(width(-0.6)).toBeLessThan(width(0.01) * 0.95);
});

test('after a change of one of a pair all is as in a fresh ensemble, bit for bit', () => {
  const pairs = [{ a: 'a', b: 'b', rank: 0.6 }];
  const of = ensemble(pairs);
  of.interval('product');
  const now = new Map(beliefs).set('b', { value: 2, low: 1, high: 4 });
  of.update(now);
  const fresh = new Ensemble(model, now, { draws, correlations: pairs });
  for (const id of model.quantities.keys()) expect(of.column(id), id).toEqual(fresh.column(id));
});

test('for any correlations: mixtures of variance 1 that give them back, or a named error', () => {
  const rank = fc.double({ min: -0.95, max: 0.95, noNaN: true });
  fc.assert(
    fc.property(rank, rank, rank, (ab, bc, ac) => {
      const declared = [
        { a: 'a', b: 'b', rank: ab },
        { a: 'b', b: 'c', rank: bc },
        { a: 'a', b: 'c', rank: ac },
      ];
      const [p, q, r] = [ab, bc, ac].map((s) => 2 * Math.sin((Math.PI * s) / 6)) as [
        number,
        number,
        number,
      ];
      const determinant = 1 - p * p - q * q - r * r + 2 * p * q * r;
      fc.pre(Math.abs(determinant) > 1e-6);
      if (determinant < 0) {
        expect(() => mixtureOf(declared)).toThrow(
          expect.objectContaining({ name: 'BadCorrelation', place: 'a, b, c' }),
        );
        return;
      }
      const mixture = mixtureOf(declared);
      const weight = (of: string, id: string) =>
        mixture.get(of)!.find((part) => part.id === id)?.weight ?? 0;
      const product = (x: string, y: string) =>
        ['a', 'b', 'c'].reduce((sum, id) => sum + weight(x, id) * weight(y, id), 0);
      for (const [x, y, wanted] of [
        ['a', 'b', p],
        ['b', 'c', q],
        ['a', 'c', r],
        ['a', 'a', 1],
        ['b', 'b', 1],
        ['c', 'c', 1],
      ] as const)
        expect(product(x, y)).toBeCloseTo(wanted, 9);
    }),
  );
});

test('correlations that cannot all be true are refused, with how much of each would be possible', () => {
  expect(() =>
    mixtureOf([
      { a: 'a', b: 'b', rank: 0.9 },
      { a: 'b', b: 'c', rank: 0.9 },
      { a: 'a', b: 'c', rank: -0.9 },
    ]),
  ).toThrow(/a, b, c cannot all be true at once: .* About 5\d % of each/);
});

test.each([
  [[{ a: 'a', b: 'b', rank: 1 }], /is 1; it has to lie between -1 and 1/],
  [[{ a: 'a', b: 'b', rank: NaN }], /is NaN; it has to lie/],
  [[{ a: 'a', b: 'a', rank: 0.5 }], /one thing with itself/],
  [
    [
      { a: 'a', b: 'b', rank: 0.5 },
      { a: 'b', b: 'a', rank: 0.2 },
    ],
    /declared twice/,
  ],
])('%j is refused', (correlations, message) => {
  expect(() => mixtureOf(correlations)).toThrow(message);
  expect(() => mixtureOf(correlations)).toThrow(
    expect.objectContaining({ name: 'BadCorrelation' }),
  );
});

test('groups join when a later pair ties them', () => {
  expect(
    groupsOf([
      { a: 'a', b: 'b', rank: 0.1 },
      { a: 'c', b: 'd', rank: 0.1 },
      { a: 'd', b: 'b', rank: 0.1 },
      { a: 'x', b: 'y', rank: 0.1 },
    ]),
  ).toEqual([
    ['a', 'b', 'c', 'd'],
    ['x', 'y'],
  ]);
});

test('a correlation with what is not in the model is refused by name when it is drawn', () => {
  expect(() => ensemble([{ a: 'zz', b: 'a', rank: 0.5 }]).column('a')).toThrow(
    expect.objectContaining({ name: 'UnknownName', place: 'zz' }),
  );
});

import { dawidSkene, mostLikely, voteShares, type Votes } from '#lib/methods/dawid-skene.ts';
import { expect, test } from 'vitest';

/**
 * Table 1 of Dawid and Skene (1979): 45 patients, each judged three times by the first anaesthetist
 * and once by four others, in four classes. Seven digits for each patient, in that order.
 */
const patients = (
  '1111111 3334334 1122122 2223121 2223222 2223322 1222111 3333433 2222223 2322223 4444444 2223343 ' +
  '1111111 2223212 1211111 1112111 1111111 1111111 2222221 2221322 2222222 2222221 2223222 2212222 ' +
  '1111111 1111111 2322222 1111111 1111111 1121121 1111111 3333233 1111111 2222222 2223232 4334343 ' +
  '2212232 2323233 3333432 1111111 1111111 1212111 2322222 1211111 2222222'
).split(' ');
const observer = [0, 0, 0, 1, 2, 3, 4];

const anaesthetists: Votes = {
  items: 45,
  labellers: 5,
  classes: 4,
  item: patients.flatMap((_, i) => observer.map(() => i)),
  labeller: patients.flatMap(() => observer),
  answer: patients.flatMap((digits) => [...digits].map((digit) => Number(digit) - 1)),
};

test('the anaesthetists: classes are as common as Dawid and Skene print, 0.40, 0.42, 0.11, 0.07', () => {
  expect(patients).toHaveLength(45);
  const { prevalence, rounds } = dawidSkene(anaesthetists);
  expect([...prevalence].map((share) => share.toFixed(2))).toEqual([
    '0.40',
    '0.42',
    '0.11',
    '0.07',
  ]);
  expect(rounds).toBeLessThan(100);
});

test('patient 36, on whom the observers are split four to three, is found to be of class 4', () => {
  const learned = mostLikely(dawidSkene(anaesthetists).posterior, 4);
  expect(mostLikely(voteShares(anaesthetists), 4)[35]! + 1).toBe(3);
  expect(learned[35]! + 1).toBe(4);
});

const votes = (of: Partial<Votes>): Votes => ({
  items: 1,
  labellers: 3,
  classes: 2,
  item: [0, 0, 0],
  labeller: [0, 1, 2],
  answer: [1, 1, 0],
  ...of,
});

test('two against one are two thirds, and the two are right', () => {
  expect([...voteShares(votes({}))]).toEqual([1 / 3, 2 / 3]);
  expect([...mostLikely(voteShares(votes({})), 2)]).toEqual([1]);
});

test('an item nobody judged may be anything; a tie is the first class', () => {
  expect([...voteShares(votes({ items: 2 }))].slice(2)).toEqual([0.5, 0.5]);
  expect([...mostLikely(Float64Array.of(0.5, 0.5), 2)]).toEqual([0]);
});

test('one round by hand: two who agree on everything and one who does not', () => {
  // Items A and B; labellers 0 and 1 say 0 then 1, labeller 2 says 0 both times.
  // Shares: A 1, 0; B 1/3, 2/3. Prevalence 2/3, 1/3. Labeller 2 says 0 always.
  // Labellers 0, 1: of class 0 (weight 4/3) they said 0 with 1, so 3/4; of class 1 they always said 1.
  // B: class 0: 2/3 × 1/4 × 1/4 × 1 = 1/24; class 1: 1/3 × 1 × 1 × 1 = 1/3; so 1/9 and 8/9.
  const three = {
    items: 2,
    labellers: 3,
    classes: 2,
    item: [0, 0, 0, 1, 1, 1],
    labeller: [0, 1, 2, 0, 1, 2],
    answer: [0, 0, 0, 1, 1, 0],
  };
  const { posterior, prevalence, confusion } = dawidSkene(three, { most: 1 });
  expect(prevalence[0]).toBeCloseTo(2 / 3, 12);
  expect(confusion[0]).toBeCloseTo(3 / 4, 12);
  expect(posterior[2]).toBeCloseTo(1 / 9, 9);
  expect(posterior[3]).toBeCloseTo(8 / 9, 9);
});

test('the rows of probabilities sum to one', () => {
  const { posterior, confusion } = dawidSkene(anaesthetists, { smoothing: 0.5 });
  for (const values of [posterior, confusion])
    for (let row = 0; row < values.length; row += 4)
      expect(values.slice(row, row + 4).reduce((a, b) => a + b)).toBeCloseTo(1, 9);
});

test('a vote on something that is not there is refused', () => {
  expect(() => dawidSkene(votes({ answer: [0, 1, 2] }))).toThrow(/Vote 2 .* does not exist/);
  expect(() => voteShares(votes({ item: [0, 0, -1] }))).toThrow(/does not exist/);
});

import { distance, nearest } from '#content/near.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const known = [
  '/',
  '/compute/',
  '/compute/#buy-or-rent',
  '/compute/#utilisation',
  '/data/',
  '/talent/',
  '/iteration/',
  '/sources/',
  '/runs/',
  '/library/',
  '/library/methods/',
];

test.each([
  ['kitten', 'sitting', 3],
  ['comptue', 'compute', 1],
  ['', 'data', 4],
  ['talent', 'talent', 0],
])('from %s to %s it is %i', (a, b, far) => {
  expect(distance(a, b)).toBe(far);
});

test.each([
  ['/comptue/', '/compute/'],
  ['/Compute', '/compute/'],
  ['/compute.html', '/compute/'],
  ['/compute/buy-or-rent', '/compute/#buy-or-rent'],
  ['/buy-or-rnet/', '/compute/#buy-or-rent'],
  ['/source/', '/sources/'],
  ['/libary/methods', '/library/methods/'],
  ['/itertion/', '/iteration/'],
])('%s is nearest to %s', (wrong, right) => {
  expect(nearest(wrong, known)[0]).toBe(right);
});

test.each(['/', '/wp-login.php', '/zzzzzz/', '/%00'])('nothing is near %s', (wrong) => {
  expect(nearest(wrong, known)).toEqual([]);
});

test('any address is answered with known ones, the right one first', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (wrong) => {
      for (const path of nearest(wrong, known)) expect(known).toContain(path);
    }),
  );
  for (const path of known.slice(1)) expect(nearest(path, known)[0]).toBe(path);
});

test('the distance is the same both ways and at most the longer word', () => {
  const word = fc.string({ maxLength: 12 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(distance(a, b)).toBe(distance(b, a));
      expect(distance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
  );
});

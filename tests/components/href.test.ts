import { expect, test } from 'vitest';
import { href } from '../../src/layouts/href.ts';

test.each([
  ['/compute/', '/', '/compute/'],
  ['/compute/', '/training-bill', '/training-bill/compute/'],
  ['/compute/', '/training-bill/', '/training-bill/compute/'],
  ['/', '/training-bill/', '/training-bill/'],
  ['/', '/', '/'],
])('%s under %s is %s', (path, base, expected) => {
  expect(href(path, base)).toBe(expected);
});

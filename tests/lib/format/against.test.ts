import { against } from '#lib/format/against.ts';
import { expect, test } from 'vitest';

test.each([
  [0.934, 'about as much as'],
  [1.09, 'about as much as'],
  [1.11, '1.1 times'],
  [2.867, '2.9 times'],
  [488_550, '490,000 times'],
  [3.2e6, '3.2 million times'],
  [0.479, '48\u00a0% of'],
  [0.0123, '1.2\u00a0% of'],
  [1e-6, 'less than 0.01\u00a0% of'],
])('%s is “%s”', (ratio, said) => expect(against(ratio)).toBe(said));

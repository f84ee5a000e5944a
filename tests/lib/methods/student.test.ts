import { studentT } from '#lib/methods/student.ts';
import { expect, test } from 'vitest';

test.each([
  [0.9, 1, 6.313752],
  [0.9, 2, 2.919986],
  [0.9, 3, 2.353363],
  [0.9, 10, 1.812461],
  [0.9, 57, 1.672029],
  [0.95, 4, 2.776445],
  [0.95, 30, 2.042272],
  [0.99, 5, 4.032143],
])(
  '%d of Student’s t with %d degrees of freedom lie within %d (standard tables)',
  (share, freedom, t) => {
    expect(studentT({ share, freedom })).toBeCloseTo(t, 5);
  },
);

test('with many degrees of freedom it is the normal distribution’s 1.6449', () => {
  expect(studentT({ share: 0.9, freedom: 100_000 })).toBeCloseTo(1.64486, 4);
});

import { ModelError } from '#lib/engine/errors.ts';

/** Numbers under the names that a message should call them by. */
export type Named = Readonly<Record<string, number>>;

/** @throws ModelError `OutOfBounds` for the first number that is not finite and above zero */
export function positive(numbers: Named): void {
  refuse(numbers, (value) => value > 0, 'above zero');
}

/** @throws ModelError `OutOfBounds` for the first number that is not finite or is below zero */
export function notNegative(numbers: Named): void {
  refuse(numbers, (value) => value >= 0, 'zero or more');
}

/** @throws ModelError `OutOfBounds` for the first number that is not in 0 to 1 */
export function share(numbers: Named): void {
  refuse(numbers, (value) => value >= 0 && value <= 1, 'between 0 and 1');
}

/** @throws ModelError `OutOfBounds` for the first range whose ends are not above zero and rising */
export function range(ranges: Readonly<Record<string, readonly [number, number]>>): void {
  for (const [id, [low, high]] of Object.entries(ranges)) {
    if (low > 0 && low <= high && Number.isFinite(high)) continue;
    throw new ModelError(
      'OutOfBounds',
      id,
      `"${id}" is ${low} to ${high}, but a range starts above zero and does not fall.`,
    );
  }
}

function refuse(numbers: Named, good: (value: number) => boolean, wanted: string): void {
  for (const [id, value] of Object.entries(numbers)) {
    if (Number.isFinite(value) && good(value)) continue;
    throw new ModelError('OutOfBounds', id, `"${id}" is ${value}, but has to be ${wanted}.`);
  }
}

/**
 * The value itself, when it is a number that can be written down.
 * @throws ModelError `NotFinite`
 */
export function finite(id: string, value: number): number {
  if (Number.isFinite(value)) return value;
  throw new ModelError(
    'NotFinite',
    id,
    `"${id}" comes out as ${value}: the inputs are too large or too small for it.`,
  );
}

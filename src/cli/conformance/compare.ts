import { CaseProblem } from './problem.ts';

/** What a method gives, by the names that the files use. */
export type Figures = Readonly<Record<string, number | boolean | readonly number[]>>;

/** How near is near enough: within the share, or within the amount, whichever is said; both when both are. */
export interface Tolerance {
  relTol?: number;
  absTol?: number;
}

/** Numbers to compare a method's figures with. */
export interface Reference extends Tolerance {
  /** Name of the group in the case, for messages. */
  group: string;
  wanted: Readonly<Record<string, unknown>>;
}

export interface Comparison {
  compared: number;
  /** A sentence for each number that is too far off. */
  misses: string[];
  /** The largest error relative to the reference, of the numbers compared that way. */
  worstRelative: number;
  /** The largest error as such, of the others. */
  worstAbsolute: number;
}

/**
 * Compares each number of a reference with the figure of its name. Words and nulls in the reference are
 * notes and left alone.
 * @throws CaseProblem when a number is asked for that the method does not give
 */
export function comparison(figures: Figures, reference: Reference): Comparison {
  const result: Comparison = { compared: 0, misses: [], worstRelative: 0, worstAbsolute: 0 };
  for (const [name, wanted] of Object.entries(reference.wanted)) {
    if (wanted === null || typeof wanted === 'string') continue;
    const figure = Object.hasOwn(figures, name) ? figures[name] : undefined;
    if (figure === undefined) {
      throw new CaseProblem(
        `it asks for "${name}", but the method gives ${Object.keys(figures).join(', ')}`,
      );
    }
    const place = `${reference.group}.${name}`;
    if (Array.isArray(wanted)) compareList(result, place, figure, wanted, reference);
    else compareOne(result, place, figure, wanted, reference);
  }
  return result;
}

function compareList(
  result: Comparison,
  place: string,
  figure: Figures[string],
  wanted: readonly unknown[],
  tolerance: Tolerance,
): void {
  if (!Array.isArray(figure) || figure.length !== wanted.length) {
    const given = Array.isArray(figure) ? `${figure.length} numbers` : 'one number';
    throw new CaseProblem(`${place} has ${wanted.length} numbers, but the method gives ${given}`);
  }
  wanted.forEach((value, i) =>
    compareOne(result, `${place}[${i}]`, figure[i] as number, value, tolerance),
  );
}

function compareOne(
  result: Comparison,
  place: string,
  figure: Figures[string],
  wanted: unknown,
  { relTol, absTol }: Tolerance,
): void {
  result.compared += 1;
  if (typeof wanted === 'boolean' || typeof figure === 'boolean') {
    if (figure !== wanted)
      result.misses.push(`${place} is ${String(figure)} instead of ${String(wanted)}`);
    return;
  }
  if (typeof wanted !== 'number' || typeof figure !== 'number')
    throw new CaseProblem(`${place} is neither a number nor a list of numbers`);
  const error = Math.abs(figure - wanted);
  const relative = error === 0 ? 0 : error / Math.abs(wanted);
  if (relTol !== undefined) result.worstRelative = Math.max(result.worstRelative, relative);
  else result.worstAbsolute = Math.max(result.worstAbsolute, error);
  const near =
    (relTol === undefined || relative <= relTol) && (absTol === undefined || error <= absTol);
  if (near) return;
  const limit = [
    ...(relTol === undefined ? [] : [`${relTol} of it`]),
    ...(absTol === undefined ? [] : [String(absTol)]),
  ].join(' and ');
  result.misses.push(
    `${place} is ${figure} instead of ${wanted}, off by ${error.toPrecision(3)} where ${limit} is allowed`,
  );
}

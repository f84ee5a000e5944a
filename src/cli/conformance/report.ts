import type { FileResult } from './run.ts';

/** A line per file, then a sentence per failure, then the sum. */
export function report(results: readonly FileResult[]): string {
  const width = Math.max(...results.map(({ file }) => file.length), 4);
  const row = (name: string, passed: string, failed: string, worst: string) =>
    `${name.padEnd(width)}  ${passed.padStart(6)}  ${failed.padStart(6)}  ${worst}`.trimEnd();
  const lines = results.map((result) =>
    result.skipped
      ? row(result.file, '–', '–', 'skipped: no method of this name')
      : row(result.file, String(result.passed), String(result.failed), worst(result)),
  );
  const sum = (of: (result: FileResult) => number) =>
    results.reduce((total, result) => total + of(result), 0);
  const skipped = results.filter((result) => result.skipped).length;
  const failures = results.flatMap((result) => result.failures);
  const total = [
    `${sum(({ passed }) => passed)} cases passed, ${sum(({ failed }) => failed)} failed`,
    ...(skipped > 0 ? [`${skipped} ${skipped === 1 ? 'file' : 'files'} skipped`] : []),
  ].join(', ');
  return [
    row('file', 'passed', 'failed', 'worst relative error'),
    ...lines,
    ...(failures.length > 0 ? ['', ...failures] : []),
    '',
    total,
  ].join('\n');
}

/** Numbers that may be zero are compared as such, and so is their error. */
function worst({ worstRelative, worstAbsolute }: FileResult): string {
  const said = worstRelative === 0 ? '0' : worstRelative.toExponential(1);
  return worstAbsolute > 0 ? `${said} (absolute ${worstAbsolute.toExponential(1)})` : said;
}

import { readFileSync } from 'node:fs';

/** @typedef {{ status: string, assertionResults: { status: string }[] }} FileResult */

/**
 * Counts a Vitest run. A file that cannot be loaded counts as one failure, and so does a run that
 * fails for another reason or has no test at all: none of them may look green.
 *
 * @param {string} report file of Vitest's json reporter
 * @param {number} code Vitest's exit code
 * @returns {{ passed: number, failed: number }}
 */
export function vitestCounts(report, code) {
  let passed = 0;
  let failed = 0;
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'));
    passed = result.numPassedTests;
    failed = result.numFailedTests + result.testResults.filter(isBroken).length;
  } catch {
    // Vitest stopped before it could report; its exit code says so
  }
  if (failed === 0 && (code !== 0 || passed === 0)) failed = 1;
  return { passed, failed };
}

/** @param {FileResult} file */
function isBroken({ status, assertionResults }) {
  return status === 'failed' && !assertionResults.some((test) => test.status === 'failed');
}

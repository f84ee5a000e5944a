import { readFileSync } from 'node:fs';

/**
 * Counts a Vitest run. A run that fails without a failed test (a file that cannot be loaded, an
 * error outside a test) and a run without any test count as one failure: neither may look green.
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
    failed = result.numFailedTests;
  } catch {
    // Vitest stopped before it could report; its exit code says so
  }
  if (failed === 0 && (code !== 0 || passed === 0)) failed = 1;
  return { passed, failed };
}

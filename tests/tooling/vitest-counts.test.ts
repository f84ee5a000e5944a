import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { vitestCounts } from '../../scripts/vitest-counts.mjs';

const folder = mkdtempSync(join(tmpdir(), 'training-bill-'));
const report = join(folder, 'report.json');
afterAll(() => rmSync(folder, { recursive: true }));

function counts(files: { status: string; tests: string[] }[], code: number) {
  const tests = files.flatMap((file) => file.tests);
  const testResults = files.map((file) => ({
    status: file.status,
    assertionResults: file.tests.map((status) => ({ status })),
  }));
  const numPassedTests = tests.filter((status) => status === 'passed').length;
  const numFailedTests = tests.filter((status) => status === 'failed').length;
  writeFileSync(report, JSON.stringify({ numPassedTests, numFailedTests, testResults }));
  return vitestCounts(report, code);
}

const good = { status: 'passed', tests: ['passed', 'passed'] };
const bad = { status: 'failed', tests: ['passed', 'failed'] };
const broken = { status: 'failed', tests: [] };

test('2 tests that pass are 2 passed', () => {
  expect(counts([good], 0)).toEqual({ passed: 2, failed: 0 });
});

test('a failed test and a file that cannot be loaded are 2 failed', () => {
  expect(counts([good, bad, broken], 1)).toEqual({ passed: 3, failed: 2 });
});

test('an error outside the tests is 1 failed', () => {
  expect(counts([good], 1)).toEqual({ passed: 2, failed: 1 });
});

test('a run without a test is 1 failed', () => {
  expect(counts([], 0)).toEqual({ passed: 0, failed: 1 });
});

test('a run that stops without a report is 1 failed', () => {
  expect(vitestCounts(join(report, 'none'), 1)).toEqual({ passed: 0, failed: 1 });
});

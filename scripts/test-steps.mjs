import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from './build-site.mjs';
import { root } from './paths.mjs';
import { runTool } from './run-tool.mjs';
import { vitestCounts } from './vitest-counts.mjs';

/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * The checks of `npm test` in their order. Each of types, lint, format and build counts as one; the
 * tests count one by one. One type checker does not see into .svelte files, the other sees only them.
 *
 * @type {[name: string, run: () => Promise<Counts>][]}
 */
export const steps = Object.entries({
  types: () =>
    allOf(
      ['astro', 'check', '--minimumFailingSeverity', 'warning', '--minimumSeverity', 'warning'],
      ['svelte-check', '--tsconfig', './tsconfig.svelte.json', '--fail-on-warnings'],
    ),
  lint: () => allOf(['eslint', '--max-warnings', '0', '.']),
  format: () => allOf(['prettier', '--check', '--log-level', 'warn', '.']),
  unit: () => vitest('unit'),
  build: async () => oneCheck((await buildSite()) === 0),
  site: () => vitest('site'),
});

/** @param {string[][]} commands run to the last one, so that one run shows every mistake */
async function allOf(...commands) {
  let passed = true;
  for (const [name = '', ...args] of commands) {
    if ((await runTool(name, args)) !== 0) passed = false;
  }
  return oneCheck(passed);
}

/**
 * @param {boolean} passed
 * @returns {Counts}
 */
function oneCheck(passed) {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1 };
}

/**
 * @param {string} project as named in vitest.config.ts
 * @returns {Promise<Counts>}
 */
async function vitest(project) {
  const folder = mkdtempSync(join(tmpdir(), 'training-bill-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runTool('vitest', ['run', '--root', root, '--project', project, ...reporters]);
  const counts = vitestCounts(report, code);
  rmSync(folder, { recursive: true, force: true });
  return counts;
}

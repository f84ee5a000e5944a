// npm test: installs what is missing, including a browser, then runs every check in turn. Ends with
// the line "N passed, N failed". `npm test -- --only=unit,lint` runs a part.

import { spawnSync } from 'node:child_process';
import { CannotGoOn, main } from './cannot-go-on.mjs';
import { ensureBrowser } from './ensure-browser.mjs';
import { ensureInstall } from './ensure-install.mjs';
import { projectNode } from './paths.mjs';
import { steps } from './test-steps.mjs';

const stepNames = steps.map(([name]) => name);

/** @param {string[]} args */
function chosenSteps(args) {
  const only = args.find((arg) => arg.startsWith('--only='))?.slice('--only='.length);
  const names = only === undefined ? stepNames : only.split(',');
  const wrong = [
    ...args.filter((arg) => !arg.startsWith('--only=')),
    ...names.filter((name) => !stepNames.includes(name)),
  ];
  if (wrong.length === 0) return names;
  throw new CannotGoOn(
    `"${wrong[0]}" is not understood: use --only= with some of ${stepNames.join(',')}.`,
  );
}

await main(async () => {
  const chosen = chosenSteps(process.argv.slice(2));
  await ensureInstall();
  if (chosen.includes('site')) process.env.CHROME_PATH = await ensureBrowser();
  console.log(`Node ${spawnSync(projectNode, ['--version'], { encoding: 'utf8' }).stdout.trim()}`);

  const total = { passed: 0, failed: 0 };
  const report = [];
  const failedSteps = new Set();
  for (const [name, run] of steps.filter(([name]) => chosen.includes(name))) {
    if (name === 'site' && failedSteps.has('build')) {
      report.push('site    not run, because the build failed');
      continue;
    }
    console.log(`\n── ${name} ──`);
    const started = performance.now();
    const { passed, failed } = await run();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    total.passed += passed;
    total.failed += failed;
    if (failed) failedSteps.add(name);
    report.push(
      `${name.padEnd(7)} ${seconds.padStart(6)} s  ${passed} passed${failed ? `, ${failed} FAILED` : ''}`,
    );
  }
  console.log(`\n${report.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed ? 1 : 0;
});

// What `npm run bench` does, on the project's own Node, which reads the engine's TypeScript as it is.

import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { buildSite } from '../build-site.mjs';
import { CannotGoOn, main } from '../cannot-go-on.mjs';
import { ensureBrowser } from '../ensure-browser.mjs';
import { root } from '../paths.mjs';
import { startSite } from '../site-server.mjs';
import { engineFigures } from './engine.mjs';
import { failingRunFigures } from './failing-run.mjs';
import { isWithin, table } from './figure.mjs';
import { lighthouseFigures } from './lighthouse.mjs';
import { manyDrawsFigures } from './many-draws.mjs';
import { paintFigures } from './paint.mjs';
import { sensitivityFigures } from './sensitivity.mjs';
import { squiggleFigures } from './squiggle.mjs';
import { weigh, weightFigures } from './weight.mjs';

const args = process.argv.slice(2);
const dist = join(root, '.bench/site'); // beside dist/, which somebody may be looking at
/** @type {import('./figure.mjs').Figure[]} */
const all = [];

/** @param {import('./figure.mjs').Figure[]} figures */
function report(figures) {
  console.log(table(figures));
  all.push(...figures);
}

await main(async () => {
  const wrong = args.find((arg) => !['--report', '--engine'].includes(arg));
  if (wrong) {
    throw new CannotGoOn(
      `"${wrong}" is not understood: use --engine to leave out the site, --report to let limits pass.`,
    );
  }
  console.log('\nThe engine');
  report(await engineFigures());
  report(await sensitivityFigures());
  report(await manyDrawsFigures());
  report(await squiggleFigures());
  report(await failingRunFigures());
  if (!args.includes('--engine')) await site();

  const exceeded = all.filter((figure) => !isWithin(figure));
  const limited = all.filter(({ most, least }) => most !== undefined || least !== undefined);
  console.log(`\n${limited.length - exceeded.length} within their limits, ${exceeded.length} not`);
  if (exceeded.length && !args.includes('--report')) process.exitCode = 1;
});

async function site() {
  const executablePath = await ensureBrowser();
  if ((await buildSite({ outDir: dist, quiet: true })) !== 0) {
    throw new CannotGoOn(
      'The site could not be built: mend what the message above names and run `npm run bench` again.',
    );
  }
  const server = await startSite({ dist });
  const pages = [
    { name: 'home', url: server.url },
    ...['Compute', 'Data', 'Talent', 'Iteration'].map((name) => ({
      name,
      url: `${server.url}${name.toLowerCase()}/`,
    })),
  ];
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  for (const { name, url } of pages) {
    console.log(`\n${name}, loaded for the first time`);
    report(weightFigures(name, await weigh(browser, url)));
  }
  console.log('\nArticles, touched');
  report(await paintFigures(browser, server.url));
  await browser.close();
  console.log('\nLighthouse, as on a phone');
  report(await lighthouseFigures(executablePath, pages));
  await server.close();
}

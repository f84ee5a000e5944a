import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { CannotGoOn } from './cannot-go-on.mjs';
import { runTool } from './run-tool.mjs';

// The shell has no window to draw, and takes half the time of the whole browser.
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
];
const folders = (process.env.PATH ?? '').split(delimiter);
const installed = [
  ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
  ...['Google Chrome', 'Chromium'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
];

/**
 * The browser of the site tests: the one CHROME_PATH names, one that is installed, or one that this
 * installs (Debian's package for root, else Playwright's download).
 *
 * @returns {Promise<string>} the path of its program
 */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found) return found;
  console.error('Installing a browser for the site tests …');
  if (process.getuid?.() === 0 && starts('apt-get')) {
    const debian = { env: { DEBIAN_FRONTEND: 'noninteractive' }, quiet: true };
    if ((await runTool('apt-get', ['update'], debian)) === 0) {
      // Some relatives of Debian have neither package.
      for (const name of ['chromium-headless-shell', 'chromium']) {
        await runTool('apt-get', ['install', '-y', name], debian);
        const packaged = await findBrowser();
        if (packaged) return packaged;
      }
    }
  }
  await runTool('playwright-core', ['install', '--no-shell', 'chromium'], { quiet: true });
  const downloaded = await findBrowser();
  if (downloaded) return downloaded;
  throw new CannotGoOn(
    'No browser could be installed for the site tests: install Chromium or Chrome, or set CHROME_PATH to one, and run `npm test` again.',
  );
}

/** @returns {Promise<string | undefined>} the program of a browser that starts */
export async function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (starts(named)) return named;
    throw new CannotGoOn(
      `CHROME_PATH is ${named}, which does not start: correct it, or unset it to use an installed browser, and run the command again.`,
    );
  }
  const { chromium } = await import('playwright-core'); // not there before the packages are
  const candidates = [...installed, chromium.executablePath()];
  return candidates.find((program) => existsSync(program) && starts(program));
}

/**
 * Trying beats looking: Ubuntu's chromium-browser is a file that only asks for another package.
 *
 * @param {string} program
 */
function starts(program) {
  return spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

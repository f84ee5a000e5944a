import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotGoOn } from './cannot-go-on.mjs';
import { isWindows, machineEnv, projectNode, root } from './paths.mjs';
import { exitCode } from './run-tool.mjs';

/** @typedef {Record<string, { version?: string, optional?: boolean }>} Packages */

const noNetwork =
  /EAI_AGAIN|ENOTFOUND|ECONNREFUSED|ECONNRESET|E?TIMEDOUT|ENETUNREACH|EHOSTUNREACH|EIDLETIMEOUT|ENOTCACHED/;

/** Installs the packages when they are absent or not those of the lockfile. Prints on stderr only. */
export async function ensureInstall() {
  const reason = whyInstall();
  if (!reason) return;
  console.error(`Installing the packages (${reason}); the first time takes a minute or two …`);
  const { code, output } = await npmCi();
  if (code !== 0) {
    if (!noNetwork.test(output)) process.stderr.write(output);
    throw new CannotGoOn(installProblem(output));
  }
  if (!existsSync(projectNode)) {
    throw new CannotGoOn(
      "npm's install scripts are switched off, so the project's own Node is missing: run `npm rebuild node --ignore-scripts=false` and then the command again.",
    );
  }
}

/** @returns {string | undefined} why the packages must be installed */
function whyInstall() {
  const wanted = packagesIn(join(root, 'package-lock.json'));
  if (!wanted) {
    throw new CannotGoOn('package-lock.json is missing: get a whole copy of the project.');
  }
  const installed = packagesIn(join(root, 'node_modules/.package-lock.json'));
  if (!installed) return 'there are none yet';
  const changed = firstDifference(wanted, installed);
  if (changed) return `${changed} is not the one in package-lock.json`;
  return existsSync(projectNode) ? undefined : "the project's own Node is missing";
}

/**
 * Compares versions, not dates: a clone or a checkout gives every file a new date.
 *
 * @param {Packages} wanted
 * @param {Packages} installed
 * @returns {string | undefined} the first package that differs
 */
export function firstDifference(wanted, installed) {
  for (const [path, { version, optional }] of Object.entries(wanted)) {
    if (path === '') continue; // the project itself
    const found = installed[path];
    if (!found && optional) continue; // for another kind of machine
    if (!found || found.version !== version) return path.replace(/^node_modules\//, '');
  }
  return undefined;
}

/**
 * @param {string} output what npm printed
 * @returns {string} what to do, in one sentence
 */
export function installProblem(output) {
  return noNetwork.test(output)
    ? "The packages cannot be downloaded: connect to the internet (or set npm's registry or proxy) and run the command again."
    : "npm could not install the packages: mend what npm's message above names and run the command again.";
}

/** @returns {Promise<{ code: number, output: string }>} */
async function npmCi() {
  const args = ['ci', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  const patience = ['--fetch-retries=1', '--fetch-retry-mintimeout=1000']; // else minutes of silence
  const child = spawn('npm', [...args, ...patience], {
    cwd: root,
    env: machineEnv(),
    shell: isWindows,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text) => (output += text)); // stdout belongs to the command's own answer
  }
  try {
    return { code: await exitCode(child), output };
  } catch {
    throw new CannotGoOn(
      'npm was not found: install Node 20 or newer from nodejs.org, which brings npm, and run the command again.',
    );
  }
}

/**
 * @param {string} file a lockfile
 * @returns {Packages | undefined}
 */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

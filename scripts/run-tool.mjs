import { spawn } from 'node:child_process';
import { isWindows, projectEnv, root } from './paths.mjs';

/**
 * Runs one of the project's tools (astro, eslint …) on the project's own Node.
 *
 * @param {string} name as in node_modules/.bin
 * @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, quiet?: boolean }} [options] quiet keeps the
 *   tool's output back and shows it only when the tool fails
 * @returns {Promise<number>} the exit code
 */
export async function runTool(name, args, { env = {}, quiet = false } = {}) {
  const child = spawn(name, args, {
    cwd: root,
    env: { ...projectEnv(), ...env },
    shell: isWindows, // npm's launchers are .cmd files there
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    if (stream) stream.on('data', (text) => (output += text));
  }
  const code = await exitCode(child);
  if (code !== 0) process.stderr.write(output);
  return code;
}

/**
 * Waits for a child. A request to stop is passed on to it, and ends this program after it.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>} the exit code
 */
export function exitCode(child) {
  let stopped = false;
  const stop = (/** @type {NodeJS.Signals} */ signal) => {
    stopped = true;
    child.kill(signal);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      if (stopped) process.exit(code ?? 130);
      resolve(code ?? 1);
    });
  });
}

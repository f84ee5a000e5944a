import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
export const dist = join(root, 'dist');
export const isWindows = process.platform === 'win32';
export const binFolder = join(root, 'node_modules', '.bin');

/** The Node that the packages bring, whatever the machine has. */
export const projectNode = join(root, 'node_modules/node/bin', isWindows ? 'node.exe' : 'node');

const pathName = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') || 'PATH';
const foreignPath = (process.env[pathName] || '')
  .split(delimiter)
  .filter((folder) => folder !== binFolder);

/** For the project's tools: its own Node first. */
export function projectEnv() {
  const path = [binFolder, ...foreignPath].join(delimiter);
  return { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', [pathName]: path };
}

/** For npm, which replaces node_modules and so must not run on the Node inside it. */
export function machineEnv() {
  return { ...process.env, [pathName]: foreignPath.join(delimiter) };
}

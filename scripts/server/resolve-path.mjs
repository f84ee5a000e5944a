import { existsSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** @typedef {{ status: number, file?: string, location?: string }} Answer */

/**
 * Which file answers a path, as on a static host: folders end with a slash, what lies outside the
 * base or the built site is not found.
 *
 * @param {{ dist: string, base: string, path: string }} request the path without the query
 * @returns {Answer}
 */
export function resolvePath({ dist, base, path }) {
  if (!path.startsWith(base)) {
    const home = path === '/' || `${path}/` === base;
    return home ? { status: 302, location: base } : notFound(dist);
  }
  const inside = decoded(path.slice(base.length));
  const file = join(dist, inside ?? '');
  const isInside = join(file, sep).startsWith(join(dist, sep));
  if (inside === undefined || !isInside || inside === '_headers') return notFound(dist);

  const kind = statSync(file, { throwIfNoEntry: false });
  const asFolder = inside === '' || inside.endsWith('/');
  if (kind?.isFile() && !asFolder) return { status: 200, file };
  const index = join(file, 'index.html');
  if (!kind?.isDirectory() || !existsSync(index)) return notFound(dist);
  return asFolder ? { status: 200, file: index } : { status: 301, location: `${path}/` };
}

/**
 * @param {string} dist
 * @returns {Answer}
 */
function notFound(dist) {
  const page = join(dist, '404.html');
  return existsSync(page) ? { status: 404, file: page } : { status: 404 };
}

/**
 * @param {string} path
 * @returns {string | undefined} nothing for a path that cannot name a file
 */
function decoded(path) {
  try {
    const text = decodeURIComponent(path);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

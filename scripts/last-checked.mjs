import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { basePath } from './base-path.mjs';
import { root } from './paths.mjs';

/**
 * The day on which the article at an address was last checked, for the sitemap; nothing for other pages.
 *
 * @param {string} url such as https://example.org/base/compute/
 * @returns {string | undefined} ISO day
 */
export function lastChecked(url) {
  const { pathname } = new URL(url);
  const base = basePath(process.env['BASE_PATH']);
  const name = pathname.startsWith(base) ? pathname.slice(base.length, -1) : '';
  const file = join(root, 'src/content/articles', `${name}.mdx`);
  if (!/^[a-z-]+$/.test(name) || !existsSync(file)) return undefined;
  return /^checked: (\d{4}-\d{2}-\d{2})$/m.exec(readFileSync(file, 'utf8'))?.[1];
}

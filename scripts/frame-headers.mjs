import { appendFileSync } from 'node:fs';

/**
 * Forbids other sites to frame the pages, except those under /embed/, which are made for it. Hosts
 * cannot take a header back from some paths of a wider rule, so each top-level page gets its own.
 *
 * @returns {import('astro').AstroIntegration}
 */
export function frameHeaders() {
  return {
    name: 'frame-headers',
    hooks: {
      'astro:build:done': ({ dir, pages }) => {
        const paths = pages.map((page) => page.pathname);
        appendFileSync(new URL('_headers', dir), frameRules(paths));
      },
    },
  };
}

/**
 * @param {string[]} paths such as "", "compute/" and "embed/buy-or-rent/"
 * @returns {string} lines of a _headers file
 */
export function frameRules(paths) {
  const tops = new Set(paths.map((path) => path.split('/').find(Boolean) ?? ''));
  return [...tops]
    .filter((top) => top !== 'embed' && top !== '404')
    .sort()
    .map((top) => (top ? `/${top}/*` : '/'))
    .map((path) => `\n${path}\n  Content-Security-Policy: frame-ancestors 'none'\n`)
    .join('');
}

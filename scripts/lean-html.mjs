import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Leaves out of the built pages what the browser puts back by itself. The tables for readers without a
 * script are a fifth of an article; nothing there is woken, so it needs no marks for waking either.
 *
 * @returns {import('astro').AstroIntegration}
 */
export function leanHtml() {
  return {
    name: 'lean-html',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = await readdir(root, { recursive: true });
        for (const file of files.filter((name) => name.endsWith('.html'))) {
          const path = join(root, file);
          await writeFile(path, lean(await readFile(path, 'utf8')));
        }
      },
    },
  };
}

/**
 * @param {string} html of a whole page
 * @returns {string} the same page: no comments and no end tags that the parser implies in what is for
 *   readers without a script; what widgets are given between the quotes that need fewer escapes
 */
export function lean(html) {
  return html
    .replace(/<noscript>[^]*?<\/noscript>/g, (part) =>
      part.replace(/<!--[^]*?-->|<\/(?:t[hdr]|thead|tbody)>/g, ''),
    )
    .replace(/<astro-island [^>]*>/g, (tag) =>
      tag.replace(/="([^"]*)"/g, (whole, /** @type {string} */ value) =>
        value.includes('&quot;')
          ? `='${value.replaceAll("'", '&#39;').replaceAll('&quot;', '"')}'`
          : whole,
      ),
    );
}

import { readFileSync } from 'node:fs';

/** @typedef {{ path: RegExp, headers: [string, string][] }} HeaderRule */

/**
 * Reads a _headers file as static hosts do, so that the site is tried under the headers it gets
 * there: a line with a path, then indented "Name: value" lines; `*` stands for anything.
 *
 * @param {string} file
 * @returns {HeaderRule[]}
 */
export function readHeaders(file) {
  /** @type {HeaderRule[]} */
  const rules = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const text = line.trim();
    if (!text || text.startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      rules.push({ path: pattern(text), headers: [] });
    } else {
      const colon = text.indexOf(':');
      rules.at(-1)?.headers.push([text.slice(0, colon).trim(), text.slice(colon + 1).trim()]);
    }
  }
  return rules;
}

/**
 * @param {HeaderRule[]} rules
 * @param {string} path of the page, without the base
 * @returns {Record<string, string>}
 */
export function headersFor(rules, path) {
  return Object.fromEntries(
    rules.filter((rule) => rule.path.test(path)).flatMap((rule) => rule.headers),
  );
}

/** @param {string} path */
function pattern(path) {
  const escaped = path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${escaped}$`);
}

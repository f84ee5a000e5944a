import { createRequire } from 'node:module';

/**
 * A Vite plugin: what the browser gets of the model's tables and scenarios is their numbers and
 * formulas. Their notes, reasons and sources are three quarters of the weight and stand in the page
 * and in /api/*.json, which the cards read when one is opened.
 */

// Node reads the tables by itself: Vite's own loader is closed by the time the bundle is made.
const require = createRequire(new URL('../src/lib/model/', import.meta.url));

/** Words for people, by key, that no computation reads. */
const words = new Set(['note', 'why', 'leavesOut', 'source', 'asOf', 'about']);

/** @type {Record<string, string>} what each module exports */
const modules = { 'table.ts': 'tables', 'scenarios/all.ts': 'scenarios' };

/** @returns {import('vite').Plugin} */
export function leanModel() {
  return {
    name: 'lean-model',
    enforce: 'pre',
    applyToEnvironment: (environment) => environment.name === 'client',
    load(id) {
      const file = Object.keys(modules).find((each) => id.endsWith(`/src/lib/model/${each}`));
      if (!file) return undefined;
      const name = /** @type {string} */ (modules[file]);
      const data = require(`./${file}`)[name];
      const json = JSON.stringify(data, (key, value) => (words.has(key) ? undefined : value));
      return { code: `export const ${name} = ${json};`, moduleType: 'js' };
    },
  };
}

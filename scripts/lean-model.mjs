import { createRequire } from 'node:module';
import { pack } from './pack-model.mjs';

/**
 * A Vite plugin: what the browser gets of the model's tables and scenarios is their numbers and
 * parsed formulas. Their notes, reasons and sources are three quarters of the weight and stand in the page
 * and in /api/*.json, which the cards read when one is opened.
 */

// Node reads the tables by itself: Vite's own loader is closed by the time the bundle is made.
const require = createRequire(new URL('../src/lib/model/', import.meta.url));

/** @param {string} file of src/lib/model */
const read = (file) => require(`./${file}`);

/** Words for people, by key, that no computation reads; formulas travel parsed. */
const words = new Set(['note', 'why', 'leavesOut', 'source', 'asOf', 'about', 'formula']);

/** @param {unknown} data */
const lean = (data) => JSON.stringify(data, (key, value) => (words.has(key) ? undefined : value));

/** @type {Record<string, () => string>} the module that takes the place of each file */
const modules = {
  'table.ts': () => {
    const { parse, tables } = read('table.ts');
    const packed = pack(tables, parse, read('unpack.ts').shapes);
    return `import { unpack } from './unpack.ts';
export const { tables, parse } = unpack(${JSON.stringify(packed)});`;
  },
  'correlations.ts': () =>
    `export const correlations = ${lean(read('correlations.ts').correlations)};`,
  'scenarios/all.ts': () => {
    const { DEFAULT_ID, scenarios } = read('scenarios/all.ts');
    const bare = scenarios.map((/** @type {{ id: string }} */ each) =>
      each.id === DEFAULT_ID ? each : { ...each, settings: {} },
    );
    return `export const DEFAULT_ID = '${DEFAULT_ID}';
export const scenarios = ${lean(bare)};
let loading;
export const whole = () => (loading ??= import('${SETTINGS}').then(({ settings }) => {
  for (const each of scenarios) each.settings = settings[each.id];
}));`;
  },
};

/** The settings of every scenario, a module of their own. */
const SETTINGS = 'virtual:scenario-settings';
const settings = () => {
  const { scenarios } = read('scenarios/all.ts');
  const byId = scenarios.map((/** @type {{ id: string, settings: object }} */ each) => [
    each.id,
    each.settings,
  ]);
  return `export const settings = ${lean(Object.fromEntries(byId))};`;
};

/** @returns {import('vite').Plugin} */
export function leanModel() {
  return {
    name: 'lean-model',
    enforce: 'pre',
    applyToEnvironment: (environment) => environment.name === 'client',
    resolveId: (id) => (id === SETTINGS ? id : undefined),
    load(id) {
      if (id === SETTINGS) return { code: settings(), moduleType: 'js' };
      const file = Object.keys(modules).find((each) => id.endsWith(`/src/lib/model/${each}`));
      return file && { code: /** @type {() => string} */ (modules[file])(), moduleType: 'js' };
    },
  };
}

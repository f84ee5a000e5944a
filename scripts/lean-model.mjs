import { createRequire } from 'node:module';

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

/**
 * A parsed formula in few letters: numbers and names as they are, all else as a list.
 *
 * @param {import('../src/lib/engine/formula.ts').Node} node
 * @returns {unknown}
 */
const brief = (node) => {
  if (node.op === 'number') return node.value;
  if (node.op === 'name') return node.id;
  if (node.op === 'if') return ['if', brief(node.test), brief(node.a), brief(node.b)];
  if (node.op === 'call') return ['call', node.fn, ...node.args.map(brief)];
  if (node.op === 'negate') return ['negate', brief(node.a)];
  return [node.op, brief(node.a), brief(node.b)];
};

/** @type {Record<string, () => string>} the module that takes the place of each file */
const modules = {
  'table.ts': () => {
    const { parse, tables } = read('table.ts');
    const results = Object.values(tables)
      .flat()
      .filter((/** @type {{ kind: string }} */ { kind }) => kind === 'result');
    const parsed = Object.fromEntries(
      results.map((/** @type {{ id: string, formula: string }} */ { id, formula }) => [
        id,
        brief(parse(formula, id)),
      ]),
    );
    return `export const tables = ${lean(tables)};
const parsed = ${JSON.stringify(parsed)};
const whole = (node) =>
  typeof node === 'number' ? { op: 'number', value: node }
  : typeof node === 'string' ? { op: 'name', id: node }
  : node[0] === 'if' ? { op: 'if', test: whole(node[1]), a: whole(node[2]), b: whole(node[3]) }
  : node[0] === 'call' ? { op: 'call', fn: node[1], args: node.slice(2).map(whole) }
  : { op: node[0], a: whole(node[1]), ...(node.length > 2 && { b: whole(node[2]) }) };
export const parse = (formula, id) => whole(parsed[id]);`;
  },
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

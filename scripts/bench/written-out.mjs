import { compileFunction } from 'node:vm';

/**
 * The whole model as a programmer would write it for one purpose: one loop over the draws, in it a random
 * normal and an exponential for each assumption and every formula in full, then one sort for each
 * result. What the engine is measured against; correlations are left out.
 *
 * @param {import('#lib/engine/model.ts').Model} model
 * @param {ReadonlyMap<string, import('#lib/engine/distribution.ts').Belief | number>} beliefs
 * @param {number} draws
 * @returns {() => unknown} does it once
 */
export function writtenOut(model, beliefs, draws) {
  const lines = [];
  for (const quantity of model.quantities.values())
    if (quantity.kind === 'constant') lines.push(`const ${quantity.id} = ${quantity.value};`);
  for (const { id } of model.choices) lines.push(`const ${id} = ${beliefs.get(id)};`);
  const drawn = model.assumptions.map((assumption) => {
    const { value, low, high } = /** @type {import('#lib/engine/distribution.ts').Belief} */ (
      beliefs.get(assumption.id)
    );
    return `const ${assumption.id} = ${drawOf(assumption.shape, { value, low, high })};`;
  });
  const results = model.order.map(({ id }) => id);
  const code = `
    const normal = () => Math.sqrt(-2 * Math.log(1 - Math.random())) * Math.cos(2 * Math.PI * Math.random());
    ${lines.join('\n')}
    ${results.map((id) => `const all_${id} = new Float64Array(${draws});`).join('\n')}
    for (let i = 0; i < ${draws}; i++) {
      ${drawn.join('\n')}
      ${results.map((id) => `const ${id} = ${written(/** @type {Node} */ (model.formulas.get(id)))};`).join('\n')}
      ${results.map((id) => `all_${id}[i] = ${id};`).join('\n')}
    }
    const ends = {};
    ${results.map((id) => `all_${id}.sort(); ends.${id} = [all_${id}[${Math.round(0.05 * (draws - 1))}], all_${id}[${Math.round(0.95 * (draws - 1))}]];`).join('\n')}
    return ends;`;
  return /** @type {() => unknown} */ (compileFunction(code));
}

/**
 * @param {import('#lib/engine/quantity.ts').Shape} shape
 * @param {import('#lib/engine/distribution.ts').Belief} belief
 */
function drawOf(shape, { value, low, high }) {
  if (shape === 'fixed' || low >= high || (shape === 'lognormal' && low <= 0)) return value;
  if (shape === 'uniform') {
    const width = (high - low) / 0.9;
    return `${low - 0.05 * width} + ${width} * Math.random()`;
  }
  const on = shape === 'lognormal' ? Math.log : (/** @type {number} */ p) => Math.log(p / (1 - p));
  const [a, b] = [
    on(Math.max(low, 1e-9)),
    on(Math.min(high, shape === 'lognormal' ? high : 1 - 1e-9)),
  ];
  const drawn = `Math.exp(${(a + b) / 2} + ${(b - a) / 3.2897072539029444} * normal())`;
  return shape === 'lognormal' ? drawn : `1 - 1 / (1 + ${drawn})`;
}

/**
 * @typedef {import('#lib/engine/formula.ts').Node} Node
 *
 * @param {Node} node
 * @returns {string} as JavaScript
 */
function written(node) {
  if (node.op === 'number') return String(node.value);
  if (node.op === 'name') return node.id;
  if (node.op === 'negate') return `(-${written(node.a)})`;
  if (node.op === 'if') return `(${written(node.test)} ? ${written(node.a)} : ${written(node.b)})`;
  if (node.op === 'call') return `Math.${node.fn}(${node.args.map(written).join(', ')})`;
  return `(${written(node.a)} ${node.op === '^' ? '**' : node.op} ${written(node.b)})`;
}

/**
 * The tables of the model in as few bytes as they will go, for the scripts of a page. Like stands
 * beside like (all names, all units, all formulas), which compresses best; a formula is in reverse
 * Polish notation, each name by its place in the list. src/lib/model/unpack.ts reads it.
 */

/** @typedef {import('../src/lib/engine/quantity.ts').Quantity} Quantity */
/** @typedef {import('../src/lib/engine/formula.ts').Node} Node */

/**
 * @param {Readonly<Record<string, readonly Quantity[]>>} tables
 * @param {import('../src/lib/engine/model.ts').Parse} parse
 * @param {Readonly<Record<string, string>>} shapes the letters of unpack.ts
 * @returns {import('../src/lib/model/unpack.ts').Packed}
 */
export function pack(tables, parse, shapes) {
  const shapeLetter = new Map(Object.entries(shapes).map(([letter, shape]) => [shape, letter]));
  const letterOf = (/** @type {Quantity} */ quantity) =>
    quantity.kind === 'assumption'
      ? shapeLetter.get(quantity.shape)
      : { result: 'r', choice: 'o', constant: 'c' }[quantity.kind];
  const all = Object.values(tables).flat();
  const place = new Map(all.map(({ id }, i) => [id, i.toString(36)]));
  return {
    kinds: Object.entries(tables).map(
      ([driver, table]) => `${driver} ${table.map(letterOf).join('')}`,
    ),
    ids: all.map(({ id }) => id).join(' '),
    labels: all.map(({ label }) => label).join(';'),
    units: all.map(({ unit }) => unit).join(' '),
    numbers: all.flatMap((each) => numbersOf(each) ?? []).join(';'),
    formulas: all
      .flatMap((each) =>
        each.kind === 'result' ? reversed(parse(each.formula, each.id), place) : [],
      )
      .join(';'),
    choices: all.flatMap((each) => (each.kind === 'choice' ? [[each.value, each.options]] : [])),
  };
}

/** @param {Quantity} quantity */
function numbersOf(quantity) {
  if (quantity.kind === 'constant') return short(quantity.value);
  if (quantity.kind !== 'assumption') return undefined;
  const { value, plausible, bounds } = quantity;
  return [value, ...plausible, ...bounds].map(short).join(' ');
}

/**
 * A number in its fewest letters: 3e9, .25.
 *
 * @param {number} value
 */
function short(value) {
  const plain = String(value).replace(/^0\./, '.');
  const power = value.toExponential().replace('e+', 'e');
  return power.length < plain.length ? power : plain;
}

/**
 * @param {Node} node
 * @param {Map<string, string>} place
 * @returns {string}
 */
function reversed(node, place) {
  const of = (/** @type {Node} */ part) => reversed(part, place);
  switch (node.op) {
    case 'number':
      return `#${short(node.value)}`;
    case 'name':
      return /** @type {string} */ (place.get(node.id));
    case 'negate':
      return `${of(node.a)} ~`;
    case 'if':
      return `${of(node.test)} ${of(node.a)} ${of(node.b)} ?`;
    case 'call':
      return `${node.args.map(of).join(' ')} ${node.fn}@${node.args.length}`;
    default:
      return `${of(node.a)} ${of(node.b)} ${node.op}`;
  }
}

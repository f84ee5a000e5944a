import process from 'node:process';
import { Application, OptionDefaults, ReflectionKind } from 'typedoc';

/**
 * What the library exports, read from its doc comments by TypeDoc, as plain data for the site's own
 * pages.
 *
 * @typedef {{ kind: 'text' | 'code', text: string }} Piece of a comment
 * @typedef {{ name: string, type: string, comment: Piece[] }} Field a parameter or a member
 * @typedef {{ text: string, comment: Piece[], params: Field[], returns: Piece[], throws: Piece[][] }} Call
 * @typedef {{ name: string, kind: string, file: string, comment: Piece[], calls: Call[], members: Field[], type: string }} Entry
 * @typedef {{ id: string, title: string, entries: Entry[] }} Part
 */

const titles = /** @type {const} */ ({
  model: 'The model, its scenarios and its bills',
  engine: 'The engine: any model of quantities and formulas',
  methods: 'Published methods',
  evidence: 'Evidence and the scorecard',
  format: 'Numbers in words',
});
/** The folder of src/lib that a file is in, and the part it is shown in. */
const partOf = /** @type {Record<string, keyof typeof titles>} */ ({
  model: 'model',
  engine: 'engine',
  methods: 'methods',
  evidence: 'evidence',
  scorecard: 'evidence',
  format: 'format',
});

/** @type {Promise<Part[]> | undefined} */
let made;

/** @returns {Promise<Part[]>} the parts in reading order; read once for a build */
export const libraryReference = () => (made ??= read());

async function read() {
  const app = await Application.bootstrap({
    entryPoints: ['src/lib/index.ts'],
    tsconfig: 'tsconfig.json',
    basePath: process.cwd(),
    blockTags: [...OptionDefaults.blockTags],
    skipErrorChecking: true, // the type checkers of npm test have read it all
    excludePrivate: true,
    disableGit: true,
    sourceLinkTemplate: '{path}',
    logLevel: 'Error',
  });
  const project = await app.convert();
  if (!project?.children) throw new Error('TypeDoc found nothing in src/lib/index.ts.');
  /** @type {Entry[]} */
  const entries = [];
  for (const child of project.children) {
    if (child.kind === ReflectionKind.Namespace) {
      for (const inner of child.children ?? []) entries.push(...within(inner));
    } else entries.push(entryOf(child, child.name));
  }
  return Object.entries(titles).map(([id, title]) => ({
    id,
    title,
    entries: entries.filter(({ file }) => partOf[file.split('/')[2] ?? ''] === id),
  }));
}

/**
 * A namespace is a published method's module; what is in it is called chinchilla.loss.
 *
 * @param {import('typedoc').DeclarationReflection} reflection
 * @returns {Entry[]}
 */
function within(reflection) {
  if (reflection.kind !== ReflectionKind.Namespace) return [entryOf(reflection, reflection.name)];
  return (reflection.children ?? []).map((each) =>
    entryOf(each, `${reflection.name}.${each.name}`),
  );
}

/**
 * @param {import('typedoc').DeclarationReflection} reflection
 * @param {string} name
 * @returns {Entry}
 */
function entryOf(reflection, name) {
  const target = /** @type {import('typedoc').DeclarationReflection} */ (
    reflection.isReference() ? reflection.getTargetReflectionDeep() : reflection
  );
  const members = membersOf(target);
  return {
    name,
    kind: ReflectionKind.singularString(target.kind).toLowerCase(),
    file: target.sources?.[0]?.fileName ?? 'src/lib/index.ts',
    comment: pieces(target.comment?.summary),
    calls: (target.signatures ?? []).map((signature) => callOf(signature)),
    members,
    type: target.signatures || members.length > 0 ? '' : brief(target.type?.toString()),
  };
}

/**
 * @param {import('typedoc').DeclarationReflection} reflection
 * @returns {Field[]}
 */
function membersOf(reflection) {
  const { type } = reflection;
  const inner = type && 'declaration' in type ? type.declaration : undefined;
  const children =
    reflection.children ?? (inner && 'children' in inner ? inner.children : undefined);
  return (children ?? [])
    .filter(({ flags, inheritedFrom }) => !flags.isPrivate && !inheritedFrom)
    .map((child) => {
      const [signature] = child.signatures ?? [];
      return {
        name: child.name + (child.flags.isOptional ? '?' : ''),
        type: signature
          ? parametersOf(signature)
          : brief((child.type ?? child.getSignature?.type)?.toString()),
        comment: pieces(
          (child.comment ?? signature?.comment ?? child.getSignature?.comment)?.summary,
        ),
      };
    });
}

/**
 * @param {import('typedoc').SignatureReflection} signature
 * @returns {Call}
 */
function callOf(signature) {
  const { comment } = signature;
  const blocks = comment?.blockTags ?? [];
  return {
    text: parametersOf(signature),
    comment: pieces(comment?.summary),
    params: (signature.parameters ?? []).map((parameter) => ({
      name: parameter.name === '__namedParameters' ? 'of' : parameter.name,
      type: brief(parameter.type?.toString()),
      comment: pieces(parameter.comment?.summary),
    })),
    returns: pieces(blocks.find(({ tag }) => tag === '@returns')?.content),
    throws: blocks.filter(({ tag }) => tag === '@throws').map(({ content }) => pieces(content)),
  };
}

/** @param {import('typedoc').SignatureReflection} signature */
function parametersOf(signature) {
  const parameters = (signature.parameters ?? []).map(({ name, flags, defaultValue, type }) => {
    const shown = name === '__namedParameters' ? 'of' : name;
    const optional = flags.isOptional || defaultValue !== undefined;
    return `${shown}${optional ? '?' : ''}: ${brief(type?.toString())}`;
  });
  return `(${parameters.join(', ')}): ${brief(signature.type?.toString())}`;
}

/** Types spelt out in full would drown a page. */
const LONGEST = 160;
const brief = (/** @type {string | undefined} */ type = 'unknown') =>
  type.length > LONGEST ? `${type.slice(0, LONGEST)} …` : type;

/**
 * @param {readonly import('typedoc').CommentDisplayPart[] | undefined} parts
 * @returns {Piece[]}
 */
function pieces(parts = []) {
  return parts.map((part) => ({
    kind: part.kind === 'code' ? 'code' : 'text',
    text: part.text.replace(/^`+|`+$/g, ''),
  }));
}

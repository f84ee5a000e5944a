// Which folder may import what ("rooms and doors"), and what the library and the components do
// without. tests/tooling/import-rules.test.ts plants an import behind each closed door.

// A later block replaces an earlier one's rule, so each block lists all that holds in its folder.
// Patterns are regular expressions because a glob that starts with # would be read as a comment.

const climbing = {
  regex: '^(\\.\\./){2}',
  message: 'Write #lib/… or #components/… instead of climbing with ../../.',
};
const upwards = {
  regex: '^(#|(\\.\\.?/)+)(tests|pages|layouts)/',
  message: 'Nothing imports tests, pages or layouts (pages import layouts).',
};
const inPages = { ...upwards, regex: upwards.regex.replace('|layouts', '') };
const house = [climbing, upwards];

const selecting = {
  regex: '^d3(-|$)',
  importNamePattern: '^(select|creator?$|axis|transition$|active$|interrupt$|brush|drag|zoom)',
  message: 'Svelte draws and D3 calculates: import scales, shapes and ticks by name.',
};
const selectingPackages = {
  regex: '^d3-(selection|axis|transition|brush|drag|zoom)$',
  message: 'Svelte draws and D3 calculates: these packages change the page themselves.',
};
const d3 = [selecting, selectingPackages];

/**
 * @typedef {import('eslint').Linter.Config} Config
 *
 * @param {string[]} files
 * @param {{ regex: string, message: string, importNamePattern?: string }[]} patterns
 * @returns {Config}
 */
function door(files, ...patterns) {
  return { files, rules: { 'no-restricted-imports': ['error', { patterns }] } };
}

const bare = {
  regex: '^(?!\\.\\.?/|#lib/|jsep$|@jsep-plugin/)',
  message: 'src/lib is bare: it imports itself and its parser, so that it runs anywhere.',
};
const leavingLib = {
  regex: '^\\.\\./(components|layouts|pages|content|cli)/',
  message: 'src/lib imports only itself.',
};
const knowledge = {
  regex: '^(#lib|\\.\\.)/(model|methods|evidence|index)',
  message: 'src/lib/engine knows nothing of AI: the model is a table that it is given.',
};

/** @type {Config[]} */
export const doors = [
  door(['src/**'], ...house, ...d3),
  door(['src/pages/**'], climbing, inPages, ...d3),
  door(['src/layouts/**'], climbing, ...d3, {
    regex: '^(#components|\\.\\./components)/(widgets/|mdx)|^(#|\\.\\./)(pages|tests)/',
    message: 'A layout frames any page: it imports components/prose, not widgets or pages.',
  }),

  door(['src/lib/**'], ...house, bare, leavingLib),
  door(['src/lib/engine/**'], ...house, bare, leavingLib, knowledge),

  door(['src/cli/**'], ...house, {
    regex: '^(?!\\./|#lib/|node:)',
    message: 'The command line imports #lib/… and Node, nothing of the site.',
  }),

  door(['src/components/{prose,bill,figure,inputs}/**'], ...house, ...d3, {
    regex: '^(#components|\\.\\.)/(widgets/|mdx)',
    message: 'What serves every article and widget imports no widget.',
  }),
  door(['src/components/state/**'], ...house, {
    regex: '^(?!\\./|#lib/|svelte(/|$)|#components/state/)',
    message: 'components/state imports #lib/… and Svelte only.',
  }),
  door(['src/components/{chart,controls}/**'], ...house, ...d3, {
    regex: '^#lib/(?!format/)|^(#components|\\.\\.)/(?!chart/|controls/|driver)',
    message: 'Chart parts and controls know their props: D3 and #lib/format/…, no state, no model.',
  }),
  door(['src/components/widgets/**'], ...house, ...d3, {
    regex: '^#components/(?!chart/|controls/|figure/|inputs/|state/|driver)|^\\.\\./',
    message:
      'A widget imports chart, controls, figure, inputs, state and lib, never another widget.',
  }),
  door(['src/components/widgets/*/index.astro'], ...house, ...d3, {
    regex: '^#components/(?!chart/|controls/|figure/|inputs/|state/|driver|prose/)|^\\.\\./',
    message: "A widget's frame may also use prose (figure, citation), never another widget.",
  }),
  door(['src/components/widgets/*/series.ts'], ...house, ...d3, {
    regex: '^#components/|^\\.\\./|^(svelte|astro)([:/]|$)|\\.(svelte|svelte\\.ts|astro)$',
    message: "A widget's series.ts is pure: numbers and words from #lib/…, tested without a page.",
  }),
  door(['src/components/mdx/**'], climbing, {
    regex: '^(?!#components/(widgets/[^/]+/index\\.astro$|prose/)|\\./shared\\.ts$)',
    message: 'components/mdx lists widgets/*/index.astro and prose.',
  }),

  // A test may climb to ../../scripts, which has no alias.
  door(['tests/**'], {
    regex: '^(\\.\\./)+src/',
    message: 'Write #lib/… or #components/… instead of a path into src.',
  }),
];

const surroundings = ['window', 'document', 'navigator', 'location', 'history', 'localStorage'];
const machine = ['sessionStorage', 'globalThis', 'self', 'process', 'performance', 'crypto'];
const later = ['fetch', 'setTimeout', 'setInterval', 'requestAnimationFrame'];

/**
 * What the library does without: the same link must show the same figures on every machine.
 *
 * @type {Config}
 */
export const bareLibrary = {
  files: ['src/lib/**'],
  rules: {
    'no-restricted-globals': [
      'error',
      ...[...surroundings, ...machine, ...later].map((name) => ({
        name,
        message: 'src/lib is bare: no page, no clock, no chance, nothing that waits.',
      })),
    ],
    'no-restricted-properties': [
      'error',
      { object: 'Date', property: 'now', message: 'src/lib has no clock: pass the date in.' },
      { object: 'Math', property: 'random', message: 'src/lib has no chance: draw from a seed.' },
    ],
    'no-restricted-syntax': [
      'error',
      {
        selector: ':matches(NewExpression[arguments.length=0], CallExpression)[callee.name="Date"]',
        message: 'src/lib has no clock: pass the date in.',
      },
    ],
  },
};

/**
 * The content security policy of the pages forbids these, and nothing here needs them.
 *
 * @type {Config}
 */
export const noEval = {
  rules: { 'no-eval': 'error', 'no-implied-eval': 'error', 'no-new-func': 'error' },
};

/**
 * The same policy blocks style attributes in what the server writes.
 *
 * @type {Config[]}
 */
export const noStyleAttributes = [
  { files: ['**/*.svelte'], rules: { 'svelte/no-inline-styles': 'error' } },
  {
    files: ['**/*.astro'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'JSXAttribute[name.name="style"]',
          message: 'The content security policy blocks style attributes: use a class.',
        },
      ],
    },
  },
];

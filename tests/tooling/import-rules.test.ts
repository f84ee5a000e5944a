import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint();

/** The names of the rules that a planted file breaks. */
async function broken(file: string, code: string): Promise<string[]> {
  const script = file.endsWith('.svelte') ? `<script lang="ts">\n${code}\n</script>\n` : code;
  const source = file.endsWith('.astro') ? `---\n${code}\n---\n` : script;
  const [result] = await eslint.lintText(source, { filePath: file });
  const messages = result?.messages ?? [];
  const fatal = messages.find((message) => message.fatal);
  if (fatal) throw new Error(fatal.message);
  return messages.map((message) => message.ruleId ?? '');
}

const importing = (from: string) => `import thing from '${from}';\nconsole.log(thing);\n`;

describe('closed doors', () => {
  test.each([
    // Everywhere
    ['src/lib/model/energy.ts', '../../components/chart/scale.ts'],
    ['src/components/widgets/ladder/Ladder.svelte', '../../chart/Axis.svelte'],
    ['src/lib/model/energy.ts', '../../../tests/lib/tools.ts'],
    ['src/components/prose/Num.svelte', '#pages/index.astro'],
    ['src/components/prose/Num.svelte', '../layouts/Page.astro'],
    ['src/pages/index.astro', '../tests/site/tools.ts'],
    ['src/layouts/Page.astro', '../pages/index.astro'],
    ['tests/lib/model/energy.test.ts', '../../../src/lib/model/energy.ts'],
    // The library is bare
    ['src/lib/model/energy.ts', 'svelte'],
    ['src/lib/model/energy.ts', 'astro:content'],
    ['src/lib/format/money.ts', 'd3'],
    ['src/lib/format/money.ts', 'd3-format'],
    ['src/lib/model/energy.ts', 'mathjs'],
    ['src/lib/model/energy.ts', 'node:fs'],
    ['src/lib/model/energy.ts', '#components/state/scenario.svelte.ts'],
    ['src/lib/index.ts', '../components/state/scenario.svelte.ts'],
    // The engine knows nothing of AI
    ['src/lib/engine/evaluate.ts', '#lib/model/energy.ts'],
    ['src/lib/engine/evaluate.ts', '../model/energy.ts'],
    ['src/lib/engine/evaluate.ts', '#lib/methods/daly.ts'],
    ['src/lib/engine/evaluate.ts', '#lib/evidence/sources.ts'],
    ['src/lib/engine/evaluate.ts', '#lib/index.ts'],
    ['src/lib/engine/evaluate.ts', 'astro'],
    ['src/cli/bill.ts', '#components/state/scenario.svelte.ts'],
    ['src/cli/bill.ts', 'd3'],
    // Components
    ['src/components/state/scenario.svelte.ts', '#components/chart/scale.ts'],
    ['src/components/state/scenario.svelte.ts', 'd3'],
    ['src/components/chart/Axis.svelte', '#components/state/scenario.svelte.ts'],
    ['src/components/chart/Axis.svelte', '../state/scenario.svelte.ts'],
    ['src/components/chart/Axis.svelte', '#lib/model/energy.ts'],
    ['src/components/controls/Slider.svelte', '#components/state/scenario.svelte.ts'],
    ['src/components/controls/Slider.svelte', '#lib/engine/evaluate.ts'],
    ['src/components/prose/Num.svelte', '#components/widgets/ladder/Ladder.svelte'],
    ['src/components/prose/Num.svelte', '../widgets/ladder/Ladder.svelte'],
    ['src/components/bill/Bill.svelte', '#components/widgets/ladder/Ladder.svelte'],
    ['src/components/figure/Figure.svelte', '../widgets/ladder/Ladder.svelte'],
    ['src/components/inputs/Tokens.svelte', '#components/widgets/ladder/series.ts'],
    // A widget never imports another widget
    ['src/components/widgets/ladder/Ladder.svelte', '#components/widgets/lanes/Lanes.svelte'],
    ['src/components/widgets/ladder/Ladder.svelte', '../lanes/Lanes.svelte'],
    ['src/components/widgets/ladder/index.astro', '../lanes/index.astro'],
    ['src/components/widgets/ladder/index.astro', '#components/widgets/lanes/index.astro'],
    ['src/components/widgets/ladder/series.ts', '#components/widgets/lanes/series.ts'],
    ['src/components/widgets/ladder/series.ts', '#components/state/scenario.svelte.ts'],
    ['src/components/widgets/ladder/series.ts', 'svelte/reactivity'],
    ['src/components/widgets/ladder/series.ts', './Ladder.svelte'],
    ['src/components/widgets/ladder/Ladder.svelte', '#components/prose/Num.svelte'],
    // The list of names an article may use, and the layouts
    ['src/components/mdx/compute.ts', '#components/widgets/ladder/Ladder.svelte'],
    ['src/components/mdx/compute.ts', '#components/chart/Axis.svelte'],
    ['src/components/mdx/compute.ts', '#lib/model/energy.ts'],
    ['src/layouts/Page.astro', '#components/widgets/ladder/index.astro'],
    ['src/layouts/Page.astro', '#components/mdx/compute.ts'],
    // D3 packages that change the page
    ['src/components/chart/Axis.svelte', 'd3-selection'],
    ['src/components/widgets/ladder/Ladder.svelte', 'd3-transition'],
  ])('%s may not import %s', async (file, from) => {
    expect(await broken(file, importing(from))).toContain('no-restricted-imports');
  });

  test.each([
    "import { select } from 'd3';\nconsole.log(select);",
    "import { axisBottom } from 'd3';\nconsole.log(axisBottom);",
    "import { transition } from 'd3';\nconsole.log(transition);",
    "import * as d3 from 'd3';\nconsole.log(d3);",
  ])('no component selects, animates or draws axes with D3: %s', async (code) => {
    for (const room of ['chart/Axis', 'prose/Num', 'widgets/ladder/Ladder']) {
      expect(await broken(`src/components/${room}.svelte`, code)).toContain(
        'no-restricted-imports',
      );
    }
  });
});

describe('open doors', () => {
  test.each([
    ['src/lib/model/energy.ts', '#lib/engine/evaluate.ts'],
    ['src/lib/model/energy.ts', './units.ts'],
    ['src/lib/engine/parse.ts', 'jsep'],
    ['src/lib/engine/parse.ts', './units.ts'],
    ['src/cli/bill.ts', '#lib/index.ts'],
    ['src/cli/bill.ts', 'node:process'],
    ['src/components/state/scenario.svelte.ts', '#lib/index.ts'],
    ['src/components/chart/Axis.svelte', 'd3'],
    ['src/components/chart/Axis.svelte', '#lib/format/money.ts'],
    ['src/components/prose/Num.svelte', '#components/state/scenario.svelte.ts'],
    ['src/components/widgets/ladder/Ladder.svelte', '#components/chart/Axis.svelte'],
    ['src/components/widgets/ladder/Ladder.svelte', '#components/figure/Figure.svelte'],
    ['src/components/widgets/ladder/Ladder.svelte', './series.ts'],
    ['src/components/widgets/ladder/series.ts', '#lib/index.ts'],
    ['src/components/widgets/ladder/index.astro', '#components/prose/Figure.astro'],
    ['src/components/mdx/compute.ts', '#components/widgets/ladder/index.astro'],
    ['src/components/mdx/shared.ts', '#components/prose/Num.astro'],
    ['src/layouts/Page.astro', '#components/prose/Header.astro'],
    ['src/pages/index.astro', '../layouts/Page.astro'],
    ['src/pages/embed/one.astro', '#layouts/Page.astro'],
    ['tests/lib/model/energy.test.ts', '#lib/model/energy.ts'],
    ['tests/site/links.test.ts', '../../scripts/site-server.mjs'],
  ])('%s may import %s', async (file, from) => {
    expect(await broken(file, importing(from))).toEqual([]);
  });
});

describe('the library has no page, clock or chance', () => {
  test.each([
    ['no-restricted-properties', 'console.log(Date.now());'],
    ['no-restricted-properties', 'console.log(Math.random());'],
    ['no-restricted-syntax', 'console.log(new Date());'],
    ['no-restricted-globals', 'console.log(window.innerWidth);'],
    ['no-restricted-globals', "console.log(document.querySelector('p'));"],
    ['no-restricted-globals', 'console.log(performance.now());'],
    ['no-restricted-globals', 'console.log(globalThis.Math);'],
  ])('%s: %s', async (rule, code) => {
    expect(await broken('src/lib/model/energy.ts', code)).toContain(rule);
  });

  test('a given date is welcome', async () => {
    const code = "console.log(new Date('2026-11-22'));";
    expect(await broken('src/lib/model/energy.ts', code)).toEqual([]);
  });
});

describe('what the content security policy forbids', () => {
  test.each([
    'src/lib/engine/evaluate.ts',
    'src/components/chart/Axis.svelte',
    'src/pages/index.astro',
    'scripts/start.mjs',
  ])('no text becomes code in %s', async (file) => {
    expect(await broken(file, "console.log(new Function('return 1'));")).toContain('no-new-func');
    expect(await broken(file, "console.log(eval('1'));")).toContain('no-eval');
  });

  test('no style attributes', async () => {
    const markup = '<p style="color: red">red</p>\n';
    const [inSvelte] = await eslint.lintText(markup, { filePath: 'src/components/chart/A.svelte' });
    const [inAstro] = await eslint.lintText(markup, { filePath: 'src/pages/a.astro' });
    expect(inSvelte?.messages.map((message) => message.ruleId)).toEqual([
      'svelte/no-inline-styles',
    ]);
    expect(inAstro?.messages.map((message) => message.ruleId)).toEqual(['no-restricted-syntax']);
  });
});

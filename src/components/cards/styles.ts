import { readdirSync, readFileSync } from 'node:fs';
import { drivers } from '#lib/model/lines.ts';

// Read from the source, where selectors are not yet bound to their component. The site is built in its folder.
const source = (file: string) => readFileSync(`src/${file}`, 'utf8');

/** The styles of all Svelte components of a folder. */
const stylesIn = (folder: string) =>
  readdirSync(`src/components/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.svelte'))
    .map(
      (file) =>
        /<style>([\s\S]*?)<\/style>/.exec(source(`components/${folder}/${file}`))?.[1] ?? '',
    );

/** The styles of a widget's drawing: the site's, those of the chart parts, and its own. */
export function stylesOf(widget: string): string {
  const shared = [source('styles/tokens.css'), source('styles/chart.css')];
  return [...shared, ...stylesIn('chart'), ...stylesIn(`widgets/${widget}`)].join('\n');
}

/** The colours of the light theme by name, as `tokens.css` has them: “compute-text”. */
export function lightColours(): Record<string, string> {
  const found = [...source('styles/tokens.css').matchAll(/--([\w-]+): light-dark\((#\w+),/g)];
  const colours = Object.fromEntries(found.map(([, name = '', colour = '']) => [name, colour]));
  for (const driver of drivers)
    if (!colours[driver]) throw new Error(`tokens.css has no colour for ${driver}.`);
  return colours;
}

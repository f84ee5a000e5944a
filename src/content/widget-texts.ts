/** The text of every file that a widget is made of, by the widget’s folder; for the build only. */
const files = import.meta.glob<string>('../components/widgets/*/*.{ts,svelte,astro}', {
  query: '?raw',
  import: 'default',
  eager: true,
});
/** Tables of evidence that some widgets show. */
const tables = import.meta.glob<string>(
  ['../lib/evidence/*.ts', '!../lib/evidence/facts.ts', '!../lib/evidence/sources.ts'],
  { query: '?raw', import: 'default', eager: true },
);
/** Modules of the library that name their own sources. */
const modules = import.meta.glob<string>('../lib/{methods,simulations,scorecard}/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** A file of the library that names ids. */
export interface Text {
  /** From the project’s folder: src/lib/… */
  file: string;
  text: string;
}

const named = (texts: Record<string, string>): Text[] =>
  Object.entries(texts).map(([path, text]) => ({ file: path.replace('../', 'src/'), text }));

export const tableTexts: readonly Text[] = named(tables);
export const moduleTexts: readonly Text[] = named(modules);

/** By folder; with the tables of evidence that the widget reads. */
export const widgetTexts: ReadonlyMap<string, string> = new Map(
  Object.entries(Object.groupBy(Object.entries(files), ([path]) => path.split('/')[3]!)).map(
    ([widget, parts = []]) => {
      const own = parts.map(([, text]) => text).join('\n');
      const read = tableTexts.filter(({ file }) => own.includes(`'#${file.replace('src/', '')}'`));
      return [widget, [own, ...read.map(({ text }) => text)].join('\n')];
    },
  ),
);

/** Whether a text names an id, in quotes as code does. */
export const names = (text: string, id: string): boolean =>
  text.includes(`'${id}'`) || text.includes(`"${id}"`);

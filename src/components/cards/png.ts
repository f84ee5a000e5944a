import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const fontFiles = ['sans-400', 'sans-600', 'display-500', 'mono-400'];

/** Everything the renderer needs, read once for all cards. */
let ready: Promise<Uint8Array[]> | undefined;
async function prepare(): Promise<Uint8Array[]> {
  const root = createRequire(`${process.cwd()}/package.json`);
  await initWasm(readFile(root.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return Promise.all(fontFiles.map((name) => readFile(`src/components/cards/fonts/${name}.ttf`)));
}

/** An SVG as a PNG: with the site's own fonts and no others, the same on every machine. */
export async function png(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const fontBuffers = await (ready ??= prepare());
  const font = { fontBuffers, loadSystemFonts: false, defaultFontFamily: 'Bill Sans' };
  return new Uint8Array(new Resvg(svg, { font }).render().asPng());
}

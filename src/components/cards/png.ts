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

async function drawing(svg: string): Promise<InstanceType<typeof Resvg>> {
  const fontBuffers = await (ready ??= prepare());
  const font = { fontBuffers, loadSystemFonts: false, defaultFontFamily: 'Bill Sans' };
  return new Resvg(svg, { font });
}

/** An SVG as a PNG: with the site's own fonts and no others, the same on every machine. */
export async function png(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array((await drawing(svg)).render().asPng());
}

/** How far a drawing reaches beyond its own frame to the right (px). */
export async function beyond(svg: string, width: number): Promise<number> {
  // The frame would cut off what is to be found.
  const open = svg.replace(/viewBox="[^"]*"/, `viewBox="0 0 ${width * 3} ${width * 3}"`);
  const box = (await drawing(open)).getBBox();
  return box ? box.x + box.width - width : 0;
}

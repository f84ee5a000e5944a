import { build } from 'esbuild';

/** The library as one module, for browsers and notebooks: the public face with all it needs. */
export async function GET(): Promise<Response> {
  const { outputFiles } = await build({
    entryPoints: ['src/lib/index.ts'],
    bundle: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    charset: 'utf8',
    write: false,
    legalComments: 'eof',
    banner: { js: '/* The Training Bill, MIT licence */' },
  });
  return new Response(outputFiles[0]!.text, {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
}

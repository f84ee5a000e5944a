import { runTool } from './run-tool.mjs';

/**
 * Builds the site.
 *
 * @param {{ base?: string, outDir?: string, quiet?: boolean }} [options] base and outDir are for a
 *   second build beside dist, as the test with another base makes
 * @returns {Promise<number>} the exit code
 */
export function buildSite({ base, outDir, quiet = false } = {}) {
  const args = ['build', ...(outDir ? ['--outDir', outDir] : [])];
  return runTool('astro', args, { env: base ? { BASE_PATH: base } : {}, quiet });
}

// npm run dev: installs what is missing, then Astro's server that follows every saved change.

import { main } from './cannot-go-on.mjs';
import { ensureInstall } from './ensure-install.mjs';
import { runTool } from './run-tool.mjs';

await main(async () => {
  await ensureInstall();
  process.exitCode = await runTool('astro', ['dev', ...process.argv.slice(2)]);
});

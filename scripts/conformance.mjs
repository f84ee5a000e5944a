// npm run conformance: holds the published methods to files of cases, the project's own or another folder's.

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { main } from './cannot-go-on.mjs';
import { ensureInstall } from './ensure-install.mjs';
import { projectNode, root } from './paths.mjs';
import { exitCode } from './run-tool.mjs';

await main(async () => {
  await ensureInstall();
  const program = join(root, 'src/cli/conformance.ts'); // Node 24 runs TypeScript as it is
  const child = spawn(projectNode, [program, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exitCode = await exitCode(child);
});

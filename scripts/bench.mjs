// npm run bench: measures the engine and the built site, prints every figure with its limit, and
// ends with 1 when a limit is exceeded. `-- --report` only prints; `-- --engine` leaves out the site.

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { main } from './cannot-go-on.mjs';
import { ensureInstall } from './ensure-install.mjs';
import { projectEnv, projectNode, root } from './paths.mjs';
import { exitCode } from './run-tool.mjs';

await main(async () => {
  await ensureInstall();
  const program = join(root, 'scripts/bench/run.mjs');
  const child = spawn(projectNode, [program, ...process.argv.slice(2)], {
    cwd: root,
    env: projectEnv(),
    stdio: 'inherit',
  });
  process.exitCode = await exitCode(child);
});

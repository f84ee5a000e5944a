// npm start: installs what is missing, builds the site and serves it until Ctrl-C.
//
// It always builds. Dates of files cannot tell whether dist/ is up to date (a file may have been
// deleted, a branch changed, another base asked for), and a stale site is worse than a short wait.
// `npm start -- --no-build` serves what is there; `--host 0.0.0.0` lets other machines see it.

import { buildSite } from './build-site.mjs';
import { CannotGoOn, main } from './cannot-go-on.mjs';
import { ensureInstall } from './ensure-install.mjs';
import { startSite } from './site-server.mjs';

const ports = Array.from({ length: 80 }, (_, i) => 4321 + i); // 4321 to 4400
const args = process.argv.slice(2);
const hostAt = args.indexOf('--host');

await main(async () => {
  await ensureInstall();
  if (!args.includes('--no-build') && (await buildSite()) !== 0) {
    throw new CannotGoOn(
      'The site could not be built: mend what the message above names and run `npm start` again.',
    );
  }
  const host = hostAt < 0 ? undefined : args[hostAt + 1];
  const site = await startSite({ ports, ...(host && { host }) });
  console.log(`\nThe Training Bill is at ${site.url}\nStop it with Ctrl-C.`);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, async () => {
      await site.close();
      console.log('\nStopped.');
    });
  }
});

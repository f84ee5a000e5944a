import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { examples } from '#components/library/examples.ts';

const folder = new URL('../../examples/', import.meta.url).pathname;
const run = promisify(execFile);
const printed = async (file: string) => (await run(process.execPath, [`${folder}${file}`])).stdout;

test('every example is on the page', () => {
  expect(readdirSync(folder).toSorted()).toEqual(examples.map(({ file }) => file).toSorted());
});

test.each([
  ['bill.ts', /^Compute: \$\d+K \(.*\n(?:.*\n){5}Total: \$[\d.]+M\n$/],
  ['change.ts', /^\$[\d.]+M becomes \$[\d.]+M\n {2}chipPrice: \$[\d.]+M\n {2}mfu: −\$[\d.]+M\n$/],
  ['sensitivity.ts', /^tokens: \$[\d.]+M to \$[\d.]+M\n[\s\S]*of the variance\n$/],
  ['goal.ts', /is \$130 million when “utilisation \(MFU\)” is [\d.]+\s%\.\n.*cannot be \$1 /],
  // Tokens for each parameter at Chinchilla's budget, by formulas.md: 18.4 and 92.8.
  ['method.ts', /besiroglu: 73\.0 billion parameters, 18\.4 .*\nhoffmannPrinted: 32\.5 .* 92\.8 /],
])('%s runs by itself and prints what it should', async (file, pattern) => {
  expect(await printed(file)).toMatch(pattern);
});

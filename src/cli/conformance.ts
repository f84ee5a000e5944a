import { fileURLToPath } from 'node:url';
import { CaseProblem } from './conformance/problem.ts';
import { report } from './conformance/report.ts';
import { resultsOf } from './conformance/run.ts';

const usage = `npm run conformance [-- <folder>]

Runs the published methods on files of cases and compares. Without a folder: the project's own tables
in tests/conformance. A file's name chooses its method; files without a method are skipped.`;

const own = fileURLToPath(new URL('../../tests/conformance', import.meta.url));
const [folder = own, ...more] = process.argv.slice(2);

if (['-h', '--help'].includes(folder)) process.stdout.write(`${usage}\n`);
else if (more.length > 0 || folder.startsWith('-')) refuse(`One folder, please.\n\n${usage}`);
else run(folder);

function run(from: string): void {
  try {
    const results = resultsOf(from);
    process.stdout.write(`${report(results)}\n`);
    if (results.some(({ failed }) => failed > 0)) process.exitCode = 1;
  } catch (error) {
    if (!(error instanceof CaseProblem)) throw error;
    refuse(error.message);
  }
}

function refuse(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 2;
}

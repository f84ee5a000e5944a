import { nodeProblem } from './check-node.mjs';

/** Thrown with one sentence that tells the reader what to do. */
export class CannotGoOn extends Error {}

/**
 * Runs a command's job. What the reader can mend is said in its one sentence; anything else is a
 * bug and keeps its stack.
 *
 * @param {() => Promise<void>} job
 */
export async function main(job) {
  try {
    const problem = nodeProblem(process.versions.node);
    if (problem) throw new CannotGoOn(problem);
    await job();
  } catch (error) {
    if (!(error instanceof CannotGoOn)) throw error;
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  }
}

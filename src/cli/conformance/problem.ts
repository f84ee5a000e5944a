/** What is wrong with a file or a case, in words that end a sentence. */
export class CaseProblem extends Error {}

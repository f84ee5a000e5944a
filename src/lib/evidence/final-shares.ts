import { factById } from './facts.ts';

/** A project, or a lab, of which is known how much of its computing went into the runs that were kept. */
export interface FinalShare {
  /** Id of the fact that holds the number and its source. */
  fact: string;
  name: string;
  /** What the fact's number is: the share itself, the rest, all against the final run, or the rest against it. */
  states: 'share' | 'rest' | 'all-to-final' | 'rest-to-final';
  /** What was counted; true shares can only be compared with this in mind. */
  unit: 'dollars' | 'energy' | 'chip work' | 'arithmetic' | 'cost';
  /** Whose computing it is a share of. */
  scope: 'lab' | 'family' | 'model';
  /** Something is known to be missing, so that the share is this much at most. */
  atMost?: true;
  /** What stands on either side of the line, in a sentence or two. */
  counts: string;
}

/** All that was found, the smallest share first. */
// prettier-ignore
export const finalShares: readonly FinalShare[] = [
  { fact: 'openai-final-share', name: 'OpenAI, 2024', states: 'share', unit: 'dollars', scope: 'lab', counts: 'Dollars for the chips of all research of a company in one year, as outsiders estimate them. Basic research and models that were never released are in the rest.' },
  { fact: 'olmo-3-development', name: 'Olmo 3', states: 'rest', unit: 'chip work', scope: 'family', counts: 'All computing for a family of models of two sizes. Experiments, failed runs and tests are in the rest. Read in copies of the paper’s summary.' },
  { fact: 'final-share-three', name: 'Three labs', states: 'share', unit: 'dollars', scope: 'lab', counts: 'Dollars for the chips of all research of OpenAI, MiniMax and Z.ai; OpenAI is shown by itself too. The source gives a range and no middle.' },
  { fact: 'llama-project-multiple', name: 'LLaMA', states: 'all-to-final', unit: 'energy', scope: 'family', counts: 'Energy at the rated power of the chips. Four final runs are kept; the rest is what about five months of 2,048 chips come to beyond them, whatever the chips did.' },
  { fact: 'bloom-final-share', name: 'BLOOM', states: 'share', unit: 'energy', scope: 'model', counts: 'Energy at the rated power of the chips. Only the largest model counts as kept; smaller ones are in the rest, although some were published too.' },
  { fact: 'opt-multiple', name: 'OPT-175B', states: 'all-to-final', unit: 'cost', scope: 'model', counts: 'A rough figure of its authors, who do not say in which unit. Tests, comparisons and the time lost to failures are in the rest.' },
  { fact: 'olmo-development', name: 'OLMo', states: 'rest-to-final', unit: 'energy', scope: 'family', counts: 'Energy that was measured at the chips. The final runs of all sizes, from 20 million to 13 billion parameters, count as kept.' },
  { fact: 'gpt-3-sizes', name: 'GPT-3', states: 'all-to-final', unit: 'arithmetic', scope: 'model', atMost: true, counts: 'Arithmetic of the eight sizes in its paper and nothing else. What was tried besides is not known, so the true share is smaller.' },
];

const shareIs: Readonly<Record<FinalShare['states'], (value: number) => number>> = {
  share: (value) => value,
  rest: (value) => 1 - value,
  'all-to-final': (value) => 1 / value,
  'rest-to-final': (value) => 1 / (1 + value),
};

/** The share that was kept, 0 to 1, with its range where the source gives one. */
export function shareKept({ fact, states }: FinalShare): {
  share: number;
  low: number;
  high: number;
} {
  const { value, low = value, high = value } = factById(fact)!;
  const [share, one, other] = [value, low, high].map(shareIs[states]) as [number, number, number];
  return { share, low: Math.min(one, other), high: Math.max(one, other) };
}

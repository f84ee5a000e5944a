import { terms, type TermId } from '#components/prose/terms.ts';
import { capital } from '#lib/format/sentence.ts';

/** Names of terms that are not their ids. */
const heads: Partial<Record<TermId, string>> = {
  flop: 'FLOP',
  gpu: 'GPU',
  mfu: 'MFU, model FLOP utilisation',
  mixture: 'Mixture of experts',
  interval: '90 % interval',
  halving: 'Successive halving',
  'chip-hour': 'Chip-hour',
};

/** A word that the articles explain. */
export interface Word {
  id: TermId;
  name: string;
  /** One sentence. */
  means: string;
}

/** Every word that the articles explain, by the alphabet. */
export const explained: readonly Word[] = (Object.keys(terms) as TermId[])
  .map((id) => ({ id, name: heads[id] ?? capital(id.replaceAll('-', ' ')), means: terms[id] }))
  .sort((a, b) =>
    a.name.replace(/^\W*\d+\W*/, '').localeCompare(b.name.replace(/^\W*\d+\W*/, ''), 'en'),
  );

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
  'fine-tuning': 'Fine-tuning',
  lora: 'LoRA, low-rank adaptation',
  'megawatt-hour': 'Megawatt-hour',
  pue: 'PUE, power usage effectiveness',
};

/** Where words stand that no article explains in passing. */
const elsewhere: Partial<Record<TermId, Elsewhere>> = {
  flop: { path: '/glossary/#units', words: 'the units below' },
  goodput: { path: '/glossary/#q-progress', words: 'the model’s own quantity, below' },
  interval: { path: '/about/#ranges', words: 'About, “Ranges”' },
};

/** A place outside the articles. */
interface Elsewhere {
  /** Site-absolute, without the base. */
  path: string;
  words: string;
}

/** A word that the site explains. */
export interface Word {
  id: TermId;
  name: string;
  /** One sentence. */
  means: string;
  /** Where it stands, when no article uses it as a word to explain. */
  elsewhere?: Elsewhere | undefined;
}

/** Every word that the site explains, by the alphabet. */
export const explained: readonly Word[] = (Object.keys(terms) as TermId[])
  .map((id) => ({
    id,
    name: heads[id] ?? capital(id.replaceAll('-', ' ')),
    means: terms[id],
    elsewhere: elsewhere[id],
  }))
  .sort((a, b) =>
    a.name.replace(/^\W*\d+\W*/, '').localeCompare(b.name.replace(/^\W*\d+\W*/, ''), 'en'),
  );

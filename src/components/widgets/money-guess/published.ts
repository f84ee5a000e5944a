import type { Sum } from '#components/inputs/money-line.ts';
import { factById } from '#lib/evidence/facts.ts';
import { sourceById } from '#lib/evidence/sources.ts';
import { money } from '#lib/format/money.ts';

/** What somebody else has published of the same run, as the line shows it. */
export interface Published extends Sum {
  /** The paper or the organisation, in a few words. */
  by: string;
  url: string;
}

/** In the order of their amounts: what each counts, and who says so. The year is that of the source. */
const labels: Readonly<Record<string, [what: string, who: string]>> = {
  'gpt-4-amortised': ['hardware used up, and power', 'Epoch AI estimate'],
  'gpt-4-cloud': ['the same hours at a cloud’s prices', 'Epoch AI estimate'],
  'gpt-4-said': ['for what, was not said', 'OpenAI’s Altman, in WIRED'],
  'gpt-4-development': ['with research staff, whole project', 'Epoch AI estimate'],
  'gpt-4-purchase': ['to buy all the hardware', 'Epoch AI estimate'],
};

const sourceNames: Readonly<Record<string, string>> = {
  'epoch-costs': 'Epoch AI on the final run',
  'epoch-development': 'Epoch AI on the whole project',
  'wired-2023': 'WIRED',
};

/** Read while the page is built, so that the browser need not load all facts for five of them. */
export function publishedFigures(): Published[] {
  return Object.entries(labels).map(([id, [what, who]]) => {
    const fact = factById(id);
    const source = fact && sourceById(fact.source);
    if (!fact || !source?.url) throw new Error(`The fact "${id}" or its source is missing.`);
    const amount = money(fact.value, 3);
    return {
      id,
      usd: fact.value,
      amount: id === 'gpt-4-said' ? `over ${amount}` : amount,
      what,
      who: `${who}, ${source.year}`,
      by: sourceNames[fact.source] ?? source.by,
      url: source.url,
    };
  });
}

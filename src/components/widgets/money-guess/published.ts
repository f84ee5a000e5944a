import { factById } from '#lib/evidence/facts.ts';
import { sourceById } from '#lib/evidence/sources.ts';
import { money } from '#lib/format/money.ts';

/** What somebody else has published of the same run, as the line shows it. */
export interface Published {
  id: string;
  /** Beside its mark; the brief one on narrow screens. */
  label: string;
  brief: string;
  usd: number;
  /** The paper or the organisation, in a word. */
  by: string;
  url: string;
}

const labels: Readonly<Record<string, (amount: string) => [label: string, brief: string]>> = {
  'gpt-4-amortised': (amount) => [
    `chips and power, used up: ${amount}`,
    `chips and power: ${amount}`,
  ],
  'gpt-4-cloud': (amount) => [`the same, rented: ${amount}`, `the same, rented: ${amount}`],
  'gpt-4-said': (amount) => [
    `more than ${amount}, as WIRED reported`,
    `over ${amount}, says WIRED`,
  ],
  'gpt-4-purchase': (amount) => [`to buy it all: ${amount}`, `to buy it all: ${amount}`],
};

/** Read while the page is built, so that the browser need not load all facts for four of them. */
export function publishedFigures(): Published[] {
  return Object.entries(labels).map(([id, labelsFor]) => {
    const fact = factById(id);
    const source = fact && sourceById(fact.source);
    if (!fact || !source?.url) throw new Error(`The fact "${id}" or its source is missing.`);
    const [label, brief] = labelsFor(money(fact.value, fact.value < 100e6 ? 2 : 3));
    return {
      id,
      label,
      brief,
      usd: fact.value,
      by: /\((.+)\)/.exec(source.by)?.[1] ?? source.by,
      url: source.url,
    };
  });
}

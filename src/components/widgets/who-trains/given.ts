import { citation } from '#lib/evidence/citation.ts';
import { factById } from '#lib/evidence/facts.ts';
import { growthRuns, type GrowthRun } from '#lib/evidence/growth.ts';
import { organisations, type Organisation } from '#lib/evidence/organisations.ts';
import { monthInWords } from '#lib/format/date.ts';
import { percent, power } from '#lib/format/number.ts';
import { titles, words, type Known } from './notes.ts';
import type { Given, Part, Row, Sum } from './series.ts';

const fact = (id: string) => factById(id)!;
const value = (id: string) => fact(id).value;
const by = (id: string) => {
  const { by, year } = citation(fact(id).source);
  return `${by.split(',')[0]}, ${year}`;
};

const kindTones = { firm: 'dark', university: 'middle', institute: 'open' } as const;
const kindNames = { firm: 'firms', university: 'universities', institute: 'institutes' } as const;
const countryTones = {
  'United States': 'dark',
  China: 'middle',
  Europe: 'pale',
  elsewhere: 'open',
} as const;

const largest = growthRuns
  .filter(({ frontier }) => frontier)
  .map((run) => ({ ...run, ...organisations[run.by]! }))
  .toSorted((a, b) => a.date.localeCompare(b.date));
type Sorted = GrowthRun & Organisation;

const periods: [from: number, to: number][] = [
  [2012, 2014],
  [2015, 2018],
  [2019, 2022],
  [2023, 2025],
];

const within = ([from, to]: [number, number]) =>
  largest.filter(({ date }) => date >= `${from}` && date < `${to + 1}`);

/** Our own runs of some years, counted as they are sorted. */
function ownRow(
  [from, to]: [number, number],
  tones: Record<string, Part['tone']>,
  of: (run: Sorted) => string,
  name: (key: string) => string,
): Row {
  const runs = within([from, to]);
  const parts = Object.entries(tones).flatMap(([key, tone]): Part[] => {
    const { length } = runs.filter((run) => of(run) === key);
    const share = length / runs.length;
    return length ? [{ name: name(key), share, count: `${length} of ${runs.length}`, tone }] : [];
  });
  return {
    id: `own-${from}`,
    what: 'Runs among the ten largest',
    years: `${from} to ${to}`,
    note: 'our table',
    parts,
    by: 'our table, from Epoch AI',
  };
}

/** What firms have of the arithmetic of some years. */
function byArithmetic(period: [number, number]): string {
  const flop = (runs: Sorted[]) => runs.reduce((sum, { flop }) => sum + flop, 0);
  const runs = within(period);
  const share = flop(runs.filter(({ kind }) => kind === 'firm')) / flop(runs);
  return `${percent(Number(share.toPrecision(2)))} of ${period[0]} to ${period[1]}`;
}

/** One share against the rest. */
const against = (name: string, share: number, rest: string, word?: 'nearly' | 'over'): Part[] => [
  { name, share, tone: 'dark', ...(word && { word }) },
  { name: rest, share: 1 - share, tone: 'open', ...(word && { word: opposite[word] }) },
];
const opposite = { nearly: 'over', over: 'under' } as const;

/** Counts of models as shares of those named. */
function counted(counts: [name: string, ids: string, tone: Part['tone']][]): Part[] {
  const all = counts.reduce((sum, [, id]) => sum + value(id), 0);
  return counts.map(([name, id, tone]) => ({ name, share: value(id) / all, tone }));
}
const numbers = (...ids: string[]) => ids.map((id) => value(id)).join(', ');

const models = 'Notable models';
const speed = 'Speed of AI supercomputers';

const kinds: Row[] = [
  ...(
    [
      ['industry-models-2023', undefined],
      ['industry-models', 'nearly'],
      ['industry-models-2025', 'over'],
    ] as const
  ).map(([id, word]): Row => ({
    id,
    what: models,
    years: String(fact(id).year),
    note: 'AI Index',
    parts: against('firms', value(id), 'others', word),
    by: by(id),
  })),
  ...['industry-supercomputers-2019', 'industry-supercomputers'].map((id): Row => ({
    id,
    what: speed,
    years: String(fact(id).year),
    note: 'estimate, Epoch AI',
    parts: against('firms', value(id), 'public or shared'),
    by: by(id),
  })),
  ...periods.map((period) =>
    ownRow(
      period,
      kindTones,
      ({ kind }) => kind,
      (key) => kindNames[key as Organisation['kind']],
    ),
  ),
];

const countries: Row[] = [
  {
    id: 'models-2024',
    what: models,
    years: String(fact('american-models').year),
    note: `${numbers('american-models', 'chinese-models', 'european-models')} models, AI Index`,
    parts: counted([
      ['United States', 'american-models', 'dark'],
      ['China', 'chinese-models', 'middle'],
      ['Europe', 'european-models', 'pale'],
    ]),
    by: by('american-models'),
  },
  {
    id: 'models-2025',
    what: models,
    years: String(fact('american-models-2025').year),
    note: `${numbers('american-models-2025', 'chinese-models-2025', 'korean-models-2025')} models, AI Index`,
    parts: counted([
      ['United States', 'american-models-2025', 'dark'],
      ['China', 'chinese-models-2025', 'middle'],
      ['South Korea', 'korean-models-2025', 'open'],
    ]),
    by: by('american-models-2025'),
  },
  {
    id: 'speed',
    what: speed,
    years: String(fact('american-supercomputers').year),
    note: 'estimate, Epoch AI',
    parts: [
      { name: 'United States', share: value('american-supercomputers'), tone: 'dark' },
      { name: 'China', share: value('chinese-supercomputers'), tone: 'middle' },
      {
        name: 'elsewhere',
        share: 1 - value('american-supercomputers') - value('chinese-supercomputers'),
        tone: 'open',
      },
    ],
    by: by('american-supercomputers'),
  },
  ...periods.map((period) =>
    ownRow(
      period,
      countryTones,
      ({ country }) => country,
      (key) => key,
    ),
  ),
];

const dearest = largest
  .filter(({ costUsd }) => costUsd !== undefined)
  .toSorted((a, b) => b.costUsd! - a.costUsd!)[0]!;
const research = value('university-research');
const sums: Sum[] = [
  {
    id: 'plans',
    label: 'Plans of four firms',
    note: `Amazon, Alphabet, Microsoft, Meta, ${fact('capex-2026').year}`,
    usd: value('capex-2026'),
    low: fact('capex-2026').low!,
    by: by('capex-2026'),
  },
  {
    id: 'research',
    label: 'All American universities',
    note: `research in all subjects, ${fact('university-research').year}`,
    usd: research,
    by: by('university-research'),
  },
  {
    id: 'dearest',
    label: `Dearest run: ${dearest.name}`,
    note: `chips and power, an estimate, ${dearest.date.slice(0, 4)}`,
    usd: dearest.costUsd!,
    by: 'Epoch AI, 2025',
  },
  {
    id: 'university',
    label: 'An American university',
    note: `average of ${value('universities-surveyed')}, research, ${fact('university-research').year}`,
    usd: research / value('universities-surveyed'),
    by: 'worked out from the survey',
  },
  {
    id: 'bloom',
    label: 'Computer time given to BLOOM',
    note: 'euros taken as dollars, 2022',
    usd: value('bloom-grant'),
    by: by('bloom-grant'),
  },
  {
    id: 'nanochat',
    label: 'GPT-2’s quality again',
    note: `two hours of eight chips, ${fact('nanochat-cost').year}`,
    usd: value('nanochat-cost'),
    by: by('nanochat-cost'),
  },
];

const university = largest.findLast(({ kind }) => kind === 'university')!;
const guess = largest
  .filter(({ kind, estimate }) => kind !== 'firm' && estimate)
  .toSorted((a, b) => b.flop - a.flop)[0]!;

export const known: Known = {
  own: {
    runs: largest.length,
    firms: largest.filter(({ kind }) => kind === 'firm').length,
    lastUniversity: `${monthInWords(university.date)} (${university.name})`,
    byArithmetic: [byArithmetic(periods[0]!), byArithmetic(periods[2]!)],
    largestEstimate: `${guess.name} at ${power(guess.flop)} operations`,
  },
  firmModels: { share: value('industry-models-2025'), year: fact('industry-models-2025').year },
  firmSpeed: value('industry-supercomputers'),
  americanModels: value('american-models-2025'),
  chineseModels: value('chinese-models-2025'),
  americanSpeed: value('american-supercomputers'),
  plans: { low: fact('capex-2026').low!, usd: value('capex-2026'), year: fact('capex-2026').year },
  research: { usd: research, year: fact('university-research').year },
  university: research / value('universities-surveyed'),
};

/** All that the figure shows, worked out while the page is built. */
export const given: Given = { kinds, countries, sums, title: titles(known), words: words(known) };
export const cited = [
  'ai-index-2025',
  'ai-index-2026-research',
  'epoch-cluster-owners',
  'pilz-2025',
  'epoch-models',
  'capex-2026',
  'ssti-herd',
  'ncses-herd',
].map(citation);

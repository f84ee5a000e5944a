import { accelerators } from '#lib/evidence/accelerators.ts';
import { citation } from '#lib/evidence/citation.ts';
import { factById } from '#lib/evidence/facts.ts';
import { runById } from '#lib/evidence/runs/all.ts';
import { inWords, plain, short } from '#lib/format/number.ts';
import { scenarios } from '#lib/model/scenarios.ts';
import { valuesOf } from '#lib/model/values.ts';
import { H100_PEAK, type Door, type Given, type Preset } from './series.ts';

const value = (id: string) => factById(id)!.value;
const sourceOf = (id: string) => {
  const { source, grade } = factById(id)!;
  const { by, year, url } = citation(source);
  return { cite: `${grade === 'secondary' ? 'As reported of ' : ''}${by}, ${year}`, url };
};
/** H100-hours of arithmetic in an hour of a chip. */
const weight = (chip: string) =>
  (accelerators.find(({ id }) => id === chip)!.peakTflops * 1e12) / H100_PEAK;

interface Listed {
  /** Its hours, in the registry. */
  fact: string;
  name: string;
  year: number;
  chip: 'p100' | 'a100-40gb' | 'h100';
  /** Of the hours in the registry: a share of them, or many times them. */
  part?: number;
  /** In words, where it is not hours of a chip at most. */
  amount?: string;
  who: string;
  needs: string;
  /** In November 2026. */
  state: 'open' | 'shut';
  programme?: true;
}

const chipName = { p100: 'P100', 'a100-40gb': 'A100', h100: 'GH200' } as const;

/** Public or free computing whose hours could be read. */
const listed: readonly Listed[] = [
  {
    fact: 'kaggle-hours',
    state: 'open',
    name: 'Kaggle notebooks',
    year: 2025,
    chip: 'p100',
    part: 52,
    amount: `${value('kaggle-hours')} hours of a P100 a week, in a year ${plain(value('kaggle-hours') * 52)}`,
    who: 'Anybody with an account and a telephone number.',
    needs:
      'A program that stops and goes on again: a session ends within a day, and 16 GB of memory hold small models only.',
  },
  {
    fact: 'nhr-test-hours',
    state: 'open',
    name: 'NHR test project, Germany',
    year: 2026,
    chip: 'a100-40gb',
    who: 'Researchers at German universities.',
    needs: 'A short technical form; a few days. Six months to use it.',
  },
  {
    fact: 'airr-gateway-hours',
    state: 'open',
    name: 'AIRR Gateway, United Kingdom',
    year: 2025,
    chip: 'h100',
    who: 'British universities, firms, charities and public bodies, new to supercomputers.',
    needs: 'A short proposal, code that runs, and three months to use it.',
  },
  {
    fact: 'jean-zay-hours',
    state: 'open',
    name: 'Jean Zay, dynamic access, France',
    year: 2026,
    chip: 'a100-40gb',
    who: 'Researchers in France, firms too, for open research.',
    needs: 'A form at any time of the year, read by an expert; code that scales.',
  },
  {
    fact: 'eurohpc-fast-hours',
    state: 'open',
    name: 'AI Factories, fast lane, Europe',
    year: 2026,
    chip: 'a100-40gb',
    who: 'Start-ups and small firms in Europe, free of charge; researchers by another call.',
    needs:
      'A proposal and a team that has used such machines. Chips differ from site to site, and demand has closed one of them.',
  },
  {
    fact: 'nhr-hours',
    state: 'open',
    name: 'NHR reviewed project, Germany',
    year: 2026,
    chip: 'a100-40gb',
    who: 'Researchers at German universities.',
    needs: 'A scientific proposal that peers review; measurements of how the code scales.',
  },
  {
    fact: 'airr-open-hours',
    state: 'shut',
    name: 'Isambard-AI, open call, UK',
    year: 2026,
    chip: 'h100',
    who: 'British universities, firms and charities, on subjects the call names.',
    needs:
      'A reviewed proposal, a lecturer or a firm to lead it, people to run it: no money comes with the hours. The call closed in July 2026.',
  },
  {
    fact: 'bloom-hours',
    state: 'shut',
    name: 'Jean Zay for BLOOM, France',
    year: 2022,
    chip: 'a100-40gb',
    amount: `${inWords(value('bloom-hours'))} A100-hours for the final run`,
    who: 'One open project of a thousand volunteers.',
    needs:
      'A grant of its own: talks from early 2021, a year of preparation, and engineers who watched the run.',
  },
  {
    fact: 'eurohpc-challenge-hours',
    state: 'shut',
    name: 'Large AI Grand Challenge, Europe',
    year: 2024,
    chip: 'a100-40gb',
    part: 1 / 4,
    amount: `${inWords(value('eurohpc-challenge-hours') / 4)} GPU-hours for each of four winners`,
    who: 'Start-ups: four won, of 94.',
    needs: 'Winning; a model or findings that are published afterwards; a year to use the hours.',
  },
  {
    fact: 'swiss-ai-hours',
    state: 'open',
    programme: true,
    name: 'Swiss AI Initiative, all of it',
    year: 2023,
    chip: 'h100',
    amount: `over ${inWords(value('swiss-ai-hours'))} GH200-hours for all projects together`,
    who: 'Researchers at Swiss universities and public institutes.',
    needs: 'A proposal in one of its calls; open models, data and code.',
  },
];

/** The smallest first. */
const doors = listed
  .map(({ fact, name, year, chip, part = 1, amount, who, needs, state, programme }): Door => {
    const hours = value(fact) * part;
    const { low } = factById(fact)!;
    const gives =
      amount ??
      `${low ? `${inWords(low)} to ${inWords(hours)}` : `up to ${inWords(hours)}`} ${chipName[chip]}-hours`;
    return {
      id: fact,
      name,
      note: `${programme ? 'all projects:' : 'up to'} ${short(hours * weight(chip), 2)} H100-hours · ${state}`,
      state,
      ...(programme && { programme }),
      hours: hours * weight(chip),
      says: [`${name}, ${year} (${state}): ${gives}`, `For: ${who}`, `It still needs: ${needs}`],
      source: sourceOf(fact),
    };
  })
  .toSorted((a, b) => a.hours - b.hours);

/** Open weights: hours that others have spent, to go on from. */
const spent = (
  [
    ['llama-3.1-405b', 'Llama 3.1 405B', 'open weights, Meta’s own licence'],
    ['deepseek-v3', 'DeepSeek-V3', 'open weights, its own licence'],
  ] as const
).map(([id, name, note]) => {
  const run = runById(id)!;
  return {
    id,
    name,
    note: `${note}, ${run.date.slice(0, 4)}`,
    hours: run.chipHours! * weight(run.chip!),
  };
});

/** Presets that learn from pictures. */
const pictures = new Set(['street-scenes', 'hospital-classifier']);
const presets = scenarios.map((scenario): Preset => {
  const values = valuesOf({ scenario, changes: {} });
  const of = (id: string) => Number(values.get(id)!.toPrecision(6));
  return {
    id: scenario.id,
    name: scenario.short,
    chipHours: of('chipHours'),
    projectChipHours: of('projectChipHours'),
    peak: of('peak'),
    tokens: pictures.has(scenario.id) ? undefined : of('tokens') / of('epochs'),
  };
});

/** All that the figure shows of the doors. */
export const given: Given = { doors, spent, presets, fineweb: value('fineweb-tokens') };

const [then, now] = [factById('open-lag')!, factById('open-lag-2026')!];
/** What stands under the figure whatever the reader wants to train. */
export const others = `Open weights are a door of another kind: ${spent.map(({ name }) => name).join(' and ')} hold chip-hours that others have paid, and to adapt such a model takes a small part of them. The best open ones were ${plain(then.value)} months behind the best closed ones on average in ${then.year}, and about ${plain(now.value)} in ${now.year} (Epoch AI). Open text is in Dolma too, ${inWords(value('dolma-tokens'))} tokens of it. The American NAIRR pilot has no bar, for its hours a project could not be checked; all of it was as fast as some ${inWords(value('nairr-chips'))} H100 chips at its start in ${factById('nairr-chips')!.year}, an estimate. Bars are what each door gives at most, as if every chip were used equally well; memory, links between chips and the end of a rule’s time decide too. The doors were read in November 2026; rules and calls change.`;
export const cited = [
  'cset-nairr',
  'fineweb',
  'dolma',
  'epoch-open-weights',
  'epoch-open-gap',
  'llama-3.1-card',
  'deepseek-v3',
].map(citation);

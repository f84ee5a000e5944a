import { accelerators } from '#lib/evidence/accelerators.ts';
import { runById } from '#lib/evidence/runs/all.ts';
import { dayOf, decimalYear, midDay } from '#lib/format/date.ts';
import { chipToServerPower, powerShare, pueOf } from '#lib/methods/cottier-inputs.ts';
import { growthPerYear } from '#lib/methods/growth.ts';

/** What is known of the power of one run; megawatts at the meter of the building. */
export interface PowerOfRun {
  name: string;
  by: string;
  date: string;
  /** Decimal year of publication. */
  year: number;
  chips: number;
  /** By the data sheets: chips, servers and building. */
  rated?: number;
  /** By watts that were measured, with the building. */
  measured?: number;
  /** Chips that third parties guessed, or watts that were measured in another run. */
  estimate: boolean;
  /** Among the ten largest of its time, and so in the fit. */
  frontier: boolean;
  /** In the picture, where there is room. */
  text?: string;
}

/** Everything that is drawn of the published runs; no number of the reader is in it. */
export interface Powers {
  runs: PowerOfRun[];
  /** `share`: what is taken to be drawn of a rating. */
  growth: { factor: number; low: number; high: number; count: number; share: number };
  line: [year: number, mw: number][];
  band: [year: number, low: number, high: number][];
  beyond: [year: number, mw: number][];
  beyondBand: [year: number, low: number, high: number][];
}

/** As far as the line may be drawn on: the start of 2030. */
export const HORIZON = 2030;
const WATTS = 1e6;

interface Shown {
  /** rated: by data sheet. measured: in this run. borrowed: at watts measured in another run. */
  basis: 'rated' | 'measured' | 'borrowed' | 'both';
  text?: string;
  /** Nobody has published the number of chips. */
  guessed?: true;
  /** Not among the ten largest of its time. */
  apart?: true;
  /** Watts of a run on the same kind of chip, where this one’s are not stated. */
  like?: string;
  /** Who ran the machines, where its makers did not. */
  host?: string;
}

/**
 * The largest runs of their time whose chips are published or guessed (those of the growth chart),
 * with three that were not, for their measured power or because everybody knows them.
 */
const shown: Readonly<Record<string, Shown>> = {
  roberta: { basis: 'rated', text: 'RoBERTa' },
  'megatron-lm': { basis: 'rated' },
  't5-11b': { basis: 'measured', text: 'T5' },
  meena: { basis: 'measured', text: 'Meena' },
  'gpt-3': { basis: 'both', text: 'GPT-3', host: 'Microsoft' },
  gshard: { basis: 'measured', apart: true },
  switch: { basis: 'measured', text: 'Switch' },
  'mt-nlg': { basis: 'rated', text: 'MT-NLG' },
  gopher: { basis: 'borrowed', text: 'Gopher' },
  glam: { basis: 'measured', text: 'GLaM' },
  'opt-175b': { basis: 'rated' },
  lamda: { basis: 'borrowed' },
  palm: { basis: 'measured', text: 'PaLM' },
  'bloom-176b': { basis: 'rated', apart: true, text: 'BLOOM' },
  'llama-65b': { basis: 'rated', text: 'LLaMA' },
  'gpt-4': { basis: 'rated', guessed: true, text: 'GPT-4', host: 'Microsoft' },
  'falcon-180b': { basis: 'rated', text: 'Falcon', host: 'Amazon' },
  'gemini-ultra': { basis: 'borrowed', guessed: true, like: 'palm', text: 'Gemini Ultra' },
  'nemotron-4-340b': { basis: 'rated', text: 'Nemotron-4' },
  'llama-3.1-405b': { basis: 'rated', text: 'Llama 3.1' },
  'deepseek-v3': { basis: 'rated', apart: true, text: 'DeepSeek-V3' },
  'grok-3': { basis: 'rated', guessed: true, text: 'Grok 3' },
};

const digits = (mw: number) => Number(mw.toPrecision(4));

function chipOf(id: string) {
  const run = runById(id)!;
  return { run, chip: accelerators.find((each) => each.id === run.chip)! };
}

function powerOf(id: string, { basis, like = id, host, guessed, apart, text }: Shown): PowerOfRun {
  const { run, chip } = chipOf(id);
  const chips = run.chips!;
  const pue = run.pue ?? pueOf(host ?? run.by);
  const mw = (watts: number) => digits((chips * watts * pue) / WATTS);
  return {
    name: run.name,
    by: run.by,
    date: run.date,
    year: Number(decimalYear(run.date).toFixed(2)),
    chips,
    ...((basis === 'rated' || basis === 'both') && {
      rated: mw(chip.powerW! * chipToServerPower(chip.name)),
    }),
    ...(basis !== 'rated' && { measured: mw(runById(like)!.powerW!) }),
    estimate: Boolean(guessed) || basis === 'borrowed',
    frontier: !apart,
    ...(text && { text }),
  };
}

/** What a run drew on average: as measured, or the usual share of what it was rated at. */
const drawn = (id: string, { rated, measured }: PowerOfRun) =>
  measured ?? rated! * powerShare(chipOf(id).chip.name);

/** The published runs and the growth fitted through them. */
export function powers(): Powers {
  const listed = Object.entries(shown).map(([id, how]) => ({ id, of: powerOf(id, how) }));
  const fitted = listed.filter(({ of }) => of.frontier);
  const days = fitted.map(({ of }) => midDay(of.date));
  const fit = growthPerYear({
    dates: days,
    values: fitted.map(({ id, of }) => drawn(id, of)),
    from: '2012-01-01',
    to: '2999-12-31',
  });
  const years = fitted.map(({ of }) => of.year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const stops = (from: number, to: number) =>
    Array.from({ length: 7 }, (_, i) => Number((from + ((to - from) * i) / 6).toFixed(2)));
  const at = (year: number): [number, number] => [year, digits(fit.atDate(dayOf(year)))];
  const bandAt = (year: number): [number, number, number] => {
    const { low, high } = fit.bandAtDate(dayOf(year));
    return [year, digits(low), digits(high)];
  };
  const { factor, low, high, count } = fit;
  return {
    runs: listed.map(({ of }) => of),
    growth: { factor, low, high, count, share: powerShare('GPU') },
    line: [at(first), at(last)],
    band: stops(first, last).map(bandAt),
    beyond: [at(last), at(HORIZON)],
    beyondBand: stops(last, HORIZON).map(bandAt),
  };
}

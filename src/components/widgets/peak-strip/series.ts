import { percent, plain } from '#lib/format/number.ts';

/** A share of the peak speed that somebody reached. */
export interface Measured {
  id: string;
  /** On matrix products alone, while a run was running, or over all hours of a run. */
  stage: 'product' | 'running' | 'whole';
  name: string;
  share: number;
  /** The range its source gives; the share itself where there is none. */
  low: number;
  high: number;
}

export interface Mark {
  id: string;
  label: string;
  share: number;
  low: number;
  high: number;
  yours: boolean;
}

export interface Stage {
  id: 'sheet' | Measured['stage'];
  label: string;
  note: string;
  marks: Mark[];
}

const stages: readonly Omit<Stage, 'marks'>[] = [
  { id: 'sheet', label: 'On the data sheet', note: 'the promise' },
  { id: 'product', label: 'Matrix products alone', note: 'the best that was measured' },
  { id: 'running', label: 'While a run is running', note: 'with everything around them' },
  { id: 'whole', label: 'Over all its hours', note: 'with failures and restarts' },
];

/** What is believed of the reader's run. */
export interface Yours {
  mfu: number;
  goodput: number;
  /** The 90 % range of the utilisation. */
  range: { low: number; high: number };
}

/** From the peak down to what is left over a whole run, the reader's last in each. */
export function stagesDown(measured: readonly Measured[], { mfu, goodput, range }: Yours): Stage[] {
  const own = (id: string, factor: number): Mark => ({
    id,
    label: `yours ${percent(round(mfu * factor))}`,
    share: mfu * factor,
    low: range.low * factor,
    high: range.high * factor,
    yours: true,
  });
  return stages.map((stage) => {
    const others = measured
      .filter((each) => each.stage === stage.id)
      .map((each): Mark => ({
        ...each,
        label: `${each.name} ${percent(round(each.share))}`,
        yours: false,
      }))
      .sort((a, b) => a.share - b.share);
    const sheet = { id: 'sheet', label: percent(1), share: 1, low: 1, high: 1, yours: false };
    const extra: Record<Stage['id'], Mark[]> = {
      sheet: [sheet],
      product: [],
      running: [own('yours-running', 1)],
      whole: [own('yours-whole', goodput)],
    };
    return { ...stage, marks: [...others, ...extra[stage.id]] };
  });
}

/** Whole percent from one percent on: measurements are no finer. */
const round = (share: number) => (share < 0.01 ? share : Math.round(share * 100) / 100);

export function title(measured: readonly Measured[], { mfu, goodput }: Yours): string {
  const shares = (stage: Measured['stage']) =>
    measured.filter((each) => each.stage === stage).map(({ share }) => round(share));
  const span = (of: number[]) =>
    `${percent(Math.min(...of)).replace(/\s%$/, '')} to ${percent(Math.max(...of))}`;
  return `Matrix products alone reach ${span(shares('product'))} of a chip’s peak, three whole runs ${span(shares('whole'))}; yours, ${percent(round(mfu * goodput))}`;
}

/** What the two numbers of the reader's run mean. */
export function meaning({ mfu, goodput }: Yours): string {
  const whole = mfu * goodput;
  const times = 1 / whole;
  const lost =
    goodput < 1
      ? `Your chips reach ${percent(mfu)} of their peak while they run. They lose ${percent(1 - goodput)} of the time, so over all hours it is ${percent(round(whole))}.`
      : `Your chips reach ${percent(mfu)} of their peak, lost time included.`;
  return `${lost} ${times < 1.05 ? 'There is nothing left to gain.' : `At peak speed the run would be done ${plain(times, 2)} times sooner.`}`;
}

export function peakTable(all: readonly Stage[]) {
  const round = (value: number) => Number(value.toPrecision(3));
  return {
    columns: ['Stage', 'What', 'Share of peak', 'Low', 'High'],
    rows: all.flatMap((stage) =>
      stage.marks.map((mark) => [
        stage.label,
        mark.label.replace(/\s[\d.,]+\s%$/, ''),
        round(mark.share),
        round(mark.low),
        round(mark.high),
      ]),
    ),
  };
}

import { countInWords, inWords, percent, plain, short } from '#lib/format/number.ts';
import { keysOf } from '#lib/model/inputs.ts';

/** Every assumption and choice the figure depends on. */
export const KEYS = keysOf('chipHours', 'projectChipHours', 'peak', 'tokens', 'epochs');

/** Dense 16-bit operations a second of the chip whose hours all are counted in. */
export const H100_PEAK = 989e12;

/** Computing that somebody gives, or has spent on weights that are open. */
export interface Door {
  id: string;
  name: string;
  /** In a few words under the name. */
  note: string;
  /** At most, as the arithmetic of so many hours of an H100. */
  hours: number;
  /** Whether somebody can still come in, when the doors were read; nothing for what is spent. */
  state?: 'open' | 'shut';
  /** All projects of a programme together, where the share of one is not published. */
  programme?: true;
  /** What it gives as its source counts it, for whom, and what it still needs; nothing for what is spent. */
  says?: [amount: string, who: string, needs: string];
  source?: { cite: string; url: string };
}

export interface Given {
  /** What is given, the smallest first. */
  doors: Door[];
  spent: Door[];
  presets: Preset[];
  /** Tokens of text that can be downloaded. */
  fineweb: number;
}

/** A preset that somebody may want to train, with its numbers. */
export interface Preset {
  id: string;
  name: string;
  chipHours: number;
  projectChipHours: number;
  /** Operations a second of its chip. */
  peak: number;
  /** As in `Wanted`. */
  tokens: number | undefined;
}

/** What the reader wants to train. */
export interface Wanted {
  /** The preset’s name. */
  name: string;
  /** The final run alone, or all that the project uses. */
  whole: boolean;
  /** H100-hours of arithmetic. */
  hours: number;
  /** Different tokens it is trained on; nothing for pictures. */
  tokens: number | undefined;
}

/** Hours of a chip as the arithmetic of so many hours of an H100. */
export const inH100 = (chipHours: number, peak: number) => (chipHours * peak) / H100_PEAK;

export const reaches = ({ hours }: { hours: number }, wanted: Wanted) => hours >= wanted.hours;

/** Ends of the axis: from one hour to a billion, and further for what the reader wants. */
export function axisEnds({ hours }: Wanted): [number, number] {
  const power = Math.log10(Math.max(hours, 1e-6));
  return [10 ** Math.min(0, Math.floor(power)), 10 ** Math.max(9, Math.ceil(power))];
}

/** The same in short: “enough × 12”, “3.1 %”, “<0.01 %”. */
export function shareShort({ hours }: { hours: number }, wanted: Wanted): string {
  const ratio = hours / wanted.hours;
  return ratio >= 1.5 && ratio < 1e12
    ? `enough × ${short(ratio, 2)}`
    : shareText({ hours }, wanted).replace('less than ', '<').replace(' of it', '');
}

/** “enough 12 times over”, “enough”, “3.1 % of it” */
export function shareText({ hours }: { hours: number }, wanted: Wanted): string {
  const ratio = hours / wanted.hours;
  if (!(ratio < 1e12)) return 'enough';
  if (ratio >= 1.5) return `enough ${inWords(ratio, 2)} times over`;
  if (ratio >= 1) return 'enough';
  return ratio < 1e-4
    ? `less than ${percent(1e-4)} of it`
    : `${percent(Number(ratio.toPrecision(2)))} of it`;
}

export const hoursText = (hours: number) => `${inWords(hours, 2)} H100-hours`;

export interface Found {
  title: string;
  words: string;
  working: string;
  table: { columns: string[]; rows: (string | number)[][] };
}

export function found(
  given: Given,
  wanted: Wanted,
  { chipHours, peak }: { chipHours: number; peak: number },
): Found {
  const { doors, spent } = given;
  const enough = doors.filter((door) => reaches(door, wanted)).length;
  const shut = doors.some(({ state }) => state === 'shut') ? ', some now shut,' : '';
  const all = `${countInWords(doors.length)} public doors${shut}`;
  const what = wanted.whole ? 'its whole project' : 'its final run';
  const widest = doors
    .filter(({ programme }) => !programme)
    .toSorted((a, b) => b.hours - a.hours)[0]!;
  const title =
    enough === doors.length
      ? `${wanted.name}: each of these ${all} gives the chip-hours of ${what}`
      : enough > 0
        ? `${wanted.name}: ${countInWords(enough)} of these ${all} ${enough === 1 ? 'gives' : 'give'} the chip-hours of ${what}`
        : `${wanted.name}: none of these ${all} gives the chip-hours of ${what}; the widest of one project gives ${shareText(widest, wanted)}`;
  return {
    title,
    words: wordsOf(given, wanted),
    working: `${inWords(chipHours)} chip-hours × ${plain(peak / 1e12)} trillion operations a second ÷ ${plain(H100_PEAK / 1e12)} of an H100 = ${hoursText(wanted.hours)}`,
    table: {
      columns: ['Door', 'Kind', 'Open or shut', 'H100-hours, at most', 'For what you want'],
      rows: [...doors, ...spent].map((one) => [
        one.name,
        one.says
          ? `computing given${one.programme ? ', all projects together' : ''}`
          : 'computing spent by others',
        one.state ?? 'open weights',
        Number(one.hours.toPrecision(3)),
        shareText(one, wanted),
      ]),
    },
  };
}

/** How far open text reaches. */
function wordsOf({ fineweb }: Given, { tokens }: Wanted): string {
  if (tokens === undefined)
    return `Text is open too, ${inWords(fineweb)} tokens in FineWeb alone, but this model learns from pictures.`;
  const share = fineweb / tokens;
  const so =
    share >= 1e6
      ? 'far more than'
      : share >= 1.5
        ? `${inWords(share, 2)} times`
        : share >= 0.95
          ? 'about'
          : `${percent(Number(share.toPrecision(2)))} of`;
  return `Text is open too: FineWeb’s ${inWords(fineweb)} tokens are ${so} what this model reads.`;
}

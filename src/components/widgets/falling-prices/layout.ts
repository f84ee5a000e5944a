import { linearScale, logScale } from '#components/chart/scale.ts';
import { decimalYear } from '#lib/format/date.ts';
import { money } from '#lib/format/money.ts';
import { DOLLARS, times, YEARS, type Falling, type Given } from './series.ts';

export const TOP = 36;
const BOTTOM = 50;
export const LEFT = 58;
const NAME = 34;

/** Places of everything in the picture, in px. */
export function layout(
  { found, given }: { found: Falling; given: Given },
  [width, height]: [width: number, height: number],
) {
  const narrow = width < 520;
  const right = width - (narrow ? 100 : 150);
  const floor = height - BOTTOM;
  const x = linearScale({ domain: YEARS, range: [LEFT, right] });
  const y = logScale({ domain: DOLLARS, range: [floor, TOP] });
  const { start, fall, range } = found;
  const [from, high] = [x(start[0]), y(start[1])];
  /** Where a fall from the first price arrives at the right end; below the floor it is cut off. */
  const end = (times: number) => y(start[1]) + (YEARS[1] - start[0]) * drop(times);
  const drop = (times: number) => y(1) - y(Math.min(1e9, times));
  const lines = (['hardware', 'algorithms', 'both'] as const).map((kind) => ({
    kind,
    path: `M${from} ${high}L${right} ${Math.round(end(fall[kind]))}`,
    at: end(fall[kind]),
    name: kind === 'both' ? 'both rates' : narrow ? kind : `${kind} alone`,
    text: `÷ ${times(fall[kind])} a year`,
  }));
  const { dearest } = given;
  const top = y(dearest.to[1] * dearest.value ** (YEARS[1] - dearest.to[0]));
  const named = [
    {
      kind: 'dearest',
      at: top,
      name: 'largest runs',
      text: `× ${times(dearest.value)} a year`,
    },
    ...lines,
  ].toSorted((a, b) => a.at - b.at);
  // Names at the ends of the lines, from the floor up, none over another.
  let below = floor + 6;
  const names = named.toReversed().map((line) => {
    below = Math.min(line.at, below - NAME / 2);
    const middle = below;
    below -= NAME / 2;
    return { ...line, y: middle };
  });
  const band = `M${from} ${high}L${right} ${Math.round(end(range.slow))}V${Math.round(end(range.fast))}z`;
  const rising = `M${x(dearest.from[0])} ${y(dearest.from[1])}L${x(dearest.to[0])} ${y(dearest.to[1])}`;
  const onward = `M${x(dearest.to[0])} ${y(dearest.to[1])}L${right} ${top}`;
  const prices = given.prices.map((price) => ({
    ...price,
    x: x(decimalYear(price.date)),
    y: y(price.usd),
  }));
  const records = dearest.records.map((run) => ({
    ...run,
    x: x(decimalYear(run.date)),
    y: y(run.usd),
  }));
  const last = prices.length - 1;
  // The first name lies over the line of the hardware, the others beside their marks.
  const out = narrow ? 26 : 66;
  const labels = [
    ...prices.map(({ name, usd, x, y }, index) => {
      const text = `${narrow ? '' : `${name}: `}${money(usd)}`;
      const down = ((end(fall.hardware) - high) * out) / (right - from);
      return index === 0
        ? { text: `${text}, an estimate`, x: from + out, y: high + down - 7, anchor: 'start' }
        : index === last && narrow
          ? { text, x: x - 9, y: y + 5, anchor: 'end' }
          : { text, x: x + 10, y: y + 5, anchor: 'start' };
    }),
    ...records.map(({ name, usd, x, y }, index) =>
      narrow
        ? index === 0
          ? { text: name, x: x - 5, y: y - 9, anchor: 'start' }
          : { text: name, x: x - 9, y: y + 5, anchor: 'end' }
        : { text: `${name}: ${money(usd)}`, x: x + 9, y: y + 5, anchor: 'start' },
    ),
  ];
  const marks = [
    ...prices.map(({ x, y: at, estimate, spareUsd }) => ({
      kind: estimate ? 'estimate' : 'price',
      path: `M${x - 5.5} ${at}a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0`,
      spare: spareUsd === undefined ? '' : `M${x} ${at}V${y(spareUsd)}m-4 0h8`,
    })),
    ...records.map(({ x, y }) => ({
      kind: 'record',
      path: `M${x - 4.5} ${y - 4.5}h9v9h-9z`,
      spare: '',
    })),
  ].flatMap(({ kind, path, spare }) => [
    ...(spare ? [{ kind: 'spare', path: spare }] : []),
    { kind, path },
  ]);
  return { x, y, right, floor, lines, names, band, rising, onward, marks, labels };
}

import { textWidth } from '#components/chart/labels.ts';
import { linearScale, logScale } from '#components/chart/scale.ts';
import { scatterLabels } from '#components/chart/scatter-labels.ts';
import { decimalYear } from '#lib/format/date.ts';
import { money } from '#lib/format/money.ts';
import { DOLLARS, times, YEARS, type Falling, type Given } from './series.ts';

export const TOP = 36;
const BOTTOM = 50;
export const LEFT = 58;
const NAME = 34;

/** Boxes along a straight line, which no name may lie over. */
function along([x1, y1]: [number, number], [x2, y2]: [number, number]) {
  return Array.from({ length: 60 }, (_, i) => {
    const [x, y] = [x1 + ((x2 - x1) * i) / 59, y1 + ((y2 - y1) * i) / 59];
    return [x - 1, y - 1, x + 1, y + 1] as const;
  });
}

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
      name: narrow ? 'dearest runs' : 'ten dearest runs',
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
    r: 6,
    text: narrow ? money(price.usd) : `${price.name}: ${money(price.usd)}`,
  }));
  const records = dearest.records.map(({ name, usd, date }) => ({
    x: x(decimalYear(date)),
    y: y(usd),
    r: 5,
    text: narrow ? name : `${name}: ${money(usd)}`,
  }));
  const marks = [...prices, ...records];
  const frame = [LEFT + 2, TOP - 12, narrow ? right + 4 : width, floor - 2] as const;
  const ends = names.map(({ y }) => [right + 6, y - 15, width, y + NAME / 2] as const);
  const drawn = [
    ...lines.flatMap(({ at }) => along([from, high], [right, at])),
    ...along([LEFT, y(dearest.from[1])], [right, top]),
  ];
  // The first price has a place of its own, over the line of the hardware.
  const order = marks.map((_, index) => index).slice(1);
  const clear = scatterLabels(marks, { order, frame, keep: [...ends, ...drawn] });
  // What finds no place beside the lines may lie over them.
  const rest = order.filter((index) => clear.every((label) => label.index !== index));
  const kept = clear.map(({ x, y, text, anchor }) => {
    const left = x - (anchor === 'start' ? 0 : anchor === 'end' ? 1 : 0.5) * textWidth(text);
    return [left, y - 12, left + textWidth(text), y + 4] as const;
  });
  const labels = [
    ...clear,
    ...scatterLabels(marks, { order: rest, frame, keep: [...ends, ...kept] }),
  ];
  const out = narrow ? 26 : 66;
  const first = {
    x: from + out,
    y: high + ((end(fall.hardware) - high) * out) / (right - from) - 7,
    text: `${narrow ? '' : `${given.prices[0].name}: `}${money(given.prices[0].usd)}, an estimate`,
  };
  return {
    x,
    y,
    right,
    floor,
    lines,
    names,
    band,
    rising,
    onward,
    prices,
    records,
    labels,
    first,
  };
}

export type Anchor = 'start' | 'middle' | 'end';

export interface Placed {
  x: number;
  anchor: Anchor;
  /** 0 is nearest the axis. */
  row: number;
}

/** A text's width in Inter, near enough to keep labels apart without measuring (px). */
export function textWidth(text: string, size = 13): number {
  let units = 0;
  for (const letter of text) {
    if (/[ .,:;'|ilIjftr()·]/.test(letter)) units += 0.34;
    else if (/[mwMW%@]/.test(letter)) units += 0.88;
    else if (/[A-Z$0-9]/.test(letter)) units += 0.66;
    else units += 0.58;
  }
  return units * size;
}

/** Every k-th tick with the smallest k that keeps the labels `gap` px apart. */
export function thin<T extends { x: number; text: string }>(
  ticks: T[],
  { size = 13, gap = 12 }: { size?: number; gap?: number } = {},
): T[] {
  for (let every = 1; every < ticks.length; every += 1) {
    const kept = ticks.filter((_, index) => index % every === 0);
    const clear = kept.every((tick, index) => {
      const before = kept[index - 1];
      if (!before) return true;
      const room = Math.abs(tick.x - before.x);
      return room >= (textWidth(tick.text, size) + textWidth(before.text, size)) / 2 + gap;
    });
    if (clear) return kept;
  }
  return ticks.slice(0, 1);
}

/** Where a label starts and ends when it hangs at x by its anchor. */
function extent(x: number, width: number, anchor: Anchor): [number, number] {
  if (anchor === 'start') return [x, x + width];
  if (anchor === 'end') return [x - width, x];
  return [x - width / 2, x + width / 2];
}

/** Rows and anchors that keep labels at given places inside the chart and off one another. */
export function place(
  labels: { x: number; text: string }[],
  { width, size = 13, gap = 10 }: { width: number; size?: number; gap?: number },
): Placed[] {
  const rows: [number, number][][] = [];
  const order = labels.map((_, index) => index).sort((a, b) => labels[a]!.x - labels[b]!.x);
  const placed: Placed[] = [];
  for (const index of order) {
    const { x, text } = labels[index]!;
    const length = textWidth(text, size);
    const anchor: Anchor = x - length / 2 < 0 ? 'start' : x + length / 2 > width ? 'end' : 'middle';
    const [from, to] = extent(x, length, anchor);
    let row = rows.findIndex((taken) => taken.every(([a, b]) => to + gap < a || from - gap > b));
    if (row < 0) row = rows.push([]) - 1;
    rows[row]!.push([from, to]);
    placed[index] = { x, anchor, row };
  }
  return placed;
}

/** Where a label hung at x reaches, and how many rows down lines under it force it. */
function hangSide(
  labels: { x: number; length: number }[],
  { anchor, gap }: { anchor: 'start' | 'end'; gap: number },
): number[] {
  const rows: number[] = [];
  labels.forEach(({ x, length }, index) => {
    // A line ends at its own label: a later label that reaches over it must hang lower.
    const under = labels
      .slice(0, index)
      .map((other, j) =>
        (anchor === 'end' ? x - length - gap < other.x : x + length + gap > other.x)
          ? rows[j]!
          : -1,
      );
    rows.push(Math.max(-1, ...under) + 1);
  });
  return rows;
}

/**
 * Rows and sides for labels that hang on vertical lines below an axis, so that no line crosses a
 * label: those on the left reach left, those on the right reach right, split where it needs the
 * fewest rows and leaves the picture least.
 */
export function hang(
  labels: { x: number; text: string }[],
  { width, size = 13, gap = 10 }: { width: number; size?: number; gap?: number },
): Placed[] {
  const order = labels.map((_, index) => index).sort((a, b) => labels[a]!.x - labels[b]!.x);
  const sorted = order.map((index) => ({
    x: labels[index]!.x,
    length: textWidth(labels[index]!.text, size) + 6,
  }));
  let best: { cost: number; placed: Placed[] } = { cost: Infinity, placed: [] };
  for (let split = 0; split <= sorted.length; split += 1) {
    const left = sorted.slice(0, split);
    const right = sorted.slice(split).reverse();
    const rows = [
      ...hangSide(left, { anchor: 'end', gap }),
      ...hangSide(right, { anchor: 'start', gap }).reverse(),
    ];
    const outside = sorted.reduce((sum, { x, length }, index) => {
      const over = index < split ? length - x : x + length - width;
      return sum + Math.max(0, over);
    }, 0);
    const cost = outside * 10 + Math.max(0, ...rows);
    if (cost >= best.cost) continue;
    const placed: Placed[] = [];
    order.forEach((index, place) => {
      const anchor = place < split ? 'end' : 'start';
      placed[index] = { x: labels[index]!.x, anchor, row: rows[place]! };
    });
    best = { cost, placed };
  }
  return best.placed;
}

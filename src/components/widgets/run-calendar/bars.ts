import { textWidth } from '#components/chart/labels.ts';
import type { Scale } from '#components/chart/scale.ts';
import type { Driver } from '#components/driver.ts';
import { duration } from '#lib/format/duration.ts';
import { lengthOf, otherText, type Calendar, type Other } from './series.ts';

/** A stretch of days with a name, and what stands at it. */
export interface Bar {
  id: string;
  name: string;
  from: number;
  to: number;
  driver: Driver | undefined;
  text: string;
}

/** Bars on the same axis of time; those of the published runs start with the reader's final run. */
export function barsOf(found: Calendar, others: readonly Other[]): Bar[] {
  const final = found.phases.at(-1)!;
  const { people, evaluation } = found;
  return [
    { ...people, id: 'people', name: 'People paid', driver: 'talent', text: lengthOf(people) },
    {
      from: 0,
      to: final.from,
      id: 'data',
      name: 'Data',
      driver: 'data',
      text: 'ready for the final run',
    },
    {
      ...evaluation,
      id: 'evaluation',
      name: 'Evaluation',
      driver: 'iteration',
      text: evaluation.to > evaluation.from ? `${lengthOf(evaluation)}, our guess` : 'none',
    },
    {
      from: final.from,
      to: final.to,
      id: 'final',
      name: 'Your final run',
      driver: 'compute',
      text: duration(found.finalDays),
    },
    ...others.map((other) => ({
      from: final.from,
      to: final.from + other.days,
      id: other.name,
      name: other.name,
      driver: undefined,
      text: otherText(other),
    })),
  ];
}

export interface Place {
  /** Days on the paper, and the last of them. */
  x: Scale;
  end: number;
  /** How far the interval at the reader's final run reaches, days. */
  high: number;
  /** Where the bars may begin, and the paper ends (px). */
  left: number;
  width: number;
  top: number;
  /** Height of a row (px). */
  row: number;
  narrow: boolean;
}

/** Where each bar is drawn, and its text: past it where there is room, else before it, else on it. */
export function drawnBars(bars: readonly Bar[], of: Place) {
  const { x, end, left, width, narrow } = of;
  return bars.map((bar, i) => {
    const at = of.top + i * of.row;
    const [from, to] = [x(bar.from), x(Math.min(bar.to, end))];
    const length = textWidth(bar.text, 14) + 16;
    const most = bar.id === 'final' ? Math.max(to, Math.min(x(end), x(bar.from + of.high))) : to;
    const [place, anchor] = narrow
      ? [width - 14, 'end' as const]
      : most + length < width
        ? [most + 8, 'start' as const]
        : from - length > left
          ? [from - 8, 'end' as const]
          : [to - 8, 'end' as const];
    return {
      ...bar,
      over: bar.to > end * 1.0001,
      inside: !narrow && place === to - 8 && bar.id !== 'data',
      high: narrow ? 10 : 16,
      from,
      across: Math.max(2, to - from),
      y: at + (narrow ? 28 : 14),
      label: at + (narrow ? 15 : 19),
      place,
      anchor,
    };
  });
}

import { boxAround, type Box, type Outline, type Point } from '#lib/methods/overlap.ts';

/** What there is to label in a street. */
export type Kind = 'car' | 'van' | 'person' | 'dog';

/** Colours by role; the style sheet decides which they are in which theme. */
export type Tone = 'red' | 'blue' | 'green' | 'sand' | 'plum' | 'grey';

/** One thing in a street: its true outline, which is also what is drawn. */
export interface Thing {
  kind: Kind;
  /** “a red car at the far kerb” */
  words: string;
  tone: Tone;
  outline: Outline;
  box: Box;
  /** Paths of what is on it, by class: windows, wheels, clothes. */
  details: readonly { look: 'glass' | 'dark' | 'skin' | 'cloth'; d: string }[];
}

/** A shape as it is designed: facing right, its ground at `height`, any unit. */
interface Template {
  width: number;
  height: number;
  /** x, y, x, y … */
  outline: readonly number[];
  details: readonly {
    look: Thing['details'][number]['look'];
    points?: readonly number[];
    circle?: readonly [x: number, y: number, r: number];
  }[];
}

// prettier-ignore
const templates: Readonly<Record<Kind, Template>> = {
  car: {
    width: 100, height: 40,
    outline: [0,30, 0,21, 6,17, 20,15, 31,4, 38,1, 60,1, 69,4, 81,15, 95,19, 99,23, 100,30, 98,33, 90,33, 88.5,36.5, 85.5,39, 82,40, 78,39, 75,36.5, 73.5,33, 29.5,33, 28,36.5, 25,39, 21.5,40, 18,39, 15,36.5, 13.5,33, 2,33],
    details: [
      { look: 'glass', points: [27,15, 34,5.5, 47,5.5, 47,15] },
      { look: 'glass', points: [51,15, 51,5.5, 60,5.5, 66,7.5, 74,15] },
      { look: 'dark', circle: [21.5, 32, 7.6] },
      { look: 'dark', circle: [81.7, 32, 7.6] },
    ],
  },
  van: {
    width: 100, height: 50,
    outline: [0,42, 0,5, 3,1, 66,1, 75,4, 87,22, 97,27, 100,33, 100,41, 98,43, 90,43, 88.5,46.5, 85.5,49, 82,50, 78,49, 75,46.5, 73.5,43, 27.5,43, 26,46.5, 23,49, 19.5,50, 16,49, 13,46.5, 11.5,43, 2,43],
    details: [
      { look: 'glass', points: [66,22, 66,7, 73,7, 82,22] },
      { look: 'dark', circle: [19.5, 42, 7.6] },
      { look: 'dark', circle: [81.7, 42, 7.6] },
    ],
  },
  person: {
    width: 40, height: 100,
    outline: [20,0, 25,1.5, 27.5,6, 27,11, 24,15, 29,18, 33,24, 36,45, 34,53, 30.5,52, 29,36, 28,54, 31,77, 33,96, 34,100, 25,100, 21.5,78, 19.5,64, 17,78, 14,100, 5,100, 7,96, 10,77, 12,54, 11,36, 9.5,52, 6,53, 4,45, 7,24, 11,18, 16,15, 13,11, 12.5,6, 15,1.5],
    details: [
      { look: 'skin', circle: [20, 7.6, 7] },
      { look: 'dark', points: [12,54, 28,54, 31,77, 33,96, 34,100, 25,100, 21.5,78, 19.5,64, 17,78, 14,100, 5,100, 7,96, 10,77] },
    ],
  },
  dog: {
    width: 60, height: 40,
    outline: [2,10, 5,9, 10,15, 38,15, 42,6, 45,1, 47,5, 53,6, 59,11, 57,15, 51,16, 49,24, 48,39, 43.5,40, 42,28, 20,28, 19,39, 14.5,40, 13,28, 9,22, 6,16],
    details: [
      { look: 'cloth', points: [39,15, 42,10, 50,16.5, 49,20] },
      { look: 'dark', circle: [51, 9, 1] },
    ],
  },
};

const tenth = (value: number) => Math.round(value * 10) / 10;

/** How a thing stands in a street, in the street's own units. */
export interface Standing {
  kind: Kind;
  words: string;
  tone: Tone;
  /** Its left edge and the line it stands on. */
  x: number;
  ground: number;
  width: number;
  /** Facing left. */
  left?: boolean;
}

/** Puts a template into a street. */
export function thing({ kind, words, tone, x, ground, width, left = false }: Standing): Thing {
  const template = templates[kind];
  const scale = width / template.width;
  const at = (px: number, py: number): Point => [
    tenth(x + (left ? template.width - px : px) * scale),
    tenth(ground - (template.height - py) * scale),
  ];
  const points = (flat: readonly number[]): Point[] =>
    Array.from({ length: flat.length / 2 }, (_, i) => at(flat[2 * i]!, flat[2 * i + 1]!));
  const outline = points(template.outline);
  return {
    kind,
    words,
    tone,
    outline,
    box: boxAround(outline),
    details: template.details.map(({ look, points: flat, circle }) => ({
      look,
      d: flat ? pathOf(points(flat)) : discOf(at(circle![0], circle![1]), circle![2] * scale),
    })),
  };
}

/** A closed path through points. */
export const pathOf = (outline: Outline): string =>
  outline.length > 0 ? `M${outline.map(([x, y]) => `${x} ${y}`).join('L')}Z` : '';

const discOf = ([x, y]: Point, r: number) =>
  `M${tenth(x - r)} ${y}a${tenth(r)} ${tenth(r)} 0 1 0 ${tenth(2 * r)} 0a${tenth(r)} ${tenth(r)} 0 1 0 ${tenth(-2 * r)} 0Z`;

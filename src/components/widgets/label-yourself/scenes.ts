import { thing, type Standing, type Thing } from './shapes.ts';

/** A drawn street with the truth about it. */
export interface Scene {
  id: string;
  name: string;
  things: readonly Thing[];
  /** Houses as left edge, width and height above the far pavement. */
  houses: readonly (readonly [x: number, width: number, height: number])[];
  /** Trees as places on the far pavement; nobody has to label them. */
  trees: readonly number[];
}

export const WIDTH = 320;
export const HEIGHT = 200;
/** Where the houses stand, and where the road begins and ends. */
export const PAVEMENT = 98;
export const ROAD = [120, 166] as const;

const FAR = 118;
const NEAR = 192;

// prettier-ignore
const streets: readonly (Omit<Scene, 'things'> & { standing: readonly Standing[] })[] = [
  {
    id: 'market',
    name: 'Market Street',
    houses: [[0, 62, 84], [62, 74, 70], [136, 58, 90], [194, 70, 74], [264, 56, 86]],
    trees: [112, 254],
    standing: [
      { kind: 'car', words: 'a red car at the far kerb', tone: 'red', x: 12, ground: FAR, width: 74 },
      { kind: 'van', words: 'a sand-coloured van at the far kerb', tone: 'sand', x: 134, ground: FAR, width: 82, left: true },
      { kind: 'person', words: 'somebody in green across the road', tone: 'green', x: 230, ground: FAR, width: 18 },
      { kind: 'person', words: 'somebody in blue close by', tone: 'blue', x: 30, ground: NEAR, width: 27 },
      { kind: 'dog', words: 'a grey dog close by', tone: 'grey', x: 66, ground: NEAR, width: 40 },
      { kind: 'car', words: 'a blue car close by', tone: 'blue', x: 128, ground: 186, width: 116 },
      { kind: 'person', words: 'somebody in plum close by', tone: 'plum', x: 272, ground: NEAR, width: 28, left: true },
    ],
  },
  {
    id: 'school',
    name: 'School Lane',
    houses: [[0, 96, 66], [96, 40, 88], [136, 104, 72], [240, 80, 82]],
    trees: [84, 150, 300],
    standing: [
      { kind: 'person', words: 'somebody in red across the road', tone: 'red', x: 16, ground: FAR, width: 19 },
      { kind: 'person', words: 'a child in sand beside them', tone: 'sand', x: 42, ground: FAR, width: 13 },
      { kind: 'car', words: 'a green car at the far kerb', tone: 'green', x: 186, ground: FAR, width: 76, left: true },
      { kind: 'van', words: 'a plum van close by', tone: 'plum', x: 10, ground: 188, width: 122 },
      { kind: 'person', words: 'somebody in grey close by', tone: 'grey', x: 168, ground: NEAR, width: 27 },
      { kind: 'person', words: 'a child in blue close by', tone: 'blue', x: 204, ground: NEAR, width: 20, left: true },
      { kind: 'dog', words: 'a sand-coloured dog close by', tone: 'sand', x: 246, ground: NEAR, width: 44, left: true },
    ],
  },
  {
    id: 'harbour',
    name: 'Harbour Road',
    houses: [[0, 50, 76], [50, 84, 88], [134, 70, 64], [204, 60, 80], [264, 56, 70]],
    trees: [96, 246],
    standing: [
      { kind: 'car', words: 'a plum car at the far kerb', tone: 'plum', x: 8, ground: FAR, width: 70, left: true },
      { kind: 'car', words: 'a sand-coloured car behind it', tone: 'sand', x: 106, ground: FAR, width: 70, left: true },
      { kind: 'van', words: 'a blue van at the far kerb', tone: 'blue', x: 186, ground: FAR, width: 78 },
      { kind: 'person', words: 'somebody in red across the road', tone: 'red', x: 286, ground: FAR, width: 18 },
      { kind: 'car', words: 'a green car close by', tone: 'green', x: 24, ground: 187, width: 120 },
      { kind: 'person', words: 'somebody in blue close by', tone: 'blue', x: 186, ground: NEAR, width: 27 },
      { kind: 'dog', words: 'a grey dog close by', tone: 'grey', x: 226, ground: NEAR, width: 46, left: true },
    ],
  },
];

/** Three streets; in none does one thing stand before another, so that each outline is whole. */
export const scenes: readonly Scene[] = streets.map(({ standing, ...street }) => ({
  ...street,
  things: standing.map(thing),
}));

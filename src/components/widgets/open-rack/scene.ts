/** A hall with a row of racks and one server pulled out, in isometric projection; lengths in px of the drawing. */

type Point = readonly [x: number, y: number, z: number];

const tenth = (px: number) => Math.round(px * 10) / 10;
/** x runs to the right and down, y to the left and down, z up. */
export const iso = ([x, y, z]: Point): [number, number] => [(x - y) * 0.866, (x + y) / 2 - z];
const at = (point: Point) => iso(point).map(Math.round).join(' ');
/** A first point and the steps from it: the same shape elsewhere is the same text, which packs well. */
function line(first: Point, ...points: Point[]): string {
  let before = iso(first);
  const steps = points.map((point) => {
    const here = iso(point);
    const step = [here[0] - before[0], here[1] - before[1]].map(tenth);
    before = here;
    return step.join(' ');
  });
  return `M${at(first)}l${steps.join(' ')}`;
}
const face = (first: Point, ...points: Point[]) => `${line(first, ...points)}z`;

interface Box {
  x: number;
  y: number;
  z?: number;
  w: number;
  d: number;
  h: number;
}

/** The three faces that can be seen, each a path. */
export interface Solid {
  left: string;
  right: string;
  top: string;
}

function faces({ x, y, z = 0, w, d, h }: Box): Solid {
  const [X, Y, Z] = [x + w, y + d, z + h];
  return {
    left: face([x, Y, z], [X, Y, z], [X, Y, Z], [x, Y, Z]),
    right: face([X, y, z], [X, Y, z], [X, Y, Z], [X, y, Z]),
    top: face([x, y, Z], [X, y, Z], [X, Y, Z], [x, Y, Z]),
  };
}

/** Boxes that stand side by side on one level, face by face. */
function solid(...boxes: Box[]): Solid {
  const all = boxes.map(faces);
  const join = (key: keyof Solid) => all.map((each) => each[key]).join('');
  return { left: join('left'), right: join('right'), top: join('top') };
}

const times = <T>(count: number, make: (i: number) => T) =>
  Array.from({ length: count }, (_, i) => make(i));

/** A circle on a face that looks to the right, as an ellipse of twelve points. */
function fan([x, y, z]: Point, radius: number): string {
  const corner = (turn: number): Point => [
    x,
    y + radius * Math.cos(turn),
    z + radius * Math.sin(turn),
  ];
  const [first, ...rest] = times(12, (i) => corner((i * Math.PI) / 6));
  return face(first!, ...rest);
}

const FLOOR = { w: 400, d: 290, wall: 150 };
const RACKS = { x: 40, y: 18, w: 208, d: 52, h: 118 };
const STORE = { x: 268, y: 18, w: 52, d: 52, h: 118 };
const TRAY = { x: 66, y: 128, w: 250, d: 132, h: 10 };
const chipAt = (i: number) => ({ x: 82 + (i % 4) * 38, y: 166 + Math.floor(i / 4) * 42 });

const { w, d, wall } = FLOOR;
const rackFront = RACKS.y + RACKS.d;

/** What is drawn, part by part; `lines` are details without a fill. */
export const scene = {
  floor: face([0, 0, 0], [w, 0, 0], [w, d, 0], [0, d, 0]),
  walls:
    face([0, 0, 0], [w, 0, 0], [w, 0, wall], [0, 0, wall]) +
    face([0, 0, 0], [0, d, 0], [0, d, wall], [0, 0, wall]),
  coolers: solid(...times(3, (i) => ({ x: 4, y: 96 + i * 60, w: 24, d: 50, h: 84 }))),
  fans: times(3, (i) => fan([28, 121 + i * 60, 56], 17) + fan([28, 121 + i * 60, 56], 5)).join(''),
  pipes: line([0, d, 118], [0, 0, 118], [w, 0, 118]) + line([0, d, 126], [0, 0, 126], [w, 0, 126]),
  power: solid({ x: 346, y: 20, w: 44, d: 44, h: 62 }, { x: 346, y: 84, w: 44, d: 88, h: 62 }),
  powerLines:
    times(3, (i) =>
      line(
        [390, 92 + i * 28, 8],
        [390, 92 + i * 28, 54],
        [390, 112 + i * 28, 54],
        [390, 112 + i * 28, 8],
      ),
    ).join('') +
    line([368, 30, 62], [368, 30, 118]) +
    line([368, 42, 62], [368, 42, 126]) +
    line([390, 46, 50], [390, 38, 34], [390, 46, 34], [390, 36, 14]),
  racks: solid(RACKS),
  slots:
    times(9, (k) =>
      line([RACKS.x, rackFront, 12 + k * 11], [RACKS.x + RACKS.w, rackFront, 12 + k * 11]),
    ).join('') +
    times(3, (i) =>
      line([RACKS.x + 52 * (i + 1), rackFront, 0], [RACKS.x + 52 * (i + 1), rackFront, RACKS.h]),
    ).join(''),
  pulled:
    line([97, rackFront, 34], [TRAY.x, TRAY.y, 10]) +
    line([139, rackFront, 34], [TRAY.x + TRAY.w, TRAY.y, 10]),
  tray: solid(TRAY),
  fansInside: solid(...times(7, (i) => ({ x: 76 + i * 33, y: 134, z: 10, w: 27, d: 9, h: 19 }))),
  processors: solid(...times(2, (i) => ({ x: 248, y: 162 + i * 46, z: 10, w: 26, d: 26, h: 7 }))),
  memory: solid(
    ...times(8, (i) => ({
      x: 280 + (i % 4) * 7,
      y: 162 + Math.floor(i / 4) * 46,
      z: 10,
      w: 2.5,
      d: 26,
      h: 10,
    })),
  ),
  chips: solid(...times(8, (i) => ({ ...chipAt(i), z: 10, w: 29, d: 31, h: 13 }))),
  fins: times(8, (i) => {
    const { x, y } = chipAt(i);
    return times(4, (k) => line([x + 5 + k * 6.3, y + 3, 23], [x + 5 + k * 6.3, y + 28, 23])).join(
      '',
    );
  }).join(''),
  switches: solid(
    ...times(4, (i) => ({ x: RACKS.x + 6 + i * 52, y: 26, z: RACKS.h, w: 40, d: 36, h: 8 })),
  ),
  cables:
    times(4, (i) => {
      const x = RACKS.x + 26 + i * 52;
      return times(
        3,
        (k) =>
          `M${at([x - 8 + k * 8, 44, 126])}C${at([x - 8 + k * 8, 44, 152])} ${at([x + 18, 44, 146])} ${at([x + 34, 44, 146])}`,
      ).join('');
    }).join('') +
    line([RACKS.x + 40, 44, 146], [294, 44, 146], [294, 44, 118]) +
    `M${at([TRAY.x + 12, TRAY.y, 14])}C${at([40, 110, 40])} ${at([44, rackFront + 4, 60])} ${at([RACKS.x + 8, rackFront, RACKS.h])}`,
  storage: solid(STORE),
  /** Drawn in dashes. */
  disks: times(5, (i) =>
    line([STORE.x + 8 + i * 9, rackFront, 12], [STORE.x + 8 + i * 9, rackFront, 110]),
  ).join(''),
} as const;

/** Where each part’s label hangs, and the point it names. */
export const labels: Readonly<
  Record<string, { to: Point; at: [x: number, y: number]; anchor: 'start' | 'middle' | 'end' }>
> = {
  chips: { to: [96, 240, 18], at: [-190, 206], anchor: 'middle' },
  server: { to: [200, 260, 5], at: [-76, 268], anchor: 'end' },
  network: { to: [150, 44, 150], at: [92, -150], anchor: 'middle' },
  storage: { to: [294, 44, 118], at: [232, -66], anchor: 'middle' },
  building: { to: [390, 128, 40], at: [268, 262], anchor: 'middle' },
};

/** The drawing’s frame: what is left and above of the far corner of the hall, and its size. */
export const frame = { x: -270, y: -176, width: 632, height: 530 };

/* eslint-disable @typescript-eslint/ban-ts-comment -- the packages it needs are not installed with the project, see below */
// @ts-nocheck
/**
 * Makes src/components/widgets/grid-world/places.ts: where each grid of src/lib/evidence/grids.ts stands
 * on a map 1,000 wide, and a coarse outline of the land. Run by hand, when a grid is added:
 *
 *   npm i --no-save world-atlas@2.0.2 topojson-client@3.1.0 i18n-iso-countries@7.14.0
 *   node scripts/grid-map.mjs && npx prettier --write src/components/widgets/grid-world/places.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { geoArea, geoCentroid, geoNaturalEarth1, geoPath } from 'd3';
import iso from 'i18n-iso-countries';
import { feature } from 'topojson-client';
import { grids } from '../src/lib/evidence/grids.ts';

const atlas = (/** @type {string} */ name) =>
  JSON.parse(readFileSync(`node_modules/world-atlas/${name}.json`, 'utf8'));
const WIDTH = 1000;
/** Dots are no nearer to each other than this, so that each can be seen. */
const APART = 9.5;

/** Countries' parts overseas that Natural Earth keeps with the country. */
const elsewhere = {
  GUF: [-53.1, 4],
  GIB: [-5.35, 36.1],
  GLP: [-61.6, 16.2],
  MTQ: [-61, 14.6],
  REU: [55.5, -21.1],
};

const polygons = ({ type, coordinates }) => (type === 'Polygon' ? [coordinates] : coordinates);
const world = atlas('countries-50m');
/** Longitude and latitude of the middle of the largest part. */
const middles = new Map(Object.entries(elsewhere));
for (const { id, geometry } of feature(world, world.objects.countries).features) {
  const code = id && iso.numericToAlpha3(id);
  if (!code || middles.has(code)) continue;
  const parts = polygons(geometry).map((coordinates) => ({ type: 'Polygon', coordinates }));
  middles.set(code, geoCentroid(parts.toSorted((a, b) => geoArea(b) - geoArea(a))[0]));
}

const projection = geoNaturalEarth1().rotate([-11, 0]);
projection.fitWidth(WIDTH, { type: 'Sphere' });
// From the north of Greenland’s ice to Cape Horn: Antarctica has no grid.
const [, top] = projection([11, 78]);
const [, bottom] = projection([11, -56]);
projection.translate([projection.translate()[0], projection.translate()[1] - top]);

const dots = grids
  .filter((grid) => grid.iso !== 'WOR')
  .map((grid) => {
    const [x, y] = projection(middles.get(grid.iso));
    return { iso: grid.iso, x, y, home: [x, y] };
  });
for (let step = 0; step < 600; step += 1) {
  for (const dot of dots) {
    dot.x += (dot.home[0] - dot.x) * 0.02;
    dot.y += (dot.home[1] - dot.y) * 0.02;
  }
  for (const [i, a] of dots.entries())
    for (const b of dots.slice(i + 1)) {
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      const far = Math.hypot(dx, dy) || 0.01;
      if (far >= APART) continue;
      const push = (APART - far) / far / 2;
      a.x -= dx * push;
      a.y -= dy * push;
      b.x += dx * push;
      b.y += dy * push;
    }
}

/** Douglas and Peucker’s line through some of its points. */
function coarse(points, tolerance) {
  if (points.length < 3) return points;
  const [a, b] = [points[0], points.at(-1)];
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const off = points.map(([x, y]) =>
    length
      ? Math.abs((b[1] - a[1]) * x - (b[0] - a[0]) * y + b[0] * a[1] - b[1] * a[0]) / length
      : Math.hypot(x - a[0], y - a[1]),
  );
  const furthest = off.indexOf(Math.max(...off));
  if (off[furthest] <= tolerance) return [a, b];
  return [
    ...coarse(points.slice(0, furthest + 1), tolerance).slice(0, -1),
    ...coarse(points.slice(furthest), tolerance),
  ];
}

const land = atlas('land-110m');
const rings = (geoPath(projection)(feature(land, land.objects.land)) ?? '')
  .split('M')
  .filter(Boolean)
  .map((ring) =>
    ring
      .replace('Z', '')
      .split('L')
      .map((point) => point.split(',').map(Number)),
  );
const areaOf = (ring) =>
  Math.abs(
    ring.reduce((sum, [x, y], i) => {
      const [u, v] = ring[(i + 1) % ring.length];
      return sum + x * v - u * y;
    }, 0) / 2,
  );
const outline = rings
  .filter((ring) => areaOf(ring) > 250 && ring.some(([, y]) => y < bottom - top))
  .map((ring) => coarse([...ring, ring[0]], 7).slice(0, -1))
  .filter((ring) => ring.length > 2)
  .map((ring) => {
    const [first, ...rest] = ring.map((point) => point.map(Math.round));
    let at = first;
    const steps = rest.map(([x, y]) => {
      const step = [x - at[0], y - at[1]];
      at = [x, y];
      return step;
    });
    const text = steps.map(([x, y]) => `${x} ${y}`).join(' ');
    return `M${first.join(' ')}l${text}z`.replaceAll(' -', '-');
  })
  .join('');

const places = dots
  .toSorted((a, b) => (a.iso < b.iso ? -1 : 1))
  .map(({ iso: code, x, y }) => `${code}${Math.round(x)},${Math.round(y)}`)
  .join(' ');
writeFileSync(
  'src/components/widgets/grid-world/places.ts',
  `/**
 * Made by scripts/grid-map.mjs from Natural Earth’s maps at 1:50 and 1:110 million, in the public domain,
 * as world-atlas 2.0.2 carries them. Do not edit.
 */

export const MAP_WIDTH = ${WIDTH};
export const MAP_HEIGHT = ${Math.round(bottom - top)};

/** Country and place: the middle of its largest part, moved where dots would lie on each other. */
export const places =
  '${places}';

/** A coarse outline of the land, as a path. */
export const land =
  '${outline}';
`,
);
console.log(`${dots.length} places, outline of ${outline.length} letters`);

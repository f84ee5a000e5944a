import { boxAround, boxOverlap, outlineOverlap, type Outline } from '#lib/methods/overlap.ts';
import { panopticQuality, type Quality } from '#lib/methods/panoptic-quality.ts';
import type { Scene } from './scenes.ts';
import type { Kind } from './shapes.ts';

/** How to label: boxes, outlines, or counting what is there without drawing. */
export type Task = 'box' | 'outline' | 'count';

export const kinds: readonly Kind[] = ['car', 'van', 'person', 'dog'];

/** How many of each kind somebody counted. */
export type Counts = Readonly<Record<Kind, number>>;
export const nothing: Counts = { car: 0, van: 0, person: 0, dog: 0 };

/** What a reader made of a street; shapes are outlines, those of boxes have four corners. */
export type Work =
  { task: 'box' | 'outline'; shapes: readonly Outline[] } | { task: 'count'; counts: Counts };

/** How many labels there are in it. */
export const labelsIn = (work: Work): number =>
  work.task === 'count'
    ? kinds.reduce((sum, kind) => sum + work.counts[kind], 0)
    : work.shapes.length;

/** How well shapes fit what is drawn: boxes against the boxes around things, outlines against outlines. */
export function fit(scene: Scene, work: Extract<Work, { shapes: unknown }>): Quality {
  return panopticQuality(
    scene.things.map(({ outline, box }) =>
      work.shapes.map((shape) =>
        shape.length === 0
          ? 0
          : work.task === 'box'
            ? boxOverlap(box, boxAround(shape))
            : outlineOverlap(outline, shape),
      ),
    ),
  );
}

/** How many of each kind there really are. */
export function truth(scene: Scene): Counts {
  const counts = { ...nothing };
  for (const { kind } of scene.things) counts[kind] += 1;
  return counts;
}

/** What two counts have in common over what either has: the overlap of tags. */
export function countOverlap(a: Counts, b: Counts): number {
  let [common, union] = [0, 0];
  for (const kind of kinds) {
    common += Math.min(a[kind], b[kind]);
    union += Math.max(a[kind], b[kind]);
  }
  return union > 0 ? common / union : 1;
}

/** The quality of the work, 0 to 1. */
export const qualityOf = (scene: Scene, work: Work): number =>
  work.task === 'count' ? countOverlap(truth(scene), work.counts) : fit(scene, work).quality;

import { HEIGHT, scenes, WIDTH } from '#components/widgets/label-yourself/scenes.ts';
import {
  countOverlap,
  fit,
  kinds,
  labelsIn,
  nothing,
  qualityOf,
  truth,
} from '#components/widgets/label-yourself/scoring.ts';
import { boxOverlap, outlineArea, type Outline } from '#lib/methods/overlap.ts';
import { describe, expect, test } from 'vitest';

const asOutline = ({ box }: (typeof scenes)[number]['things'][number]): Outline => [
  [box.left, box.top],
  [box.right, box.bottom],
];

describe.each(scenes)('$name', (scene) => {
  test('holds everything it names inside its frame, nothing before anything else', () => {
    scene.things.forEach(({ box, outline }, i) => {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(WIDTH);
      expect(box.bottom).toBeLessThanOrEqual(HEIGHT);
      expect(outlineArea(outline)).toBeGreaterThan(200);
      for (const other of scene.things.slice(i + 1)) expect(boxOverlap(box, other.box)).toBe(0);
    });
  });

  test('says each thing in its own words', () => {
    const words = scene.things.map((each) => each.words);
    expect(new Set(words).size).toBe(scene.things.length);
  });

  test('its own boxes and outlines are perfect, and so is its own count', () => {
    const boxes = scene.things.map(asOutline);
    const outlines = scene.things.map(({ outline }) => outline);
    expect(qualityOf(scene, { task: 'box', shapes: boxes })).toBeCloseTo(1, 12);
    expect(qualityOf(scene, { task: 'outline', shapes: outlines })).toBeCloseTo(1, 9);
    expect(qualityOf(scene, { task: 'count', counts: truth(scene) })).toBe(1);
    expect(labelsIn({ task: 'count', counts: truth(scene) })).toBe(scene.things.length);
  });

  test('a box is a poor outline, of a person poorer than of a car', () => {
    const outlines = scene.things.map(({ box }): Outline => [
      [box.left, box.top],
      [box.right, box.top],
      [box.right, box.bottom],
      [box.left, box.bottom],
    ]);
    const { pairs } = fit(scene, { task: 'outline', shapes: outlines });
    const of = (kind: string) =>
      pairs.filter(({ truth: i }) => scene.things[i]!.kind === kind).map(({ overlap }) => overlap);
    expect(Math.max(...of('car'))).toBeLessThan(0.85);
    expect(Math.max(0, ...of('person'))).toBeLessThan(Math.min(...of('car')));
  });

  test('nothing done is worth nothing', () => {
    expect(qualityOf(scene, { task: 'box', shapes: [] })).toBe(0);
    expect(qualityOf(scene, { task: 'outline', shapes: [[]] })).toBe(0);
    expect(qualityOf(scene, { task: 'count', counts: nothing })).toBe(0);
  });
});

test('a box too large by a tenth of its width on each side: 1 ÷ 1.2', () => {
  const scene = scenes[0]!;
  const shapes = scene.things.map(({ box }): Outline => {
    const wider = (box.right - box.left) / 10;
    return [
      [box.left - wider, box.top],
      [box.right + wider, box.bottom],
    ];
  });
  expect(fit(scene, { task: 'box', shapes }).overlap).toBeCloseTo(1 / 1.2, 9);
});

test('two cars and a van told as three cars: 2 in common of 4', () => {
  const real = { ...nothing, car: 2, van: 1 };
  expect(countOverlap(real, { ...nothing, car: 3 })).toBeCloseTo(2 / 4, 12);
  expect(countOverlap(nothing, nothing)).toBe(1);
});

test('every kind is somewhere in every street', () => {
  for (const scene of scenes)
    for (const kind of kinds) expect(truth(scene)[kind]).toBeGreaterThan(0);
});

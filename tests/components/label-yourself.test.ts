import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import LabelYourself from '#components/widgets/label-yourself/LabelYourself.svelte';
import { scenes } from '#components/widgets/label-yourself/scenes.ts';
import { nothing, truth } from '#components/widgets/label-yourself/scoring.ts';
import {
  atThisPace,
  onTheBill,
  paceOf,
  quality,
  tableOf,
  tasks,
  title,
  type Result,
} from '#components/widgets/label-yourself/series.ts';
import { picture } from './picture.ts';

const scene = scenes[0]!;
const published = [{ id: 'coco', label: 'COCO, an outline', seconds: 80 }];
const outlines = scene.things.map(({ outline }) => outline);
const drawn: Result = {
  scene,
  work: { task: 'outline', shapes: outlines },
  seconds: 70,
  laps: [5, 20, 28, 40, 52, 60, 68],
};

test('seven outlines in 70 seconds are 10 each; the quickest took 5, the slowest 15', () => {
  expect(paceOf(drawn)).toEqual({ seconds: 10, low: 5, high: 15 });
  expect(title(drawn, 'outline')).toBe(
    'You needed 10 seconds an outline, at a quality of 100\u00a0%',
  );
});

test('nothing drawn is no pace, and no title about one', () => {
  const none: Result = { ...drawn, work: { task: 'box', shapes: [] }, laps: [] };
  expect(paceOf(none)).toBeUndefined();
  expect(title(none, 'box')).toMatch(/^Label a street yourself/);
  expect(quality(none)).toMatch(/^You found none of seven things/);
});

test('2.5 million at 10 seconds: 6,944 hours are 3.5 working years, at $12.50 and 1.5 times $130,000', () => {
  const said = atThisPace(10, { objects: 2.5e6, hoursInYear: 2000 }, { wage: 12.5, times: 1.5 });
  // 6,944 ÷ 2,000 = 3.47; 6,944 × 1.5 × 12.5 = 130,208.
  expect(said).toContain('3.5 of your working years');
  expect(said).toContain('$130,000');
});

test('100,000 examples of 900 s cost $468,750; at 10 s a ninetieth', () => {
  const now = { seconds: 900, labels: 100e3, labelling: 468_750 };
  expect(onTheBill(10, now, false)).toContain('they would cost $5,200 instead of $470,000');
  expect(onTheBill(10, { ...now, seconds: 10, labelling: 5208 }, true)).toContain(
    'now cost $5,200',
  );
});

test('counts that are right, and counts that are not', () => {
  const right: Result = {
    scene,
    work: { task: 'count', counts: truth(scene) },
    seconds: 14,
    laps: [],
  };
  expect(quality(right)).toBe('Every count is right.');
  expect(paceOf(right)).toEqual({ seconds: 2, low: 2, high: 2 });
  const wrong: Result = {
    ...right,
    work: { task: 'count', counts: { ...nothing, car: 3, van: 1, dog: 1 } },
  };
  expect(quality(wrong)).toMatch(
    /^Not all counts are right: there are two cars and three people\./,
  );
});

test('what was missed and what fits nothing is named', () => {
  const part: Result = {
    ...drawn,
    work: {
      task: 'outline',
      shapes: [
        ...outlines.slice(1),
        [
          [0, 0],
          [5, 0],
          [5, 5],
        ],
      ],
    },
  };
  expect(quality(part)).toContain(`Not found: ${scene.things[0]!.words}.`);
  expect(quality(part)).toContain('One of your outlines fits nothing');
});

test('the table has what is published, then the reader’s work thing by thing', () => {
  expect(tableOf(published, undefined).rows).toEqual([['COCO, an outline', 80, '–']]);
  const { rows } = tableOf(published, drawn);
  expect(rows[1]).toEqual(['You', 10, 1]);
  expect(rows).toHaveLength(2 + scene.things.length);
});

test('its picture', async () => {
  const cited = ['a', 'b', 'c'].map((by) => ({ by, year: 2020, url: `https://example.org/${by}` }));
  const large = { objects: 2.5e6, hoursInYear: 2000 };
  const { body } = render(LabelYourself, { props: { published, large, cited } });
  expect(body).not.toMatch(/NaN|undefined|Infinity/);
  expect(body).not.toContain('role="application"');
  for (const { label } of tasks) expect(body).toContain(label);
  await expect(picture(body)).toMatchFileSnapshot('__snapshots__/label-yourself.svg.html');
});

import { pathOf, placesOf, usesOf } from '#content/places.ts';
import { expect, test } from 'vitest';

const body = `<Num id="mfu" /> first.

<h2 id="one">One</h2>

<Term id="gpu">GPU</Term>, <Fact id="laptop-peak" as="range" />, <Num id="mfu" /> and <Num id="mfu" />.

<h2 id="two">Two</h2>

<Working of="days" /> <MachineLadder />`;
const uses = usesOf({ id: 'compute', title: 'Sums', body });

test('what stands before the first section stands at the beginning of the article', () => {
  expect(uses[0]).toEqual({
    component: 'Num',
    name: 'mfu',
    place: { article: 'compute', id: '', heading: 'Sums' },
  });
  expect(pathOf(uses[0]!.place)).toBe('/compute/');
});

test('a section in which something stands twice is named once', () => {
  expect(placesOf(uses, ['Num'], 'mfu').map(pathOf)).toEqual(['/compute/', '/compute/#one']);
  expect(placesOf(uses, ['Out', 'Working'], 'days').map(({ heading }) => heading)).toEqual(['Two']);
  expect(placesOf(uses, ['Fact'], 'mfu')).toEqual([]);
});

test('every component is there in the order of the text', () => {
  expect(uses.map(({ component }) => component)).toEqual([
    ...['Num', 'Term', 'Fact', 'Num', 'Num', 'Working', 'MachineLadder'],
  ]);
});

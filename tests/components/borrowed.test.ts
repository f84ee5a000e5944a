import { beforeEach, expect, test } from 'vitest';
import { reader } from '#components/state/reader.svelte.ts';
import { Borrowed } from '#components/widgets/label-yourself/borrowed.svelte.ts';

const ID = 'secondsPerLabel';
const now = () => reader.value(ID);
beforeEach(() => reader.reset());

test('the bill’s own 900 s are there again, and count as unchanged', () => {
  const borrowed = new Borrowed(reader, ID);
  borrowed.put(4.2);
  expect([now(), borrowed.stands]).toEqual([4.2, true]);
  borrowed.takeOut();
  expect([now(), borrowed.stands, reader.isChanged(ID)]).toEqual([900, false, false]);
});

test('a number set by hand is there again, even after two paces in a row', () => {
  const borrowed = new Borrowed(reader, ID);
  reader.set(ID, 300);
  borrowed.put(4.2);
  borrowed.put(3.1);
  borrowed.takeOut();
  expect([now(), reader.isChanged(ID)]).toEqual([300, true]);
});

test('a number set by hand in between stays, and is what the next pace brings back', () => {
  const borrowed = new Borrowed(reader, ID);
  borrowed.put(4.2);
  reader.set(ID, 60);
  expect(borrowed.stands).toBe(false);
  borrowed.takeOut();
  expect(now()).toBe(60);
  borrowed.put(5);
  borrowed.takeOut();
  expect(now()).toBe(60);
});

test('a pace out of bounds stands at the bound: 0.01 s at the least', () => {
  const borrowed = new Borrowed(reader, ID);
  borrowed.put(0.001);
  expect([now(), borrowed.stands]).toEqual([0.01, true]);
});

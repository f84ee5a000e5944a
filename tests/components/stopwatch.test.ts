import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Stopwatch } from '#components/widgets/label-yourself/stopwatch.svelte.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('3 s, a pause of 10 s, and 1.6 s more are 4.6 s', () => {
  const watch = new Stopwatch();
  watch.start();
  vi.advanceTimersByTime(3000);
  watch.stop();
  vi.advanceTimersByTime(10_000);
  expect(watch.elapsed()).toBeCloseTo(3, 6);
  watch.start();
  vi.advanceTimersByTime(1600);
  expect(watch.elapsed()).toBeCloseTo(4.6, 6);
});

test('what is shown follows in quarters of a second, and is exact once it stands', () => {
  const watch = new Stopwatch();
  watch.start();
  vi.advanceTimersByTime(1100);
  expect(watch.seconds).toBeCloseTo(1, 6);
  watch.stop();
  expect(watch.seconds).toBeCloseTo(1.1, 6);
  expect(vi.getTimerCount()).toBe(0);
});

test('starting twice is starting once, and clearing is back to nothing', () => {
  const watch = new Stopwatch();
  watch.start();
  vi.advanceTimersByTime(500);
  watch.start();
  vi.advanceTimersByTime(500);
  expect(watch.elapsed()).toBeCloseTo(1, 6);
  watch.clear();
  vi.advanceTimersByTime(500);
  expect(watch).toMatchObject({ seconds: 0, runs: false });
  expect(watch.elapsed()).toBe(0);
});

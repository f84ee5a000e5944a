import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { printing } from '#components/state/printing.svelte.ts';

const motion = (reduced: boolean) =>
  vi.stubGlobal('window', { matchMedia: () => ({ matches: reduced }) });

beforeEach(() => {
  vi.useFakeTimers();
  printing.clear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('the first line comes at once, the others 180 ms apart, the total last: 6 × 180 ms in all', () => {
  motion(false);
  expect(printing).toMatchObject({ lines: 0, started: false, done: false });
  printing.print();
  expect(printing).toMatchObject({ lines: 1, started: true, done: false });
  vi.advanceTimersByTime(5 * 180);
  expect(printing).toMatchObject({ lines: 6, done: false });
  vi.advanceTimersByTime(180);
  expect(printing).toMatchObject({ lines: 6, done: true });
});

test('a second click changes nothing; clearing stops what is being printed', () => {
  motion(false);
  printing.print();
  printing.print();
  expect(printing.lines).toBe(1);
  printing.clear();
  vi.advanceTimersByTime(2000);
  expect(printing).toMatchObject({ lines: 0, started: false });
});

test('with reduced motion everything is there at once', () => {
  motion(true);
  printing.print();
  expect(printing).toMatchObject({ lines: 6, done: true });
});

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

test('another bill is printed on new paper, twice as fast, and nothing else is taken back', () => {
  motion(false);
  printing.reprint(); // the first one is printed as by the button
  expect(printing).toMatchObject({ lines: 1, onPaper: 1 });
  vi.advanceTimersByTime(6 * 180);
  expect(printing).toMatchObject({ done: true, onPaper: Infinity });
  printing.reprint();
  expect(printing).toMatchObject({ done: true, lines: 6, onPaper: 1 });
  vi.advanceTimersByTime(3 * 90);
  printing.reprint();
  expect(printing.onPaper).toBe(1);
  vi.advanceTimersByTime(6 * 90);
  expect(printing.onPaper).toBe(Infinity);
});

test('with reduced motion another bill is there at once', () => {
  motion(true);
  printing.reprint();
  printing.reprint();
  expect(printing.onPaper).toBe(Infinity);
});

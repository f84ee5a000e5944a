import { beforeEach, expect, test } from 'vitest';
import { Asked } from '#components/state/asked.svelte.ts';

/** A thread that answers when it is told to. */
class Thread {
  onmessage?: (event: { data: string }) => void;
  onerror?: () => void;
  asked: number[] = [];
  ended = false;
  postMessage(question: number) {
    this.asked.push(question);
  }
  terminate() {
    this.ended = true;
  }
  answer() {
    this.onmessage?.({ data: `answer to ${this.asked.at(-1)}` });
  }
}

let threads: Thread[];
beforeEach(() => {
  threads = [];
});
const asked = () =>
  new Asked<number, string>({
    thread: () => {
      threads.push(new Thread());
      return threads.at(-1) as unknown as Worker;
    },
    keyOf: String,
    first: { question: 0, answer: 'built' },
  });

test('what the page was built with needs no thread', () => {
  const of = asked();
  of.ask(0);
  expect(threads).toHaveLength(0);
  expect(of.isStale(0)).toBe(false);
  of.ask(1);
  threads[0]!.answer();
  of.ask(0);
  expect(of.answered).toEqual({ question: 0, answer: 'built' });
  expect(threads[0]!.asked).toEqual([1]);
});

test('of 1, 2 and 3 asked at once, 1 and 3 are answered, each with its question', () => {
  const of = asked();
  for (const question of [1, 2, 3]) of.ask(question);
  expect(threads[0]!.asked).toEqual([1]);
  threads[0]!.answer();
  expect(of.answered).toEqual({ question: 1, answer: 'answer to 1' });
  expect(of.isStale(3)).toBe(true);
  expect(threads[0]!.asked).toEqual([1, 3]);
  threads[0]!.answer();
  expect(of.answered).toEqual({ question: 3, answer: 'answer to 3' });
  expect(of.isStale(3)).toBe(false);
  expect(threads).toHaveLength(1);
});

test('a thread that fails is given up and says so; the next question gets another', () => {
  const of = asked();
  of.ask(1);
  threads[0]!.onerror!();
  expect(threads[0]!.ended).toBe(true);
  expect(threads).toHaveLength(1);
  expect(of.problem).toMatch(/^This could not be worked out/);
  expect(of.answered.answer).toBe('built');
  of.ask(2);
  expect(of.problem).toBe('');
  threads[1]!.answer();
  expect(of.answered).toEqual({ question: 2, answer: 'answer to 2' });
});

test('what came while a thread failed is asked of another, without a word', () => {
  const of = asked();
  of.ask(1);
  of.ask(2);
  threads[0]!.onerror!();
  expect(of.problem).toBe('');
  expect(threads[1]!.asked).toEqual([2]);
});

test('a thread that cannot be made is a problem too, and going back ends it', () => {
  const of = new Asked<number, string>({
    thread: () => {
      throw new Error('refused');
    },
    keyOf: String,
    first: { question: 0, answer: 'built' },
  });
  of.ask(1);
  expect(of.problem).not.toBe('');
  of.ask(0);
  expect(of.problem).toBe('');
});

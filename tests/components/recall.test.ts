import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import Recall from '#components/widgets/recall/Recall.svelte';
import { answers, feedback } from '#components/widgets/recall/series.ts';
import { lessons } from '#lib/lessons/all.ts';
import { computeLesson } from '#lib/lessons/compute.ts';
import { defaultScenario } from '#lib/model/scenarios.ts';
import { valuesOf } from '#lib/model/values.ts';

const { discussion } = computeLesson;
const questions = lessons.flatMap((lesson) => lesson.questions);

describe.each(questions.map((question) => [question.id, question] as const))(
  '%s',
  (_, question) => {
    test('has one right answer and feedback on each', () => {
      expect(question.options[question.correct]).toBeDefined();
      for (const { text, feedback: said } of question.options) {
        expect(text).not.toBe('');
        expect(said.length).toBeGreaterThan(20);
      }
      expect(new Set(question.options.map(({ text }) => text)).size).toBe(question.options.length);
    });
    test('one wrong answer quotes its misconception', () => {
      const { others } = answers(question);
      expect(others.some(({ feedback: said }) => said.startsWith('“'))).toBe(true);
    });
    test('only the right answer is called right', () => {
      question.options.forEach((_option, index) => {
        const said = feedback(question, index);
        expect(said.right).toBe(index === question.correct);
        expect(said.verdict).toBe(said.right ? 'Right.' : 'Not quite.');
      });
    });
  },
);

test('twice the parameters and twice the tokens: 2 × 2 = 4, as the model has it', () => {
  const of = (changes: Record<string, number>) => valuesOf({ scenario: defaultScenario, changes });
  const before = of({});
  const after = of({ params: 2 * before.get('params')!, tokens: 2 * before.get('tokens')! });
  expect(after.get('finalRun')! / before.get('finalRun')!).toBeCloseTo(4, 9);
  expect(questions[0]!.options[1]!.text).toBe('It becomes four times as large.');
});

test('the whole bill is the stated number of times the published figure', () => {
  const total = valuesOf({ scenario: defaultScenario, changes: {} }).get('total')!;
  expect(Math.round(total / 40_695_706)).toBe(4); // $151M / $40.7M = 3.7
  expect(questions[2]!.options[2]!.text).toContain('about four times as much');
});

test('without a script every answer is in the page', () => {
  const { body } = render(Recall, { props: { questions } });
  expect(body.match(/<details/g)).toHaveLength(questions.length);
  expect(body.match(/<fieldset/g)).toHaveLength(questions.length);
  expect(body).not.toMatch(/NaN|undefined|Infinity/);
});

test('there are three questions to discuss', () => expect(discussion).toHaveLength(3));

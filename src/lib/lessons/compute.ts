import { factById } from '#lib/evidence/facts.ts';
import { money, moneyInWords } from '#lib/format/money.ts';
import { inWords, percent } from '#lib/format/number.ts';
import { fact, value } from './figures.ts';
import type { Lesson } from './lesson.ts';

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const times = (ratio: number) => `${words[Math.round(ratio)] ?? inWords(ratio, 2)} times`;

const doubled = { params: 2 * value('params'), tokens: 2 * value('tokens') };
const both = value('finalRun', doubled) / value('finalRun');
const published = fact('gpt-4-amortised');
const wholeOverPublished = value('total') / published;
const typical = factById('median-mfu')!;

/** Every number in the words below comes from the model at its defaults or from a fact. */
export const computeLesson: Lesson = {
  article: 'compute',
  goals: [
    {
      id: 'compute-1',
      text: 'Bring the whole bill under {goal} by one thing alone: let the model read fewer tokens.',
      metric: 'total',
      op: '<',
      value: 100e6,
      only: ['tokens'],
      range: [1e12, 30e12],
      scenario: 'gpt-4-class',
      price:
        'The bill is smaller and so is what the model has read. It will know less and be wrong more often, and no line of the bill shows that.',
    },
    {
      id: 'compute-2',
      text: 'Bring the final run alone under {goal}, with the same model and the same text: keep more of each chip busy.',
      metric: 'finalRun',
      op: '<',
      value: 25e6,
      only: ['mfu'],
      range: [0.1, 0.8],
      scenario: 'gpt-4-class',
      price: `The model loses nothing; the work moves to the engineers. Of published runs the median is ${percent(typical.value)} and the best is ${percent(typical.high ?? 1)}; PaLM, one of the largest of its time, reached ${percent(fact('palm-mfu'))} while it was running.`,
    },
  ],
  questions: [
    {
      id: 'compute-double',
      text: 'You double both the parameters and the tokens. What happens to the cost of the final run?',
      options: [
        {
          text: 'It doubles.',
          feedback:
            '“Twice the model, twice the cost” counts one of the two. A model twice as large does twice the work on each token, and it reads twice as many of them.',
        },
        {
          text: `It becomes ${times(both)} as large.`,
          feedback: 'The arithmetic is parameters times tokens times six: two times two.',
        },
        {
          text: 'It grows by less than double, for large models use chips better.',
          feedback:
            'Better use of the chips can soften it a little. The arithmetic still grows with both factors, and they are multiplied.',
        },
      ],
      correct: 1,
    },
    {
      id: 'compute-peak',
      text: `The data sheet of a chip promises ${inWords(value('peak'))} operations a second. How much of that reaches the model in a typical published run?`,
      options: [
        {
          text: 'All of it.',
          feedback:
            '“Peak speed is what you get” is what the data sheet suggests. Chips wait for memory, for each other and for repairs.',
        },
        {
          text: `About ${percent(fact('a100-ceiling'))}.`,
          feedback:
            'That much is reached when a chip multiplies large matrices and does nothing else. A training run does a lot else.',
        },
        {
          text: 'A bit over a third.',
          feedback: `${percent(typical.value)} is the median of published runs. The rest of the speed is paid for all the same.`,
        },
      ],
      correct: 2,
    },
    {
      id: 'compute-published',
      text: `Epoch AI estimates that GPT-4’s final run used up ${moneyInWords(published, 2)} of hardware and electricity. What did the whole project cost?`,
      options: [
        {
          text: `${moneyInWords(published, 2)}: that is the cost.`,
          feedback:
            '“The published figure is the whole cost” is the commonest mistake with such figures. This one leaves out people, data, experiments, failures and idle machines.',
        },
        {
          text: 'A little more, for the salaries.',
          feedback: `On this bill the people alone come to ${money(value('talent'), 2)}. Experiments and machines that stand idle are still missing then.`,
        },
        {
          text: `Nobody outside knows; by this bill, about ${times(wholeOverPublished)} as much.`,
          feedback: `With the starting numbers everything together comes to ${moneyInWords(value('total'))}, and its range is wide.`,
        },
      ],
      correct: 2,
    },
  ],
  discussion: [
    'A run ten times as large costs about ten times as much. Who could still pay for it? Who could not, and what would they do instead?',
    'Counting operations makes runs comparable. What does the count leave out that matters to you?',
    'You need a thousand chips for three months. Would you rent them or buy them? What would you have to know about the years after?',
  ],
};

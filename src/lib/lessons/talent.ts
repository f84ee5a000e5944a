import { factById } from '#lib/evidence/facts.ts';
import { money, moneyInWords } from '#lib/format/money.ts';
import { percent, plain } from '#lib/format/number.ts';
import { fact, value } from './figures.ts';
import type { Lesson } from './lesson.ts';

const university = (id: string) => value(id, {}, 'university-lora');
const bloom = (id: string) => value(id, {}, 'bloom-176b');

const salary = value('researcherPay');
const withOverhead = salary * value('payOverhead');
const cost = withOverhead + value('equity');
const authors = plain(fact('gemini-2.5-authors'));
const { value: typical, low = 0, high = 1 } = factById('author-time')!;

/** Every number in the words below comes from the model at its defaults or from a fact. */
export const talentLesson: Lesson = {
  article: 'talent',
  goals: [
    {
      id: 'talent-1',
      text: 'Bring the pay of everybody under {goal} by one thing alone: be done sooner.',
      metric: 'talent',
      op: '<',
      value: 20e6,
      only: ['projectMonths'],
      range: [3, 24],
      scenario: 'gpt-4-class',
      price: `The calendar obeys you here, and nowhere else. The same work in fewer months needs more people, who then have more to tell each other; or some of the work is not done. Epoch AI takes ${plain(value('projectMonths'))} months for GPT-4.`,
    },
    {
      id: 'talent-2',
      text: 'At BLOOM the people cost more than the final run. Bring the run above {goal}, which is what the people cost, by one thing alone: a larger model.',
      metric: 'finalRun',
      op: '>',
      value: Math.ceil(bloom('talent') / 1e5) * 1e5,
      only: ['params'],
      range: [1e11, 2e12],
      scenario: 'bloom-176b',
      price: `The people cost what they did, ${moneyInWords(bloom('talent'), 2)}: on the bill a team does not grow with its model. In life it grows too, only more slowly.`,
    },
  ],
  questions: [
    {
      id: 'talent-university',
      text: 'A university tunes a model that others have trained. What is most of its bill?',
      options: [
        {
          text: 'The chips: training is arithmetic.',
          feedback: `“It is all GPUs” holds for giants at most. The chips of this final run cost ${moneyInWords(university('finalRun'), 2)}.`,
        },
        {
          text: 'The people, though less than one works on it full time.',
          feedback: `${money(university('talent'), 2)} of ${money(university('total'), 2)}. A person’s half year costs far more than the evening’s worth of chips.`,
        },
        {
          text: 'The data: examples must be written by hand.',
          feedback: `They cost ${money(university('data'), 2)}: more than the chips, and still far less than the people.`,
        },
      ],
      correct: 1,
    },
    {
      id: 'talent-salary',
      text: `A researcher at a large lab has a salary of ${moneyInWords(salary)}. On this bill, what does a year of that person cost the lab?`,
      options: [
        {
          text: `${moneyInWords(salary)}.`,
          feedback:
            '“Pay is cost” forgets what the employer adds: insurance, taxes, a desk. And much of the pay of scarce people is no salary.',
        },
        {
          text: `About ${moneyInWords(withOverhead, 3)}.`,
          feedback: `That is the salary with the employer’s costs. The shares are missing: another ${moneyInWords(value('equity'))} a year, with a wide range.`,
        },
        {
          text: `About ${moneyInWords(cost, 3)}.`,
          feedback: `The salary times ${plain(value('payOverhead'))} for the employer’s costs, and ${moneyInWords(value('equity'))} in shares.`,
        },
      ],
      correct: 2,
    },
    {
      id: 'talent-authors',
      text: `The paper on Gemini 2.5 has ${authors} authors. How many people worked on it all year?`,
      options: [
        {
          text: `${authors}: they are all named.`,
          feedback:
            '“A list of authors is a payroll” counts an afternoon’s help like a year’s work. Large projects name everyone who had a hand in it.',
        },
        {
          text: 'Nobody outside knows; far fewer.',
          feedback: `Epoch AI takes each person named on models of this kind for ${percent(low)} to ${percent(high)} of full time, and half of them for less than ${percent(typical)}.`,
        },
        {
          text: 'A few dozen: the rest are named out of courtesy.',
          feedback: `Some may be. But even at ${percent(low)} of full time each, ${authors} people are about ${plain(fact('gemini-2.5-authors') * low, 3)} full-time ones.`,
        },
      ],
      correct: 1,
    },
  ],
  discussion: [
    'Published costs of training mostly leave salaries out. Should they count? What would change in the debate if they did?',
    'A university trains a researcher for six years, and a firm hires that person. Should the firm owe the university anything?',
    'Large models rest on software that volunteers wrote, on reviewers who are not paid, and on teachers. Which unpaid work should stand on the bill?',
  ],
};

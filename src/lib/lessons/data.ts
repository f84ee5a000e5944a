import { money, moneyInWords } from '#lib/format/money.ts';
import { percent, plain } from '#lib/format/number.ts';
import { computeOptimum } from '#lib/methods/chinchilla.ts';
import { accuracyOf } from '#lib/simulations/labellers.ts';
import { fact, value } from './figures.ts';
import type { Lesson } from './lesson.ts';

/** Crews who are wrong once in five and take six vans in ten for cars: vans found by one, and by nine who vote. */
const biased = (redundancy: number) => {
  const crews = Array.from({ length: 20 }, (_, seed) =>
    accuracyOf({ error: 0.2, bias: 0.6, redundancy, seed }),
  );
  return crews.reduce((sum, crew) => sum + crew.biased.majority, 0) / crews.length;
};
const vans = (redundancy: number) => percent(Math.round(biased(redundancy) * 100) / 100);

const error = 0.1;
/** Three who err once in ten: wrong when two or three of them are. */
const three = 3 * error ** 2 * (1 - error) + error ** 3;

const C = 6e23;
const [once, twice] = [computeOptimum({ flop: C }), computeOptimum({ flop: 2 * C })];
const larger = plain(twice.params / once.params, 2);
const longer = plain(twice.tokens / once.tokens, 2);

/** Every number in the words below comes from the model at its defaults, from a fact or from a simulation. */
export const dataLesson: Lesson = {
  article: 'data',
  goals: [
    {
      id: 'data-1',
      text: 'At a hospital, bring labelling under {goal} by one thing alone: fewer opinions on each X-ray, but never fewer than two.',
      metric: 'labelling',
      op: '<',
      value: 750e3,
      only: ['redundancy'],
      range: [2, 6],
      scenario: 'hospital-classifier',
      price: `Of three radiologists who are wrong once in ten, a vote is wrong ${plain(three * 100, 2)} times in a hundred. Two cannot vote: where they differ you know that one of them is wrong, and not which.`,
    },
    {
      id: 'data-2',
      text: 'Bring the data line under {goal} by one thing alone: buy fewer licences.',
      metric: 'data',
      op: '<',
      value: 6e6,
      only: ['licences'],
      range: [1e5, 1e7],
      scenario: 'gpt-4-class',
      price:
        'The bill is smaller because somebody who wrote is not paid. Whether that may be so is before the courts; and what is left out may be what nobody else has written.',
    },
  ],
  questions: [
    {
      id: 'data-largest',
      text: 'On the bill of the GPT-4-class model, what is the largest part of the data line?',
      options: [
        {
          text: 'Fetching and cleaning the web: there is so much of it.',
          feedback: `There is much of it, and machines do it cheaply: ${moneyInWords(value('crawling') + value('cleaning'), 2)} in all.`,
        },
        {
          text: 'Nothing much, for the web is free.',
          feedback: `“Web data is free” is nearly true of the pages. The line still comes to ${moneyInWords(value('data'), 2)}, because people and owners are paid.`,
        },
        {
          text: 'People who compare answers.',
          feedback: `${moneyInWords(value('preferences'), 2)}, with assumed numbers of comparisons and an assumed price; licences follow with ${money(value('rights'), 2)}.`,
        },
      ],
      correct: 2,
    },
    {
      id: 'data-vote',
      text: 'A crew takes six vans in ten for cars, all of them alike, and errs once in five besides. Instead of one person, nine now vote on each picture. What happens to the vans?',
      options: [
        {
          text: 'More of them are found, for mistakes cancel.',
          feedback:
            '“More opinions are always better” holds for mistakes that people make each in their own way. These are made alike.',
        },
        {
          text: 'Fewer of them are found.',
          feedback: `In twenty simulated crews one person finds ${vans(1)} of the vans, nine who vote find ${vans(9)}. What everybody gets wrong, a vote gets wrong more surely.`,
        },
        {
          text: 'It stays as it is: a bias is a bias.',
          feedback:
            'A vote is not neutral. It turns what most people say into what all are taken to say, right or wrong.',
        },
      ],
      correct: 1,
    },
    {
      id: 'data-split',
      text: 'You get twice the arithmetic for a new model. By the Chinchilla law, what do you do with it?',
      options: [
        {
          text: 'Take a model twice as large, and the same text.',
          feedback:
            'Many did, until 2022. Such a model has too little to read for its size, and a smaller one that reads more does better.',
        },
        {
          text: 'Read twice as much with the same model.',
          feedback:
            '“More is always better” forgets that a model can be too small to make use of what it reads. It helps those who will use the model a lot, though.',
        },
        {
          text: `Both: about ${larger} times the parameters and ${longer} times the text.`,
          feedback: `The two factors multiply to twice the arithmetic. Chinchilla itself, with ${plain(fact('chinchilla-ratio'))} tokens for each parameter, was built to show it.`,
        },
      ],
      correct: 2,
    },
  ],
  discussion: [
    'A model has read what you once wrote on the web. Should you be asked? Should you be paid, and how would anybody work out how much?',
    'A newspaper takes its archive out of the training data. Who loses by it, and what could the lab do?',
    'Two people do the same work on the same day, one in Nairobi and one in New York, at different pay. What would be fair, and who would have to change something?',
  ],
};

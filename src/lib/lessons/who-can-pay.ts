import { money, moneyInWords } from '#lib/format/money.ts';
import { inWords, percent, plain } from '#lib/format/number.ts';
import { ends, fact, value } from './figures.ts';
import type { Lesson } from './lesson.ts';

/** What three years make of a price, by better recipes and by better chips. */
const months = 36;
const halving = ends('algorithm-halving');
const recipes = 2 ** (months / fact('algorithm-halving'));
const chips = 2 ** (months / 12 / fact('price-performance'));
const both = recipes * chips;

const growth = fact('cost-growth');
const university = value('total', {}, 'university-lora');
const speedrun = (id: string) => value(id, {}, 'gpt-2-speedrun');
const deepseek = (id: string) => value(id, {}, 'deepseek-v3');

/** Every number in the words below comes from the model, from a preset or from a fact. */
export const whoCanPayLesson: Lesson = {
  article: 'who-can-pay',
  goals: [
    {
      id: 'who-can-pay-1',
      text: 'To train GPT-2 again in 2024 came to nearly a thousand dollars with everything around it. Bring that under {goal} by one thing alone: fewer tokens.',
      metric: 'total',
      op: '<',
      value: 200,
      only: ['tokens'],
      range: [1e9, 40e9],
      scenario: 'gpt-2-again',
      price: `With the recipe of 2024 the model would be worse. With the recipe of 2026 it is as good: ${inWords(speedrun('tokens'), 2)} tokens and a smaller model, for ${moneyInWords(speedrun('total'), 2)}. Finding that recipe took two years and many hands, and is on nobody’s bill.`,
    },
    {
      id: 'who-can-pay-2',
      text: 'Bring the final run of Llama 3.1 405B under {goal}, the neighbourhood of DeepSeek-V3, by one thing alone: let fewer of its parameters work on each token.',
      metric: 'finalRun',
      op: '<',
      value: 6e6,
      only: ['activeShare'],
      range: [0.03, 1],
      scenario: 'llama-3.1-405b',
      price: `This is a mixture of experts. All parameters must still be held in memory, and a mixture is not as good as a model of its full size in which everything works. DeepSeek-V3 has ${inWords(deepseek('params'))} parameters to let ${inWords(deepseek('activeParams'))} work, ${percent(deepseek('activeShare'))} of them.`,
    },
  ],
  questions: [
    {
      id: 'who-can-pay-fall',
      text: `Recipes need half the sums every ${plain(fact('algorithm-halving'))} months, and a dollar buys twice the sums every ${plain(fact('price-performance'))} years. If both go on, how much cheaper is the same quality after three years?`,
      options: [
        {
          text: `About ${plain(chips, 2)} times: that is how much better chips get.`,
          feedback:
            '“Chips make it cheap” leaves out the larger part. Most of the fall is better recipes.',
        },
        {
          text: `About ${plain(recipes + chips, 2)} times.`,
          feedback:
            'Here the two were added. Half the sums, at half the price for each, is a quarter.',
        },
        {
          text: `About ${plain(both, 2)} times.`,
          feedback: `${plain(recipes, 2)} times fewer sums, each ${plain(chips, 2)} times cheaper. The range is wide: sums may halve in ${inWords(halving[0])} months, or in ${inWords(halving[1])}.`,
        },
      ],
      correct: 2,
    },
    {
      id: 'who-can-pay-university',
      text: 'A university group takes an open model and adapts it with LoRA. What is its whole bill, in this site’s preset?',
      options: [
        {
          text: `About ${money(Number(university.toPrecision(1)))}, most of it pay.`,
          feedback: `The chips of the final run cost ${moneyInWords(value('finalRun', {}, 'university-lora'), 2)}. Somebody else has paid for the model.`,
        },
        {
          text: 'Millions.',
          feedback:
            '“Only giants can train” is true of training from nothing. To adapt what is there is another thing, and most people need no more.',
        },
        {
          text: 'Nothing: open weights are free.',
          feedback:
            'The weights are. The person who spends half a year with them is not, nor the examples.',
        },
      ],
      correct: 0,
    },
    {
      id: 'who-can-pay-soon',
      text: 'The same quality gets cheaper every year. Will a school be able to train next year what the largest firms train next year?',
      options: [
        {
          text: 'Yes, soon anyone can.',
          feedback: `“Soon anyone can” is true of last years’ models. The largest runs cost ${plain(growth)} times as much each year.`,
        },
        {
          text: 'No: what falls is the price of the same, and the firms do not stay with the same.',
          feedback:
            'A level and a trend are two things. The school climbs, and the top climbs faster.',
        },
        {
          text: 'No: schools may not buy such chips.',
          feedback: 'They may, and they may rent them by the hour. What they lack is the sum.',
        },
      ],
      correct: 1,
    },
  ],
  discussion: [
    'Who should decide what a model that millions of people use may learn? The ones who paid for it?',
    'Your country wants a model of its own. Would you train one, adapt an open one, or lend machines to those who ask? What would each cost?',
    'A firm gives its model away. What does it gain? What happens to those who built on it when it stops?',
  ],
};

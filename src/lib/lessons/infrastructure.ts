import { factById } from '#lib/evidence/facts.ts';
import { moneyInWords } from '#lib/format/money.ts';
import { percent, plain } from '#lib/format/number.ts';
import { fact, value } from './figures.ts';
import type { Lesson } from './lesson.ts';

const at = (id: string) => value(id);
/** Share of the chips in the price of a cluster: a server is a multiple of them, the network a share of all. */
const chips = (1 - at('networkShare')) / at('serverCost');
const own = at('ownHourly');
const { low = 1, high = 1 } = factById('server-factor')!;

/** Every number in the words below comes from the model at its defaults or from a fact. */
export const infrastructureLesson: Lesson = {
  article: 'infrastructure',
  goals: [
    {
      id: 'infrastructure-1',
      text: 'Bring what idle chips cost under {goal} by one thing alone: a fuller cluster.',
      metric: 'idle',
      op: '<',
      value: 5e6,
      only: ['utilisation'],
      range: [0.4, 0.99],
      scenario: 'gpt-4-class',
      price: `A cluster that is never idle has a queue. Now people wait instead of chips, and a run that should start today starts when there is room. Two of Meta’s were in use ${percent(fact('cluster-use'))} of the time, as reported.`,
    },
    {
      id: 'infrastructure-2',
      text: 'On this bill, renting the chips would cost about twice what owning them does. Bring the one divided by the other under {goal} by one thing alone: a lower rent.',
      metric: 'rentAgainstOwn',
      op: '<',
      value: 1,
      only: ['chipRent'],
      range: [0.3, 2.3],
      scenario: 'gpt-4-class',
      price: `At such a rent the landlord gets back what the hardware loses and draws, and nothing for the building, the staff, the interest or the months without a tenant. Rents fall when better chips come out; then it is the owners who are left with the old ones.`,
    },
  ],
  questions: [
    {
      id: 'infrastructure-half',
      text: 'You own a cluster and have work for it half of the time. What does an hour of work cost you?',
      options: [
        {
          text: `What an hour of hardware costs, on this bill ${moneyInWords(own, 2)}.`,
          feedback:
            '“Idle machines cost nothing” holds for their power only. They lose value by the calendar, used or not.',
        },
        {
          text: `Twice that, ${moneyInWords(2 * own, 2)}.`,
          feedback:
            'Each hour of work has to carry an hour of standing still. A cluster in use a quarter of the time would make it four times.',
        },
        {
          text: 'Half of that: the machines last longer.',
          feedback:
            'They may. But they are worth less each year because better ones come out, and those come out in idle hours too.',
        },
      ],
      correct: 1,
    },
    {
      id: 'infrastructure-chips',
      text: 'Of a hundred dollars that a cluster costs, without its building, about how many go to the chips themselves?',
      options: [
        {
          text: 'More than ninety.',
          feedback: `“A cluster is GPUs” leaves out half of the price. A server alone costs ${plain(low)} to ${plain(high)} times its chips, in three known cases, and then the network comes on top.`,
        },
        {
          text: `About ${plain(Math.round(chips * 100))}.`,
          feedback:
            'The rest is servers and network. The shares differ from cluster to cluster, and what large buyers pay is secret.',
        },
        {
          text: 'About ten: the building is what costs.',
          feedback: `The building is not counted here. It costs ${moneyInWords(fact('building-per-megawatt'), 3)} a megawatt by one survey, which is less than the machines in it.`,
        },
      ],
      correct: 1,
    },
    {
      id: 'infrastructure-cloud',
      text: 'Which is cheaper, the cloud or a cluster of one’s own?',
      options: [
        {
          text: 'One’s own, since the cloud wants a profit.',
          feedback:
            '“The cloud is always dearer” sees the profit only. The cloud can fill its machines with the work of many, and whoever owns alone often cannot.',
        },
        {
          text: 'The cloud: it buys by the hundred thousand.',
          feedback:
            'It does, and keeps part of the gain. Someone with work for every hour pays for that without needing it.',
        },
        {
          text: 'It depends most of all on how much of the time there is work for it.',
          feedback:
            'And then on the price of the day, on the contract, and on who will answer the telephone at night.',
        },
      ],
      correct: 2,
    },
  ],
  discussion: [
    'A cloud makes it cheap to bring data in and dear to take it out. Why? What is it worth to be able to leave?',
    'The free software under every large model is kept up by people who are mostly not paid for it. Who should look after it?',
    'Three universities could share one cluster and fill it better than each its own. What would they have to agree on?',
  ],
};

import { factById } from '#lib/evidence/facts.ts';
import { gridOf } from '#lib/model/country.ts';
import { moneyInWords } from '#lib/format/money.ts';
import { percent, plain } from '#lib/format/number.ts';
import { value } from './figures.ts';
import type { Lesson } from './lesson.ts';

const at = (id: string) => value(id);
const watts = at('chipPower');
const server = at('serverPower');
const worked = at('powerFraction');
const building = at('pue');
const meter = watts * server * worked * building;

/** The price at which the default's electricity costs as much as the chips of its final run. */
const level = (at('electricityPrice') * at('compute')) / at('energyCost');
const raised = at('total') - at('energyCost') + at('compute');

/** How many times dearer electricity would have to be for a third of the bill. */
const third = (at('total') - at('energyCost')) / (2 * at('energyCost'));

const { low = 0, high = 1 } = factById('development-energy')!;
const grams = (country: string) => `${plain(gridOf(country).kgPerKwh * 1000)} grams`;

/** Every number in the words below comes from the model at its defaults, from a fact or a grid. */
export const energyLesson: Lesson = {
  article: 'energy',
  goals: [
    {
      id: 'energy-1',
      text: 'GPT-3 set free more than five hundred tonnes of carbon dioxide. Bring that under {goal} by one thing alone: another grid.',
      metric: 'carbon',
      op: '<',
      value: 50,
      only: ['gridIntensity'],
      range: [0.01, 0.8],
      scenario: 'gpt-3',
      price: `Few countries get there: Norway has ${grams('Norway')} for a kilowatt-hour, Sweden ${grams('Sweden')}, and the average American grid ${grams('United States')}. Clean grids are also limited. Power that a data centre takes is power that somebody else there does not get.`,
    },
    {
      id: 'energy-2',
      text: 'Make the energy line longer than compute, above {goal}, by one thing alone: dearer electricity.',
      metric: 'energyCost',
      op: '>',
      value: Math.ceil(at('compute') / 1e5) * 1e5,
      only: ['electricityPrice'],
      range: [0.03, 0.5],
      scenario: 'gpt-4-class',
      price: `It takes more than ${moneyInWords(level, 2)} for a kilowatt-hour, ${plain(level / at('electricityPrice'), 2)} times the price on the bill. Even then energy is only ${percent(Math.round((at('compute') / raised) * 100) / 100)} of the total: dear power alone does not stop a run like this.`,
    },
  ],
  questions: [
    {
      id: 'energy-share',
      text: 'Of a hundred dollars that it costs to develop a large model, how many go into electricity?',
      options: [
        {
          text: 'More than half: the machines never sleep.',
          feedback:
            '“Energy is most of the cost” mixes up two things. The machines draw a great deal, but they lose their value much faster than they run up a power bill.',
        },
        {
          text: 'About a third.',
          feedback: `On the bill that this site opens with, electricity would have to cost ${plain(third, 2)} times as much for that.`,
        },
        {
          text: `Between ${plain(low * 100)} and ${plain(high * 100)}.`,
          feedback:
            'So Epoch AI found for four large models. Small in dollars is not small in megawatts, though.',
        },
      ],
      correct: 2,
    },
    {
      id: 'energy-cheap',
      text: 'Two labs train the same model on the same chips. One pays half as much for its electricity. Which one sets free less carbon?',
      options: [
        {
          text: 'The one that pays less: the sun and the wind are cheap.',
          feedback:
            '“Cheap power is clean power” is true in some places. In others what is cheap is coal.',
        },
        {
          text: 'Price alone does not tell.',
          feedback:
            'Carbon goes by what was burned, and price by much else: fuel, taxes, lines, contracts. Look up both.',
        },
        {
          text: 'Neither: the same model takes the same electricity, so the same carbon.',
          feedback: `The electricity is the same, the carbon is not. A kilowatt-hour stands for ${grams('Norway')} in Norway and ${grams('Poland')} in Poland.`,
        },
      ],
      correct: 1,
    },
    {
      id: 'energy-meter',
      text: `A chip is rated at ${plain(watts)} watts, its server at ${plain(server)} times that. The machines draw ${percent(worked)} of their rating, and the building takes ${plain(building)} watts in all for each watt of them. What goes through the meter for this chip?`,
      options: [
        {
          text: `${plain(watts)} watts: that is what the data sheet says.`,
          feedback:
            '“The data sheet says what it draws” holds for the chip alone. Server and building are on the meter as well.',
        },
        {
          text: `About ${plain(Math.round(meter))} watts.`,
          feedback: `${plain(watts)} × ${plain(server)} × ${plain(worked)} × ${plain(building)}: each link multiplies the one before.`,
        },
        {
          text: `About ${plain(Math.round(watts * server * building))} watts.`,
          feedback:
            'This is what it would draw at full rating all the time. Chips that wait for each other rest, so the whole run draws less.',
        },
      ],
      correct: 1,
    },
  ],
  discussion: [
    'A lab can bring the run to where clean power is, or build clean power where the lab is. What speaks for each? Who lives there?',
    'A firm buys as much wind power in a year as its chips use, at other hours and in other places. May it call its model clean?',
    'A model is trained once and answers millions of questions. Whom should the electricity of the training be counted to?',
  ],
};

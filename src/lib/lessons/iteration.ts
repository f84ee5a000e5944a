import { factById } from '#lib/evidence/facts.ts';
import { moneyInWords } from '#lib/format/money.ts';
import { percent, plain } from '#lib/format/number.ts';
import { youngIntervalHours } from '#lib/methods/checkpointing.ts';
import { fact, value } from './figures.ts';
import type { Lesson } from './lesson.ts';

/** Trials of one and a half times the final run, and a tenth of its time lost: 1 + 1.5 + (1 ÷ 0.9 − 1). */
const project = 1 + 1.5 + (1 / 0.9 - 1);

const save = 1 / 60;
const mtbf = fact('llama-3.1-between');
const best = youngIntervalHours({ checkpointHours: save, mtbfHours: mtbf });
const minutes = (hours: number) => plain(hours * 60, 2);

const { low = 0, high = 1 } = factById('final-share-three')!;

/** Every number in the words below comes from the model at its defaults, from a fact or a method. */
export const iterationLesson: Lesson = {
  article: 'iteration',
  goals: [
    {
      id: 'iteration-1',
      text: 'Bring everything that is tried and lost under {goal} by one thing alone: try less.',
      metric: 'iteration',
      op: '<',
      value: 12e6,
      only: ['projectMultiple'],
      range: [1.1, 6],
      scenario: 'gpt-4-class',
      price: `What is not tried is not known. The final run is now more of a gamble, and it costs ${moneyInWords(value('finalRun'), 2)}: one that fails for want of a trial costs more than all that was saved.`,
    },
    {
      id: 'iteration-2',
      text: 'Failures are worked out here from how often chips break. Bring the time lost to them under {goal} by one thing alone: be back at work sooner after each.',
      metric: 'lostTime',
      op: '<',
      value: 5e6,
      only: ['restartHours'],
      range: [0.01, 1],
      scenario: 'gpt-4-class',
      start: { failures: 'worked' },
      price:
        'No chip breaks less often. Somebody has built a system that finds the broken one, swaps in a spare and loads the last saved state within minutes: that is engineers’ work, and it stands under talent.',
    },
  ],
  questions: [
    {
      id: 'iteration-multiple',
      text: 'The trials take one and a half times the chip-hours of the final run, and a tenth of the final run’s time is lost to failures. How much does the whole project take?',
      options: [
        {
          text: 'As much as the final run: that is the cost.',
          feedback: `“The published figure is the whole cost” counts the run that was kept. Of what three labs computed, final runs were ${percent(low)} to ${percent(high)}.`,
        },
        {
          text: 'About 1.6 times the final run.',
          feedback:
            'These are the trials and the losses. The final run itself has to be added to them.',
        },
        {
          text: `About ${plain(project, 2)} times the final run.`,
          feedback:
            'One for the run, one and a half for the trials, and a ninth for the lost time: to make nine hours of progress, ten are paid.',
        },
      ],
      correct: 2,
    },
    {
      id: 'iteration-twice',
      text: 'You train with twice as many chips of the same kind. How often does the run break?',
      options: [
        {
          text: 'As often as before: the chips are the same.',
          feedback:
            '“Good chips do not break” is nearly true of one. The run needs all of them at once, so it breaks when any one does.',
        },
        {
          text: 'Twice as often.',
          feedback: `Each chip breaks as seldom as before, and there are twice as many. Llama 3’s ${plain(fact('llama-3.1-chips'))} chips were stopped every ${plain(mtbf, 2)} hours.`,
        },
        {
          text: 'Half as often: with more chips, others can take over.',
          feedback:
            'Spares help only if they are kept ready and idle. Chips at work each hold a part of the model; when one goes, all wait.',
        },
      ],
      correct: 1,
    },
    {
      id: 'iteration-save',
      text: `To save the state takes a minute, and the run breaks every ${plain(mtbf, 2)} hours. How often should it be saved?`,
      options: [
        {
          text: 'Every two minutes: then next to nothing is lost.',
          feedback:
            '“Safe is safe” has a price. A third of the time would go into saving, far more than failures would take.',
        },
        {
          text: 'Once a day: saving only stops the work.',
          feedback: `A run that breaks every ${plain(mtbf, 2)} hours would hardly ever get to its next saved state, and would start again and again from the last.`,
        },
        {
          text: `About every ${minutes(best)} minutes.`,
          feedback:
            'Young’s rule of 1974: the square root of twice the saving time times the time between failures. There the two losses are the same size.',
        },
      ],
      correct: 2,
    },
  ],
  discussion: [
    'Labs publish what worked and seldom what did not. Who would save money if the failures were published too? Why are they kept?',
    'Is a run that was thrown away wasted? When would you say yes?',
    'The one who tries a hundred settings finds a better one than the one who tries five. What does that mean for a contest between a firm and a university?',
  ],
};

import type { ArticleId } from '#lib/lessons/lesson.ts';

/** What each article lets you find out, in a sentence or two, for the home page. */
export const stories: Readonly<Record<ArticleId, string>> = {
  compute:
    'How long would your laptop take? Count the sums, put chips to work on them, and see how one run can have three prices.',
  data: 'Reading the web costs next to nothing. Try outlining a street scene yourself, and see what the right words and pictures cost.',
  talent:
    'Few people have done this before, and everyone wants them. Build a team, and find out what an empty chair costs.',
  iteration:
    'The model you hear of is the one that worked. Search for a setting in the dark, and watch a cluster break down.',
  energy:
    'A small line on the bill and a large one in the debate. Follow the current from a chip’s watts to homes and to tonnes of carbon.',
  infrastructure:
    'Chips need servers, a network, and somebody on call at night. See what stands around them, and what it costs while it waits.',
  'who-can-pay':
    'What a hobbyist, a school, a university and a rich firm get for their money, which ways are cheaper, and who is left out.',
};

import type { Driver } from '#lib/model/lines.ts';

/** What drives each line of the bill, in two sentences, for the home page. */
export const stories: Readonly<Record<Driver, string>> = {
  compute:
    'Training is multiplying and adding, more often than anyone can picture. This line pays for the chips that do it, in the one run that is kept.',
  data: 'Text has to be fetched, cleaned and sometimes bought. Where a machine cannot tell right from wrong, people are paid to show it.',
  talent:
    'Few people have done this before, and everyone wants them. They are paid accordingly, in money and in shares of the firm.',
  iteration:
    'Nobody gets it right the first time. Every experiment, every abandoned run and every hour lost to a broken chip is paid for too.',
  energy:
    'All of it runs on electricity, and so does its cooling. It is a small line on the bill and a large one in the debate.',
  infrastructure:
    'Chips need servers, a network, storage, and somebody on call at night. Machines that stand idle cost as much as those that work.',
};

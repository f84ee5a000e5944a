/** A figure of an article, as the index of figures lists it. */
export interface FigureEntry {
  /** Its anchor on the page; never renamed. */
  id: string;
  /** The article; empty for the home page. */
  article: string;
  name: string;
  /** What there is to do, in one line. */
  doing: string;
  /** Its folder among the widgets, where that is not its id. */
  widget?: string;
}

/** The two figures at the end of every article about a line of the bill. */
const ends = (article: string): FigureEntry[] => [
  {
    id: 'what-moves',
    article,
    name: 'What moves the line most',
    doing: 'See which assumption moves the bill or the line furthest over its own range.',
  },
  {
    id: 'line-share',
    article,
    name: 'The line on other bills',
    doing: 'Compare its share of the total across the presets, and with yours.',
  },
];

/** Every figure of the site, in reading order. A test holds it against the built pages. */
// prettier-ignore
export const figures: readonly FigureEntry[] = [
  { id: 'guess-total', article: '', widget: 'money-guess', name: 'A guess: the whole bill', doing: 'Guess what the whole project costs, then see the bill and its range.' },
  { id: 'presets', article: '', name: 'The same lines, other bills', doing: 'Press a row, from a hobbyist’s weekend to the largest runs, and its bill is printed.' },

  { id: 'ladder', article: 'compute', widget: 'machine-ladder', name: 'From a laptop to a cluster', doing: 'Give the run more chips, or busier ones, and see how long each machine would need.' },
  { id: 'guess-double', article: 'compute', widget: 'double-guess', name: 'A bet: twice the model, twice the text', doing: 'Bet on what doubling both does to the cost.' },
  { id: 'lanes', article: 'compute', widget: 'matrix-lanes', name: 'Many hands', doing: 'Multiply two small tables step by step, with one lane, with sixteen, with hundreds.' },
  { id: 'chips-scatter', article: 'compute', widget: 'chip-scatter', name: 'Chips by year', doing: 'Choose what goes across and what upwards, and read out a chip.' },
  { id: 'peak', article: 'compute', widget: 'peak-strip', name: 'Peak and what is reached', doing: 'Set how busy the chips are and see published runs beside yours.' },
  { id: 'chips-days', article: 'compute', name: 'More chips, fewer days', doing: 'Add chips and watch the days fall and the price rise.' },
  { id: 'break-even', article: 'compute', name: 'Buy or rent: where they break even', doing: 'Find the month from which buying is cheaper than renting.' },
  { id: 'three-methods', article: 'compute', name: 'Three ways to count', doing: 'See one run cost three amounts: what it used up, what renting costs, what buying costs.' },
  { id: 'growth-chart', article: 'compute', widget: 'growth', name: 'Growth of the largest runs', doing: 'Follow cost or arithmetic of the largest runs, and draw the line on to 2030.' },
  ...ends('compute'),

  { id: 'guess-outline', article: 'data', widget: 'label-guess', name: 'A bet: one outline', doing: 'Bet on how long it takes to draw one outline by hand.' },
  { id: 'loss-curves', article: 'data', name: 'How much reading is best', doing: 'Spend the same arithmetic on a larger model or on more text, by either published fit.' },
  { id: 'text-funnel', article: 'data', name: 'The funnel', doing: 'Set what filters keep and see how much of the web is left to read.' },
  { id: 'licence-deals', article: 'data', name: 'What texts and pictures sold for', doing: 'Set what your project pays and find it among the deals whose price became known.' },
  { id: 'label-yourself', article: 'data', name: 'Label a street yourself', doing: 'Draw boxes, outline or count against the clock, and see what your pace would cost.' },
  { id: 'label-crew', article: 'data', name: 'One answer or several', doing: 'Let simulated labellers vote: carelessness averages out, a shared bias does not.' },
  { id: 'label-wages', article: 'data', name: 'Who gets the hour’s pay', doing: 'Set what your bill pays for an hour and compare it with what was paid and what arrived.' },
  ...ends('data'),

  { id: 'guess-staff', article: 'talent', widget: 'staff-guess', name: 'A bet: people against the machine', doing: 'Bet on what all the people cost beside the chips.' },
  { id: 'roles', article: 'talent', widget: 'role-work', name: 'Who does what', doing: 'Set how many work in each role, and look at one kind of work.' },
  { id: 'authors', article: 'talent', widget: 'author-counts', name: 'Lists of authors', doing: 'Follow the lists of names, and set how much of a working day a name stands for.' },
  { id: 'pay', article: 'talent', widget: 'pay-spread', name: 'Pay, from median to top', doing: 'Set salary, shares and the employer’s cost, and see where they stand among published pay.' },
  { id: 'team', article: 'talent', widget: 'team-builder', name: 'Build a team', doing: 'Hire for each role, choose seniority and months, and see what the people cost.' },
  { id: 'chair', article: 'talent', widget: 'empty-chair', name: 'An empty chair', doing: 'Leave one chair empty for some months, and weigh it against a raise that fills it sooner.' },
  ...ends('talent'),

  { id: 'guess-final-share', article: 'iteration', widget: 'final-share-guess', name: 'A bet: the share that is kept', doing: 'Bet on how much of the computing goes into the run that is kept.' },
  { id: 'iceberg', article: 'iteration', name: 'The iceberg', doing: 'Set what lies below the final run and compare it with published projects.' },
  { id: 'rate-search', article: 'iteration', name: 'Search for a learning rate', doing: 'Spend a purse on tries, then compare yourself with two ways of searching.' },
  { id: 'failure-run', article: 'iteration', name: 'A run that fails', doing: 'Play a run day by day with its failures, and change chips, saving and luck.' },
  { id: 'save-curve', article: 'iteration', name: 'How often to save', doing: 'Move the time between two saves and find where least is lost.' },
  { id: 'run-calendar', article: 'iteration', name: 'The calendar', doing: 'Lay out the final run, the trials and the time that people are paid for.' },
  ...ends('iteration'),
];

/** The address of a figure, without the site’s base. */
export const figurePath = ({ article, id }: FigureEntry): string =>
  article ? `/${article}/#${id}` : `/#${id}`;

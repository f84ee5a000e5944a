import { lines, type Driver } from '#lib/model/lines.ts';

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
const ends = (article: Driver): FigureEntry[] => [
  {
    id: 'what-moves',
    article,
    name: `What moves ${lines[article].name.toLowerCase()} most`,
    doing: 'See which assumption moves the bill or the line furthest over its own range.',
  },
  {
    id: 'line-share',
    article,
    name: `${lines[article].name} on other bills`,
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

  { id: 'energy-share-guess', article: 'energy', name: 'A bet: electricity on the bill', doing: 'Bet on which share of the bill is electricity, and tell three different shares apart.' },
  { id: 'meter-chain', article: 'energy', name: 'From the chip to the meter', doing: 'Change each link between the data sheet and the meter, beside what was measured.' },
  { id: 'homes-claim', article: 'energy', name: 'Hundreds of homes?', doing: 'Test the claim on published runs and yours, with a home of any country.' },
  { id: 'grid-world', article: 'energy', name: 'The same run on the world’s grids', doing: 'Move your run to another country and set carbon beside price.' },
  { id: 'cooling-water', article: 'energy', name: 'Cooling and its water', doing: 'Change the building and its cooling, and see the litres and megawatt-hours.' },
  { id: 'chip-hour-split', article: 'energy', name: 'One hour of one chip', doing: 'Raise the price of electricity until it costs as much as the hardware.' },
  { id: 'run-power', article: 'energy', name: 'Power of the largest runs', doing: 'Follow the megawatts by year, rated and measured, and draw the line on.' },
  ...ends('energy'),

  { id: 'cluster-guess', article: 'infrastructure', name: 'A bet: the chips in the price', doing: 'Bet on how much of what a cluster costs goes to its chips.' },
  { id: 'open-rack', article: 'infrastructure', name: 'Open the rack', doing: 'Open a cluster part by part and see what each adds for every chip.' },
  { id: 'cloud-or-own', article: 'infrastructure', name: 'Cloud or own', doing: 'Set how much of the time there is work, and find where owning becomes cheaper.' },
  { id: 'idle-calendar', article: 'infrastructure', name: 'A year of idle chips', doing: 'Play another year of a cluster, with larger or smaller jobs.' },
  { id: 'quiet-lines', article: 'infrastructure', name: 'The quiet lines', doing: 'Change what storage, software, security and upkeep cost, and see who keeps watch.' },
  ...ends('infrastructure'),

  { id: 'price-fall-guess', article: 'who-can-pay', name: 'A bet: GPT-2 today', doing: 'Bet on what a model as good as GPT-2 costs now.' },
  { id: 'entry-price', article: 'who-can-pay', name: 'The price of entry', doing: 'Put a budget on the line, move the year, and see what it buys.' },
  { id: 'ways-fall', article: 'who-can-pay', widget: 'cheaper-ways', name: 'Cheaper ways', doing: 'Switch on one way after another to pay less, and read what each takes away.' },
  { id: 'two-rates', article: 'who-can-pay', widget: 'falling-prices', name: 'What falls and what rises', doing: 'Set two rates against the prices that were paid, beside the largest runs.' },
  { id: 'who-trains', article: 'who-can-pay', name: 'Who trains', doing: 'See firms, countries and money behind the models, by three counts.' },
  { id: 'public-doors', article: 'who-can-pay', name: 'Open doors', doing: 'Pick what you want to train and see which gifts of computing reach it.' },
];

/** The address of a figure, without the site’s base. */
export const figurePath = ({ article, id }: FigureEntry): string =>
  article ? `/${article}/#${id}` : `/#${id}`;

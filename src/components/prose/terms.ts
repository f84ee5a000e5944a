/** Words that are explained where they first stand, one sentence each. */
export const terms = {
  parameter: 'A parameter is one of the numbers inside a model that training adjusts.',
  token: 'A token is a word or a piece of a word: what a model reads and writes one at a time.',
  flop: 'A floating-point operation, FLOP for short, is one multiplication or one addition of two numbers.',
  gpu: 'A GPU is a chip built to do the same simple arithmetic on thousands of numbers at once, at first for drawing pictures.',
  mfu: 'Model FLOP utilisation, MFU, is the share of a chip’s peak speed that the model’s own arithmetic really reaches.',
  amortisation:
    'Amortisation spreads the price of a machine over its useful life, so that each hour of use carries its share.',
  matrix:
    'A matrix is a table of numbers; the product of two is made by multiplying rows with columns and adding up.',
  mixture:
    'In a mixture of experts each token passes through a few parts of the model only, so most parameters rest.',
  interval:
    'A 90 % interval is the range that would hold the true value nine times in ten, if the assumptions are right.',
  goodput:
    'Goodput is the share of the time a run makes progress, rather than failing, waiting or repeating work.',
  'chip-hour':
    'A chip-hour is one chip working for one hour; a thousand chips for an hour are a thousand of them.',
  loss: 'The loss of a model is how surprised it is, on average, by the token that really comes next: lower is better.',
  bias: 'A bias is a mistake that leans one way: it does not shrink when more people make it together.',
  shares:
    'Shares are small parts of a firm: whoever is given some owns that much of it, and of what it may be worth one day.',
  ladder:
    'A ladder is a row of small copies of a model, each larger than the last, trained to foresee how the full size will do.',
  sweep:
    'A sweep trains the same model several times with one setting changed, to find the best one.',
  'learning-rate':
    'The learning rate says how far each parameter is moved at each step of training.',
  halving:
    'Successive halving starts many runs, stops the worse half early, lets the others go on twice as long, and so on, so that the longest runs are the most promising.',
  'megawatt-hour':
    'A megawatt-hour is a million watts for one hour, or a thousand kilowatt-hours: what a heater of a thousand watts uses in six weeks without a break.',
  pue: 'Power usage effectiveness, PUE, is what a building draws for each watt that its computers draw; the rest goes into cooling, lamps and losses.',
  petabyte:
    'A petabyte is a thousand terabytes: as much as fits on about a thousand of the larger disks of home computers.',
  egress: 'Egress is data that leaves a cloud, and the charge for it.',
  'open-weights':
    'A model has open weights when anyone may download its parameters and run it; the text it was trained on may still be secret.',
  'fine-tuning':
    'Fine-tuning goes on training a finished model for a while, with a few examples of what it shall do.',
  lora: 'LoRA, low-rank adaptation, leaves a model’s parameters as they are and trains small tables that are added to them.',
  distillation:
    'In distillation a small model learns from the answers of a large one instead of from text alone.',
} as const;

export type TermId = keyof typeof terms;

import { duration } from '#lib/format/duration.ts';
import { inWords, plain, power } from '#lib/format/number.ts';
import { keysOf } from '#lib/model/inputs.ts';

/** Every assumption and choice the figure depends on. */
export const KEYS = keysOf('days', 'batchTokens');

/** Rows and columns of each matrix. */
export const SIZE = 8;
export const CELLS = SIZE * SIZE;
/** Multiply-adds in the whole product: eight for each of the 64 cells. */
export const PRODUCTS = CELLS * SIZE;

/** One lane; two rows at a time; one lane for each cell; one for each multiplication. */
export const laneChoices = [1, 16, 64, 512] as const;
export type Lanes = (typeof laneChoices)[number];

/** Rounds in which `count` numbers are added in pairs until one is left. */
const rounds = (count: number) => Math.ceil(Math.log2(count));

/**
 * Steps until the product is done, one multiply-add of each lane a step. Up to a lane for each cell,
 * the cells are shared out whole; with a lane for each multiplication, adding up takes rounds of its own.
 */
export function stepsFor(lanes: Lanes): number {
  return lanes > CELLS ? PRODUCTS / lanes + rounds(SIZE) : PRODUCTS / lanes;
}

/** Entries of the two matrices, one digit each: any would do. */
export const entryA = (row: number, k: number) => ((row * 5 + k * 7 + row * k) % 9) + 1;
export const entryB = (k: number, column: number) =>
  ((k * 4 + column * 3 + k * column * 2) % 9) + 1;

/** The sum in a cell after its first `count` products. */
export function partialSum({ cell, count }: { cell: number; count: number }): number {
  const [row, column] = [Math.floor(cell / SIZE), cell % SIZE];
  return Array.from({ length: count }, (_, k) => entryA(row, k) * entryB(k, column)).reduce(
    (sum, product) => sum + product,
    0,
  );
}

/** What is going on in a step, and what is finished after it. */
export interface Moment {
  step: number;
  steps: number;
  /** Cells that are worked on, the first and the one after the last. */
  from: number;
  to: number;
  /** Which of a cell's eight products is added, from 0; none while there is no one product. */
  k?: number;
  /** How far the cells that are worked on are, from 0 to 1. */
  progress: number;
  /** Cells finished. */
  done: number;
  /** Numbers left to add in each cell, when all products were made at once. */
  left?: number;
  /** Lanes with something to do. */
  busy: number;
}

export function momentAt({ lanes, step }: { lanes: Lanes; step: number }): Moment {
  const steps = stepsFor(lanes);
  const at = Math.min(steps, Math.max(0, Math.round(step)));
  if (at === 0) return { step: at, steps, from: 0, to: 0, progress: 0, done: 0, busy: 0 };
  if (lanes > CELLS) {
    const left = SIZE / 2 ** (at - 1);
    return {
      step: at,
      steps,
      from: 0,
      to: CELLS,
      left,
      progress: at / steps,
      done: left === 1 ? CELLS : 0,
      busy: at === 1 ? lanes : CELLS * left,
    };
  }
  const batch = Math.floor((at - 1) / SIZE);
  const k = (at - 1) % SIZE;
  const from = batch * lanes;
  return {
    step: at,
    steps,
    from,
    to: from + lanes,
    k,
    progress: (k + 1) / SIZE,
    done: k === SIZE - 1 ? from + lanes : from,
    busy: lanes,
  };
}

const lanesText = (lanes: number) => (lanes === 1 ? '1 lane' : `${lanes} lanes`);

/** The step in a sentence, or two. */
export function momentWords({ lanes, step }: { lanes: Lanes; step: number }): string {
  const moment = momentAt({ lanes, step });
  const { k, left, from, done, busy } = moment;
  if (moment.step === 0) return `Nothing is done yet: ${lanesText(lanes)}, ${CELLS} empty cells.`;
  const finished =
    done === CELLS ? 'All 64 cells are finished.' : `${done} of ${CELLS} cells are finished.`;
  if (left !== undefined) {
    if (left === SIZE)
      return `All ${lanes} lanes multiply at once. Every product is there; now each cell has ${SIZE} numbers to add up.`;
    const adding =
      left === 1
        ? 'one lane adds the last pair'
        : `${left} lanes add in pairs: ${left} numbers are left`;
    return `In each cell ${adding}. ${busy} of ${lanes} lanes have work. ${finished}`;
  }
  if (lanes === 1) {
    const [row, column] = [Math.floor(from / SIZE), from % SIZE];
    const [a, b] = [entryA(row, k!), entryB(k!, column)];
    const before = partialSum({ cell: from, count: k! });
    return `Row ${row + 1}, column ${column + 1}: ${before} + ${a} × ${b} = ${before + a * b}, after product ${k! + 1} of ${SIZE}. ${finished}`;
  }
  return `${lanes} lanes fill ${lanes === CELLS ? 'all' : lanes} cells at once, each adding product ${k! + 1} of its ${SIZE}. ${finished}`;
}

/** How far each number of lanes is after so many steps. */
export function race(step: number) {
  return laneChoices.map((lanes) => {
    const steps = stepsFor(lanes);
    const share = Math.min(1, step / steps);
    return {
      lanes,
      steps,
      share,
      label: lanesText(lanes),
      note: notes[lanes],
      text: share === 1 ? `done after ${steps} steps` : `${step} of ${steps} steps`,
    };
  });
}

const notes: Readonly<Record<Lanes, string>> = {
  1: 'a cell after the other',
  16: 'two rows at a time',
  64: 'one for each cell',
  512: 'one for each multiplication',
};

export const title = `One lane needs ${stepsFor(1)} steps, 16 lanes need ${stepsFor(16)}, 512 lanes only ${stepsFor(512)}`;

export const comparison =
  `${PRODUCTS} multiply-adds in all. 1 lane: ${stepsFor(1)} steps. 16 lanes: ${stepsFor(16)}. ` +
  `64 lanes, one for each cell: ${stepsFor(64)}. 512 lanes: 1 step to multiply, then ${rounds(SIZE)} rounds of adding up in pairs, ${stepsFor(512)} in all.`;

export const why =
  'No cell needs another cell’s result, so any number of lanes can start at once. Only the adding up inside a cell must wait for itself, which is why 512 lanes are 128 times as fast as one and not 512. A chain in which every step needs the result of the last gains nothing from more lanes. The steps of training are such a chain: each begins with the parameters that the last one left.';

export const simplified =
  'Simplified: fetching the numbers takes no time here, while in a real chip it often takes longest. An addition counts as a step like a multiply-add.';

/** From the drawing to the chip, and to the reader's run. */
export function scaledUp(
  value: (id: string) => number,
  { lanes, units }: { lanes: number; units: number },
): string {
  const each = value('activeParams');
  const all = value('trainingFlop') / 2;
  const chips = value('chips');
  return (
    `An H100 has ${plain(lanes, 5)} lanes, and ${units} units besides that take small matrix products whole. ` +
    `In your run every token meets ${inWords(each)} parameters, so it sets off as many multiply-adds on the way forward, and layer by layer the ${inWords(value('batchTokens'))} tokens of a step need not wait for each other. ` +
    `With the way back that makes ${all >= 1e15 ? power(all) : inWords(all)} multiply-adds: ${duration(value('days'))} for your ${chips === 1 ? 'chip' : `${inWords(chips)} chips`}.`
  );
}

export const lanesTable = {
  columns: ['Lanes', 'Steps', 'Times as fast as one lane'],
  rows: laneChoices.map((lanes) => [lanes, stepsFor(lanes), stepsFor(1) / stepsFor(lanes)]),
};

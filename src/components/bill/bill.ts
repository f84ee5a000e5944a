/** One line of the bill as text and places: whoever knows the model fills it in. */
export interface BillLine {
  id: string;
  name: string;
  /** What it is for, in a few words; shown until the bill is printed. */
  note?: string | undefined;
  amount: string;
  /** The 90 % interval in words, for print and screen readers: "$10M to $31M". */
  range?: string | undefined;
  /** The value and its 90 % interval, 0 to 1 of the largest. */
  share: number;
  low: number;
  high: number;
  parts?: { id: string; name: string; amount: string }[];
  /** The line's article. */
  href?: string | undefined;
}

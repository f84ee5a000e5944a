/**
 * Utilisation over a whole run, worked back from its published chip-hours: 6 operations per active
 * parameter and token, divided by what the chips could have done in those hours. Time lost to
 * failures is in it, so a scenario that uses it has a goodput of 1.
 */
export function wholeRunMfu(of: {
  activeParams: number;
  tokens: number;
  chipHours: number;
  peakFlops: number;
}): number {
  return (6 * of.activeParams * of.tokens) / (of.chipHours * 3600 * of.peakFlops);
}

export const insideMfu =
  'The published hours contain the time lost to failures, so the utilisation worked back from them does too.';

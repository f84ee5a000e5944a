/**
 * Hours that a person works in a year, 50 weeks of 40: ours, a round way to make large numbers of
 * hours plain. No cost of the bill hangs on it.
 */
export const WORKING_YEAR = 50 * 40;

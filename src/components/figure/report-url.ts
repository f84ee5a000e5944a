import { toCsv, type Table } from './table.ts';

export interface Report {
  repository: string;
  /** The page's address with the reader's numbers. */
  page: string;
  figure: string;
  title: string;
  values: Table;
  modelVersion: string;
}

/** GitHub refuses addresses much above 8 kB; the values are cut first. */
const LONGEST_VALUES = 2500;

/** A GitHub issue form filled in with what the reader saw. */
export function reportUrl(report: Report): string {
  const csv = toCsv(report.values);
  const values = csv.length > LONGEST_VALUES ? `${csv.slice(0, LONGEST_VALUES)}\n…` : csv;
  const body = [
    'What is wrong, and what should it be? A source helps.',
    '',
    '',
    '---',
    `Page: ${report.page.slice(0, 1500)}`,
    `Figure: ${report.figure} (${report.title})`,
    `Model version: ${report.modelVersion}`,
    '',
    '```csv',
    values.trimEnd(),
    '```',
  ].join('\n');
  const query = new URLSearchParams({ title: `Wrong number in ${report.figure}`, body });
  return `${report.repository.replace(/\/+$/, '')}/issues/new?${query}`;
}

/** The numbers behind a figure: what its table shows and its CSV holds. */
export interface Table {
  columns: string[];
  rows: (string | number)[][];
  /** Long tables: each heading sorts the rows as they are shown. */
  sortable?: true | undefined;
}

/** Rows in the order of a column, numbers by size and before words, so that gaps (–) come last. */
export function sortedRows(
  rows: Table['rows'],
  { column, down }: { column: number; down: boolean },
): Table['rows'] {
  return rows.toSorted((one, other) => {
    const [a, b] = [one[column]!, other[column]!];
    if (typeof a === 'number' && typeof b === 'number') return down ? b - a : a - b;
    if (typeof a === 'number') return -1;
    if (typeof b === 'number') return 1;
    return down ? b.localeCompare(a, 'en') : a.localeCompare(b, 'en');
  });
}

function cell(value: string | number): string {
  const text = String(value);
  // A leading = + - @ in text would run as a formula when a spreadsheet opens the file.
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** RFC 4180 text of a table: header row, CRLF. */
export function toCsv({ columns, rows }: Table): string {
  return [columns, ...rows].map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
}

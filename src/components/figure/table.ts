/** The numbers behind a figure: what its table shows and its CSV holds. */
export interface Table {
  columns: string[];
  rows: (string | number)[][];
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

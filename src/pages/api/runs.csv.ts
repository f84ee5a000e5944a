import { toCsv } from '#components/figure/table.ts';
import { scorecardTable } from '#lib/scorecard/files.ts';

/** The same as runs.json in one table, a row for each run. */
export function GET(): Response {
  return new Response(toCsv(scorecardTable()), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
}

import type { Table } from '#components/figure/table.ts';

/** The table of all countries: in the page for readers without a script; others fetch it. */
export const builtTable: Table = import.meta.env.SSR
  ? (await import('./world.ts')).table
  : { columns: [], rows: [] };

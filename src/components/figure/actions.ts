import { download } from './download.ts';
import { pngFile, svgFile } from './export.ts';
import { reportUrl } from './report-url.ts';
import { toCsv, type Table } from './table.ts';

/** A figure as its menu takes it away; fetched when a menu is first opened. */
export interface Taken {
  id: string;
  title: string;
  table: Table;
  /** The address with the reader's numbers. */
  here: string;
  figure: HTMLElement;
}

/** What the menu can do; each says afterwards what was done. */
export const actions = {
  csv({ id, table }: Taken): string {
    download(new Blob([toCsv(table)], { type: 'text/csv' }), `${id}.csv`);
    return `Saved ${id}.csv`;
  },
  svg: (taken: Taken) => picture(taken, 'svg', svgFile),
  png: (taken: Taken) => picture(taken, 'png', pngFile),
  async link({ here }: Taken): Promise<string> {
    try {
      await navigator.clipboard.writeText(here);
      return 'Link copied';
    } catch {
      return `Copy this: ${here}`;
    }
  },
};

export type Action = keyof typeof actions;

async function picture(
  { id, title, here, figure }: Taken,
  kind: string,
  make: typeof svgFile,
): Promise<string> {
  const source = `${figure.querySelector('.figure-source')?.textContent?.trim() ?? ''} · ${here}`;
  try {
    download(await make(figure, { title, source }), `${id}.${kind}`);
    return `Saved ${id}.${kind}`;
  } catch {
    return 'The picture could not be made. The CSV holds the same numbers.';
  }
}

/** The address of an issue form filled in with what the reader saw. */
export function reportOf({ id, title, table, here }: Taken): string {
  const { repository = '', modelVersion = '' } = document.documentElement.dataset;
  return reportUrl({ repository, modelVersion, page: here, figure: id, title, values: table });
}

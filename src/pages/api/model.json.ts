import type { ModelFile } from '#lib/files.ts';
import { model, modelVersion } from '#lib/model/model.ts';
import { lines } from '#lib/model/lines.ts';
import { tables } from '#lib/model/table.ts';

/** Every quantity by driver, with formulas, ranges, reasons and source ids, and what is on which line. */
export function GET(): Response {
  const file: ModelFile = {
    model: modelVersion,
    count: model.quantities.size,
    lines,
    quantities: tables,
  };
  return Response.json(file);
}

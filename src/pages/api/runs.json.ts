import { scorecardFile } from '#lib/scorecard/files.ts';

/** Every published run with its source, and the model's figures beside the reported ones. */
export function GET(): Response {
  return Response.json(scorecardFile());
}

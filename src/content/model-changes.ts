/** A version of the model, as the changelog of the project tells it. */
export interface ModelVersion {
  version: number;
  /** Day of the release; absent while it is not released. */
  date?: string;
  /** Day since which the site counts with it, while it is not released. */
  since?: string;
  /** What follows the version’s number. */
  about: string;
  changes: string[];
}

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

/**
 * The versions of the model in a changelog, newest first: releases that say “Model version N.”, or
 * “Model version N, in use since DAY.” before they are released.
 */
export function modelChanges(changelog: string): ModelVersion[] {
  const releases = changelog.split(/^## /m).slice(1);
  return releases.flatMap((release) => {
    const said =
      /Model version (\d+)(?:,\s+in use\s+since (\d{4}-\d{2}-\d{2}))?\.([\s\S]*?)(?=\n\n|\n#|$)/.exec(
        release,
      );
    if (!said) return [];
    const date = /^\[[^\]]+\] - (\d{4}-\d{2}-\d{2})/.exec(release)?.[1];
    const section = /^### Model\n([\s\S]*?)(?=^#|$(?![\s\S]))/m.exec(release)?.[1] ?? '';
    const changes = section.split(/^- /m).slice(1).map(flat);
    return [
      {
        version: Number(said[1]),
        about: flat(said[3] ?? ''),
        changes,
        ...(date && { date }),
        ...(said[2] && { since: said[2] }),
      },
    ];
  });
}

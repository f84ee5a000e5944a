/** A version of the model, as the changelog of the project tells it. */
export interface ModelVersion {
  version: number;
  /** Day of the release; absent while it is not released. */
  date?: string;
  /** What follows the version’s number. */
  about: string;
  changes: string[];
}

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The versions of the model in a changelog, newest first: releases that say “Model version N.” */
export function modelChanges(changelog: string): ModelVersion[] {
  const releases = changelog.split(/^## /m).slice(1);
  return releases.flatMap((release) => {
    const said = /Model version (\d+)\.([\s\S]*?)(?=\n\n|\n#|$)/.exec(release);
    if (!said) return [];
    const date = /^\[[^\]]+\] - (\d{4}-\d{2}-\d{2})/.exec(release)?.[1];
    const section = /^### Model\n([\s\S]*?)(?=^#|$(?![\s\S]))/m.exec(release)?.[1] ?? '';
    const changes = section.split(/^- /m).slice(1).map(flat);
    return [
      { version: Number(said[1]), about: flat(said[2] ?? ''), changes, ...(date && { date }) },
    ];
  });
}

import { editByWord } from './edit-by-word.ts';
import { withoutEchoes } from './echoes.ts';
import { migrated } from './migrate.ts';
import { modelVersion } from './model.ts';
import type { Picks } from './scenario.ts';
import { scenarioById } from './scenario-by-id.ts';
import { defaultScenario } from './scenarios.ts';

/** Longer texts are not from a link of ours; what comes after is not read. */
const LONGEST = 8000;

/**
 * Reads the `s` of a link. Never throws: what cannot be read is left out or repaired, and the
 * messages say what and why.
 * @param version of the model that made the link, its `m`; what is no version is taken for today's
 */
export function fromLink(
  text: string,
  version: number = modelVersion,
): { picks: Picks; messages: string[] } {
  const made = Number.isInteger(version) && version > 0 ? version : modelVersion;
  const messages: string[] = [];
  if (text.length > LONGEST)
    messages.push(
      `The link is too long to be one of ours; only its first ${LONGEST} characters were read.`,
    );
  let scenario = defaultScenario;
  const changes: Record<string, number | string> = {};
  for (const pair of text.slice(0, LONGEST).split('~')) {
    if (pair === '') continue;
    const dash = pair.indexOf('-');
    if (dash < 1) {
      messages.push(`The link says “${pair.slice(0, 40)}”, which is not a name and a value.`);
      continue;
    }
    const key = pair.slice(0, dash);
    const word = pair.slice(dash + 1);
    if (key === 'scenario') {
      try {
        scenario = scenarioById(word);
      } catch (error) {
        messages.push((error as Error).message);
      }
      continue;
    }
    for (const [now, said] of migrated(key, word, made)) {
      const { value, message } = editByWord(now, said);
      if (message) messages.push(message);
      if (value !== undefined) changes[now] = value;
    }
  }
  const said = [...new Set(messages)];
  const shown = said.length > 6 ? [...said.slice(0, 5), `… and ${said.length - 5} more.`] : said;
  return { picks: withoutEchoes({ scenario, changes }), messages: shown };
}

import { DEFAULT_ID, scenarios, whole } from './scenarios/all.ts';

export { scenarios, whole };

/** What a page opens with. */
export const defaultScenario = scenarios.find(({ id }) => id === DEFAULT_ID)!;

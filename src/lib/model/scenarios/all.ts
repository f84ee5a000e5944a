import type { Scenario } from '../scenario.ts';
import { bloom176b } from './bloom-176b.ts';
import { deepseekV3 } from './deepseek-v3.ts';
import { frontier } from './frontier.ts';
import { gpt2Again } from './gpt-2-again.ts';
import { gpt2Speedrun } from './gpt-2-speedrun.ts';
import { gpt3 } from './gpt-3.ts';
import { gpt4Class } from './gpt-4-class.ts';
import { hospitalClassifier } from './hospital-classifier.ts';
import { llama31405b } from './llama-3.1-405b.ts';
import { startUp } from './start-up.ts';
import { streetScenes } from './street-scenes.ts';
import { universityLora } from './university-lora.ts';

/** All scenarios, from the smallest bill to the largest as they were written. */
export const scenarios: readonly Scenario[] = [
  gpt2Speedrun,
  gpt2Again,
  universityLora,
  streetScenes,
  hospitalClassifier,
  bloom176b,
  startUp,
  gpt3,
  deepseekV3,
  gpt4Class,
  llama31405b,
  frontier,
];

/** What a page opens with. */
export const DEFAULT_ID = 'gpt-4-class';

/**
 * Resolves when the settings of all scenarios are there. Here they always are; a page fetches those of
 * other scenarios than its default when one is chosen, see scripts/lean-model.mjs.
 */
export const whole = (): Promise<void> => Promise.resolve();

import { didYouMean } from '#lib/engine/closest.ts';
import { ModelError } from '#lib/engine/errors.ts';
import type { Scenario } from './scenario.ts';
import { bloom176b } from './scenarios/bloom-176b.ts';
import { deepseekV3 } from './scenarios/deepseek-v3.ts';
import { gpt2Again } from './scenarios/gpt-2-again.ts';
import { gpt2Speedrun } from './scenarios/gpt-2-speedrun.ts';
import { gpt3 } from './scenarios/gpt-3.ts';
import { gpt4Class } from './scenarios/gpt-4-class.ts';
import { hospitalClassifier } from './scenarios/hospital-classifier.ts';
import { llama31405b } from './scenarios/llama-3.1-405b.ts';
import { universityLora } from './scenarios/university-lora.ts';

/** All scenarios, from the smallest bill to the largest as they were written. */
export const scenarios: readonly Scenario[] = [
  gpt2Speedrun,
  gpt2Again,
  universityLora,
  hospitalClassifier,
  bloom176b,
  gpt3,
  deepseekV3,
  gpt4Class,
  llama31405b,
];

export const defaultScenario = gpt4Class;

/** @throws ModelError `UnknownName` with the nearest scenario ids */
export function scenarioById(id: string): Scenario {
  const found = scenarios.find((scenario) => scenario.id === id);
  if (found) return found;
  const ids = scenarios.map((scenario) => scenario.id);
  throw new ModelError('UnknownName', id, `There is no scenario "${id.slice(0, 60)}". ${didYouMean(id, ids)}`);
}

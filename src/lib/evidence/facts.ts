import { computeFacts } from './facts/compute.ts';
import { dataFacts } from './facts/data.ts';
import { energyFacts } from './facts/energy.ts';
import { infrastructureFacts } from './facts/infrastructure.ts';
import { iterationFacts } from './facts/iteration.ts';
import { talentFacts } from './facts/talent.ts';
import { whoCanPayFacts } from './facts/who-can-pay.ts';
import type { Fact } from './facts/fact.ts';

export type { Fact };

/** Cleared for prose on 2026-11-22. */
export const facts: readonly Fact[] = [
  ...computeFacts,
  ...dataFacts,
  ...talentFacts,
  ...iterationFacts,
  ...energyFacts,
  ...infrastructureFacts,
  ...whoCanPayFacts,
];

const byId = new Map(facts.map((fact) => [fact.id, fact]));

/** The fact with an id, or nothing. */
export const factById = (id: string): Fact | undefined => byId.get(id);

import { claimById, claims, factsOf, piecesOf } from '#lib/evidence/claims.ts';
import { factById } from '#lib/evidence/facts.ts';
import { articleIds } from '#lib/lessons/lesson.ts';
import { expect, test } from 'vitest';

test.each(claims.map((claim) => [claim.id, claim] as const))(
  '%s: whole sentences, and facts that exist, with a range where one is asked for',
  (id, claim) => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(claimById(id)).toBe(claim);
    expect(claim.said).toMatch(/^[A-Z].+\.$/);
    expect(claim.better).toMatch(/^[A-Z{].+\.$/);
    expect(articleIds).toContain(claim.article);
    expect(factsOf(claim).length).toBeGreaterThan(0);
    for (const piece of piecesOf(claim)) {
      if (!('fact' in piece)) continue;
      const fact = factById(piece.fact);
      expect(fact, piece.fact).toBeDefined();
      if (piece.as === 'range' || fact!.rangeOnly) expect(fact!.low, piece.fact).toBeDefined();
    }
  },
);

test.each(claims.map((claim) => [claim.id, claim] as const))(
  '%s writes no number by hand: names of models and chips, and years, are none',
  (_, claim) => {
    const words = piecesOf(claim).map((piece) => ('text' in piece ? piece.text : ''));
    const names =
      /\b(19|20)\d\d\b|\b[AH]100\b|RTX \d{4}|GPT-\d|DeepSeek-V3|Llama 3\.1 405B|Olmo 3\b/g;
    expect(`${claim.said} ${words.join(' ')}`.replaceAll(names, '')).not.toMatch(/\d/);
  },
);

test('no claim is there twice, and no better sentence is a copy of what is said', () => {
  expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
  expect(new Set(claims.map(({ said }) => said)).size).toBe(claims.length);
});

test('the pieces of a correction are its text', () => {
  const claim = { ...claims[0]!, better: 'From {a-b:range} to {c.1}, then.' };
  expect(piecesOf(claim)).toEqual([
    { text: 'From ' },
    { fact: 'a-b', as: 'range' },
    { text: ' to ' },
    { fact: 'c.1', as: 'value' },
    { text: ', then.' },
  ]);
});

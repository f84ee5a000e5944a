import { describe, expect, test } from 'vitest';
import { articles, isParagraph, plainText } from './article.ts';

/** Digits that an article may write by hand, and why; every other number comes from a record. */
const allowed: [pattern: RegExp, why: string][] = [
  [/\b(19|20)\d\d\b/g, 'a year is a name of a time'],
  [/\bGPT-\d(\.\d)?\w?\b/g, 'name of a model'],
  [/\bLlama \d(\.\d)?( \d+B)?\b/g, 'name of a model'],
  [/\bDeepSeek-[VR]\d\b/g, 'name of a model'],
  [/\b(BLOOM-176|OPT-175)B\b/g, 'name of a model'],
  [/\bOlmo 3\b/g, 'name of a model'],
  [/\bDota 2\b/g, 'name of a game'],
  [/\bGemini \d(\.\d)?\b/g, 'name of a model'],
  [/\b(H|A|V|P|B)[1-3]00s?\b/g, 'name of a chip'],
  [/\bRTX \d{4}\b/g, 'name of a chip'],
  [/\bTPU v\d\w?\b/g, 'name of a chip'],
  [/\b(FP|BF|INT)\d{1,2}\b/g, 'name of a number format'],
  [/\bCO2e?\b/g, 'name of a substance'],
];

/** What is left of the digits of a text once the names are taken out, each with its surroundings. */
function orphanDigits(text: string): string[] {
  const rest = allowed.reduce((left, [pattern]) => left.replaceAll(pattern, 'name'), text);
  return [...rest.matchAll(/.{0,30}\d[\d.,]*.{0,20}/g)].map(([found]) => found);
}

test('the check finds a number without a record, and lets names and years pass', () => {
  expect(orphanDigits('It cost 100 million dollars in 2023.')).toHaveLength(1);
  expect(orphanDigits('GPT-4, Llama 3.1 and DeepSeek-V3 ran on H100s or an A100 in 2024.')).toEqual(
    [],
  );
  expect(orphanDigits('Half of 48-odd runs')).toHaveLength(1);
});

describe.each(articles)('article $id', ({ blocks, front }) => {
  test('writes no number by hand', () => {
    const texts = blocks.map((block) => plainText(block, 'shown'));
    expect(texts.flatMap(orphanDigits)).toEqual([]);
    expect(blocks.filter(isParagraph).length).toBeGreaterThan(10);
  });

  test('writes none into its title, standfirst and description either', () => {
    const said = [...front.matchAll(/^(title|standfirst|description): (.*)$/gm)];
    expect(said).toHaveLength(3);
    expect(said.flatMap(([, , text = '']) => orphanDigits(text))).toEqual([]);
  });

  test('has no logic: no import, no export, no expression', () => {
    for (const block of blocks) expect(block).not.toMatch(/^(import|export)\b|\{/m);
  });
});

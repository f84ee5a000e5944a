import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { claimById, factById, sourceById } from '#components/prose/facts.ts';
import { phrases } from '#components/prose/phrases.ts';
import { terms } from '#components/prose/terms.ts';
import { articleIds } from '#lib/lessons/lesson.ts';
import { drivers } from '#lib/model/lines.ts';
import { model } from '#lib/model/model.ts';
import { describe, expect, test } from 'vitest';
import { articles, uses } from './article.ts';

const src = fileURLToPath(new URL('../../src/', import.meta.url));
const widgetFolder = (name: string) =>
  name.replace(/[A-Z]/g, (letter, at: number) => `${at ? '-' : ''}${letter.toLowerCase()}`);

/** What the ids of each component name, and how to find it. */
const registries: Record<string, [prop: string, exists: (id: string) => unknown]> = {
  Num: ['id', (id) => model.quantities.get(id)?.kind === 'assumption'],
  Out: ['id', (id) => model.quantities.get(id)?.kind === 'result'],
  Working: ['of', (id) => model.quantities.get(id)?.kind === 'result'],
  Formula: ['of', (id) => model.quantities.get(id)?.kind === 'result'],
  Fact: ['id', factById],
  Cite: ['id', sourceById],
  Claim: ['id', claimById],
  Term: ['id', (id) => Object.hasOwn(terms, id)],
  Phrase: ['id', (id) => Object.hasOwn(phrases, id)],
};

test('the articles come in the order of the bill', () => {
  const order = (front: string) => Number(/^order: (\d+)$/m.exec(front)?.[1]);
  const written = articles.toSorted((a, b) => order(a.front) - order(b.front)).map(({ id }) => id);
  expect(written).toEqual(articleIds);
});

describe.each(articles)('article $id', ({ id, front, body }) => {
  test('is the article of the line of its name, which has a table', () => {
    const line = drivers.find((driver) => driver === id);
    expect(/^driver: (.*)$/m.exec(front)?.[1]).toBe(line);
    if (line) expect(existsSync(`${src}lib/model/${id}.ts`)).toBe(true);
    else expect(front).toMatch(/^label: \S/m);
    expect(existsSync(`${src}components/mdx/${id}.ts`)).toBe(true);
    expect(existsSync(`${src}pages/${id}.astro`)).toBe(true);
    expect(existsSync(`${src}lib/lessons/${id}.ts`)).toBe(true);
  });

  test('its list of components names all that it uses and nothing else', () => {
    const of = (file: string) =>
      [
        ...readFileSync(`${src}components/mdx/${file}.ts`, 'utf8').matchAll(/^ {2}([A-Z]\w*),$/gm),
      ].map(([, name]) => name!);
    const used = new Set(uses(body).map(({ name }) => name));
    expect(of(id).filter((name) => !used.has(name))).toEqual([]);
    const listed = new Set([...of('shared'), ...of(id)]);
    expect([...used].filter((name) => !listed.has(name))).toEqual([]);
  });

  test('uses only components that exist, and names only what is in the records', () => {
    for (const { name, props } of uses(body)) {
      const registry = registries[name];
      if (!registry) {
        const folder = `${src}components/widgets/${widgetFolder(name)}/index.astro`;
        expect.soft(existsSync(folder), `<${name} />`).toBe(true);
        continue;
      }
      const [prop, exists] = registry;
      const named = props[prop] ?? '';
      expect.soft(exists(named), `<${name} ${prop}="${named}">`).toBeTruthy();
    }
  });

  test('lists among its numbers only assumptions, each once', () => {
    const listed = /^numbers: \[(.*)\]$/m.exec(front)?.[1]?.split(/,\s*/) ?? [];
    expect(listed.filter((name, index) => listed.indexOf(name) !== index)).toEqual([]);
    for (const name of listed)
      expect.soft(model.quantities.get(name)?.kind, name).toBe('assumption');
  });

  test('explains each word where it first stands, once', () => {
    const explained = uses(body).flatMap(({ name, props }) =>
      name === 'Term' ? [props['id']] : [],
    );
    expect(explained.filter((term, index) => explained.indexOf(term) !== index)).toEqual([]);
  });

  test('gives every section an id of its own, written by its author', () => {
    const ids = [...body.matchAll(/<h[2-6]\b([^>]*)>/g)].map(
      ([, attributes = '']) => /id="([a-z][a-z0-9-]*)"/.exec(attributes)?.[1],
    );
    expect(body).not.toMatch(/^#/m);
    expect(ids).not.toContain(undefined);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('says in its kicker as many guesses and things to try as it has', () => {
    const said = (name: string) =>
      Number(new RegExp(`^${name}: (\\d+)$`, 'm').exec(front)?.[1] ?? 0);
    const guessing = uses(body).filter(({ name }) => /Guess$/.test(name)).length;
    expect(said('guesses')).toBe(guessing);
    expect(said('things')).toBeGreaterThan(0);
  });
});

test('every widget is complete: its frame, its drawing, its numbers', () => {
  const folder = `${src}components/widgets`;
  for (const name of readdirSync(folder)) {
    const files = readdirSync(`${folder}/${name}`);
    expect.soft(files, name).toContain('index.astro');
    if (files.some((file) => file.endsWith('.svelte')))
      expect.soft(files, name).toContain('series.ts');
  }
});

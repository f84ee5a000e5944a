import { afterAll, describe, expect, test } from 'vitest';
import { table, type Figure } from '../../scripts/bench/figure.mjs';
import { budget, weigh, weightFigures, type Weight } from '../../scripts/bench/weight.mjs';
import { articles, phone, readThrough, useSite, wide } from './site.ts';

const site = useSite();
const printed: Figure[] = [];
afterAll(() => console.log(`\n${table(printed)}`));

describe.each([['home', ''], ...articles, ['Scorecard', 'runs/']])(
  '%s, loaded for the first time',
  (name, path) => {
    let weight: Weight;

    test('runs on no more JavaScript than its budget after gzip', async () => {
      weight = await weigh(site.browser, site.url + path);
      printed.push(...weightFigures(name, weight));
      const heaviest = weight.files.map(([file, bytes]) => `${bytes} ${file}`).join('\n');
      expect(weight.script, heaviest).toBeLessThanOrEqual(budget.script[name]!);
    });
    test('weighs at most 120 kB in all after gzip, fonts apart', () => {
      expect(weight.page).toBeLessThanOrEqual(budget.page);
    });
    test('asks no other site for anything', () => {
      expect(weight.foreign).toEqual([]);
    });
    test('has no more elements than its budget', () => {
      expect(weight.nodes).toBeLessThanOrEqual(budget.nodes);
    });
    test('moves nothing that was there before', () => {
      expect(weight.shift).toBeLessThan(budget.shift);
    });

    test.each([
      ['a wide screen', wide],
      ['a phone', phone],
    ])('moves nothing on %s either, read to its end', async (_, size) => {
      const { page } = await site.open(path, size);
      await readThrough(page);
      const shifts = await page.evaluate(
        () =>
          new Promise<{ value: number; what: string[] }[]>((resolve) => {
            type Shift = PerformanceEntry & { value: number; sources: { node?: Node | null }[] };
            new PerformanceObserver((list) =>
              resolve(
                (list.getEntries() as Shift[]).map(({ value, sources }) => ({
                  value: Number(value.toFixed(4)),
                  what: sources.map(({ node }) =>
                    node instanceof Element ? node.outerHTML.slice(0, 80) : String(node?.nodeName),
                  ),
                })),
              ),
            ).observe({ type: 'layout-shift', buffered: true });
            setTimeout(resolve, 300, []);
          }),
      );
      const sum = shifts.reduce((total, { value }) => total + value, 0);
      expect(sum, JSON.stringify(shifts, null, 1)).toBeLessThan(budget.shift);
    });
  },
);

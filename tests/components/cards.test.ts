import { describe, expect, test } from 'vitest';
import { textWidth } from '#components/chart/labels.ts';
import { billFigure } from '#components/cards/bill.ts';
import { cardSvg, HEIGHT, WIDTH, wrapped } from '#components/cards/card.ts';
import { png } from '#components/cards/png.ts';
import { styled } from '#components/cards/styled.ts';
import { lightColours } from '#components/cards/styles.ts';
import { plainValue } from '#components/cards/values.ts';

describe('a value without its custom properties', () => {
  const properties = {
    '--d': 'var(--compute)',
    '--compute': 'light-dark(#0072b2, #3792d6)',
    '--loop': 'var(--loop)',
  };
  test.each([
    ['var(--d)', '#0072b2'],
    ['var(--none, var(--d))', '#0072b2'],
    ['1.5rem', '24px'],
    ['color-mix(in srgb, #ff0000 25%, #0000ff)', 'rgba(64,0,191,1)'], // 63.75 and 191.25
    ['color-mix(in srgb, var(--d) 6%, transparent)', 'rgba(0,114,178,0.06)'],
    ['4 4', '4 4'],
  ])('%s is %s', (value, plain) => expect(plainValue(value, properties)).toBe(plain));
  test('one that refers to itself is refused', () =>
    expect(() => plainValue('var(--loop)', properties)).toThrow('refers to itself'));
});

test('a drawing gets its styles: the nearest driver, the more specific rule, nothing of other media', () => {
  const css = `
    :root { --d: #111; }
    [data-driver='data'] { --d: #009e73; }
    .chart rect { fill: var(--d); stroke: #222; width: 9px; }
    .chart .own { stroke: #333; }
    .chart rect:hover { fill: #f00; }
    .gone { display: none; }
    @media (min-width: 10px) { .chart rect { fill: #f00; } }`;
  const svg =
    '<svg viewBox="0 0 1 1"><rect class="own"/><g data-driver="data"><rect/></g><g class="gone"/></svg>';
  expect(styled(svg, css, '<div class="chart">{svg}</div>')).toBe(
    '<svg viewBox="0 0 1 1"><rect style="fill:#111;stroke:#333" class="own" /><g data-driver="data"><rect style="fill:#009e73;stroke:#222" /></g></svg>',
  );
});

test('a long title is broken where it must be, and no word is lost', () => {
  const title = 'The half of the cluster that goes home at night';
  const lines = wrapped(title, 390, 52, 0.86);
  expect(lines.join(' ')).toBe(title);
  for (const line of lines) expect(textWidth(line, 52) * 0.86).toBeLessThanOrEqual(390);
});

test('the bill before it is printed keeps its amounts to itself, and after shows them', () => {
  expect(billFigure(false).svg).not.toMatch(/\$\d/);
  expect(billFigure(true).svg.match(/\$[\d.]+M/g)).toHaveLength(7);
});

test('a card is a PNG of the right size, the same each time, with words in the site’s own fonts', async () => {
  const svg = cardSvg({ title: 'A & B <C>', kicker: 'Data', driver: 'data', caption: 'It is so.' });
  const [one, two] = [await png(svg), await png(svg)];
  expect(Buffer.compare(Buffer.from(one), Buffer.from(two))).toBe(0);
  const header = Buffer.from(one);
  expect(header.subarray(1, 4).toString()).toBe('PNG');
  expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([WIDTH, HEIGHT]);
  const wordless = await png(svg.replace(/<text.*?<\/text>/g, ''));
  expect(one.length).toBeGreaterThan(wordless.length * 1.3);
});

test('every colour that a card asks for is in the tokens', () => {
  const colours = lightColours();
  for (const name of ['ink', 'paper', 'card', 'rule', 'leader', 'muted'])
    expect(colours[name], name).toMatch(/^#/);
  expect(cardSvg({ title: 'T', figure: billFigure(true) })).not.toMatch(/undefined|NaN/);
});

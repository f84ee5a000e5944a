import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import PeakStrip from '#components/widgets/peak-strip/PeakStrip.svelte';
import { cited, measured } from '#components/widgets/peak-strip/measured.ts';
import { meaning, peakTable, stagesDown, title } from '#components/widgets/peak-strip/series.ts';

const yours = { mfu: 0.36, goodput: 0.91, range: { low: 0.3, high: 0.42 } };
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('the stages lead down from the peak, the reader in the last two', () => {
  const stages = stagesDown(measured, yours);
  expect(stages.map(({ id }) => id)).toEqual(['sheet', 'product', 'running', 'whole']);
  expect(stages.map(({ marks }) => marks.some((mark) => mark.yours))).toEqual([
    false,
    false,
    true,
    true,
  ]);
});

test('over all hours 36 % × 91 % = 32.8 % are left, and so of both ends of the range', () => {
  const whole = stagesDown(measured, yours)
    .at(-1)!
    .marks.find((mark) => mark.yours)!;
  expect(whole.share).toBeCloseTo(0.3276, 9);
  expect([whole.low, whole.high]).toEqual([0.3 * 0.91, 0.42 * 0.91]);
});

test('published: MI300X 51 %, H100 80 %, A100 87 %; PaLM 46 and 30 %; Llama 3.1 41 and 35 %; GPT-3 20 %', () => {
  const labels = stagesDown(measured, yours).flatMap(({ marks }) =>
    marks.map(({ label }) => plain(label)),
  );
  expect(labels).toEqual([
    '100 %',
    'MI300X 51 %',
    'H100 80 %',
    'A100 87 %',
    'Llama 3.1 41 %',
    'PaLM 46 %',
    'yours 36 %',
    'GPT-3 20 %',
    'PaLM 30 %',
    'Llama 3.1 35 %',
    'yours 33 %',
  ]);
});

test('the title and the meaning follow the numbers', () => {
  expect(plain(title(measured, yours))).toBe(
    'Matrix products alone reach 51 to 87 % of a chip’s peak, three whole runs 20 to 35 %; yours, 33 %',
  );
  expect(plain(meaning(yours))).toContain('At peak speed the run would be done 3.1 times sooner.');
  expect(plain(meaning({ ...yours, goodput: 1 }))).toContain('lost time included');
  expect(meaning({ ...yours, mfu: 1, goodput: 1 })).toContain('nothing left to gain');
});

test('at the bounds there are words and no NaN', () => {
  for (const mfu of [0.001, 1])
    for (const goodput of [0.01, 1]) {
      const of = { mfu, goodput, range: { low: mfu, high: mfu } };
      const stages = stagesDown(measured, of);
      const said = JSON.stringify([stages, peakTable(stages), title(measured, of), meaning(of)]);
      expect(said).not.toMatch(/NaN|null|undefined|Infinity/);
    }
});

test('its picture', async () => {
  const { body } = render(PeakStrip, { props: { measured, cited } });
  expect(body).not.toMatch(/NaN|undefined|Infinity/);
  const svg = /<svg[^>]*aria-label="Matrix products[\s\S]*?<\/svg>/
    .exec(body)![0]
    .replace(/-?\d+\.\d+/g, (n) => String(Math.round(Number(n) * 10) / 10));
  await expect(svg).toMatchFileSnapshot('__snapshots__/peak-strip.svg.html');
});

import fc from 'fast-check';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import LineShare from '#components/widgets/line-share/LineShare.svelte';
import {
  dollarEnds,
  finding,
  onPresets,
  onYours,
  shareEnd,
  shareText,
  type LineOfBill,
} from '#components/widgets/line-share/series.ts';
import { drivers } from '#lib/model/lines.ts';
import { billOf } from '#lib/model/results.ts';
import { defaultScenario } from '#lib/model/scenarios.ts';
import { picture } from './picture.ts';

const line = (share: number, usd = 10): LineOfBill => ({
  id: 'x',
  name: 'X',
  usd,
  share,
  low: usd / 2,
  high: usd * 2,
});

test('the share is the line over the total: 16 of 160 is a tenth', () => {
  const figures: Record<string, number> = { compute: 16, total: 160 };
  const yours = onYours('compute', {
    value: (id) => figures[id]!,
    interval: () => ({ low: 8, high: 32 }),
  });
  expect(yours).toMatchObject({ usd: 16, share: 0.1, low: 8, high: 32 });
});

test('the presets have the lines of their own bills', () => {
  const own = onPresets('data').find(({ id }) => id === defaultScenario.id)!;
  const bill = billOf({ scenario: defaultScenario, changes: {} });
  expect(own.usd / bill.lines.data.value).toBeCloseTo(1, 4);
  expect(own.share).toBeCloseTo(bill.lines.data.value / bill.total.value, 9);
});

test.each([
  [0, 'nothing'],
  [0.00009, 'under 0.01\u00a0%'],
  [0.0002, '0.02\u00a0%'],
  [0.083, '8.3\u00a0%'],
  [0.1084, '11\u00a0%'],
  [1, '100\u00a0%'],
])('a share of %d is %s', (share, text) => expect(shareText(share)).toBe(text));

test('the finding gives yours and the range of the presets', () => {
  expect(finding('compute', line(0.11), [line(0.02), line(0.39)])).toBe(
    'Compute is 11\u00a0% of your bill; on the presets, from 2\u00a0% to 39\u00a0%',
  );
});

test('the axes hold everything, also lines of nothing', () => {
  expect(dollarEnds([line(0.1, 0.2), line(0.1, 3e6)])).toEqual([0.1, 1e7]);
  expect(dollarEnds([line(0, 0)])).toEqual([1, 10]);
  expect(shareEnd([line(0.02)])).toBe(0.25);
  expect(shareEnd([line(0.71)])).toBe(0.8);
  fc.assert(
    fc.property(fc.double({ min: 1e-9, max: 1e18, noNaN: true }), (usd) => {
      const [low, high] = dollarEnds([line(0.5, usd)]);
      expect(low).toBeLessThanOrEqual(usd / 2 + 1e-12);
      expect(high / low).toBeGreaterThanOrEqual(10);
    }),
  );
});

test('its picture', async () => {
  const { body } = render(LineShare, {
    props: { driver: 'compute', presets: onPresets('compute') },
  });
  await expect(picture(body)).toMatchFileSnapshot('__snapshots__/line-share.svg.html');
});

test.each(drivers)('%s can be shown', (driver) => {
  const { body } = render(LineShare, { props: { driver, presets: onPresets(driver) } });
  expect(body).not.toMatch(/NaN|undefined|Infinity/);
});

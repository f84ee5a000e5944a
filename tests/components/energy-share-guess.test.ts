import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import Answer from '#components/widgets/energy-share-guess/Answer.svelte';
import EnergyShareGuess from '#components/widgets/energy-share-guess/EnergyShareGuess.svelte';
import {
  betOn,
  KEYS,
  meaning,
  parseBet,
  rowsOf,
  SHARE_DRAWS,
  sharesOf,
  shareSpread,
  tableOf,
  title,
  verdict,
  working,
} from '#components/widgets/energy-share-guess/series.ts';
import { factById } from '#lib/evidence/facts.ts';
import { model } from '#lib/model/model.ts';
import { ensembleOf } from '#lib/model/results.ts';
import type { Picks } from '#lib/model/scenario.ts';
import { defaultScenario, scenarios } from '#lib/model/scenarios.ts';
import { valuesOf } from '#lib/model/values.ts';
import { picture } from './picture.ts';

const { low, high, year } = factById('development-energy')!;
const published = {
  low: low!,
  high: high!,
  year,
  name: 'B. Cottier et al.',
  url: 'https://x.org/',
};

function of(changes: Picks['changes'] = {}, id = defaultScenario.id) {
  const picks = { scenario: scenarios.find((scenario) => scenario.id === id)!, changes };
  const values = valuesOf(picks);
  const shares = sharesOf((key) => values.get(key)!);
  return { shares, range: shareSpread(ensembleOf(picks, SHARE_DRAWS)) };
}
const everything = ({ shares, range }: ReturnType<typeof of>) =>
  JSON.stringify([
    [undefined, 'skip' as const, 0, 0.04, 0.5, 1].map((bet) => verdict(bet, shares)),
    [true, false].map((revealed) => title(shares, published, revealed)),
    [meaning(shares, published), working(shares), rowsOf(shares, published, range)],
    tableOf(rowsOf(shares, published, range)),
  ]);

test('119.4 million chip-hours at 5.66 cents are $6.76 million, 4.4 % of $153 million', () => {
  const { shares } = of();
  // 119,396,720 × 0.682 kW × $0.083 = 6,759,364; ÷ 152,728,423 = 0.04426
  expect(shares.usd).toBeCloseTo(119_396_719.733 * 0.68208 * 0.083, -1);
  expect(shares.share).toBeCloseTo(0.04426, 4);
  // 0.682 kW × $0.083 = $0.0566 of a rent of $1.45
  expect(shares.ofRent).toBeCloseTo(0.0566126 / 1.45, 5);
  expect(title(shares, published, true)).toBe(
    'Electricity is 4.4\u00a0% of this bill; in developing four frontier models it was 2 to 6\u00a0%',
  );
  expect(title(shares, published, false)).not.toMatch(/\d/);
});

test.each([
  [0.5, /^You bet on 50\s%\. .* Your bet was 46 percentage points too high\.$/],
  [0.02, /Your bet was 2 percentage points too low\.$/],
  [0.054, /Your bet was 1 percentage point too high\.$/],
  [0.04, /Your bet was right, within half a percentage point\.$/],
  ['skip' as const, /^Electricity is 4\.4\s% of this bill: \$6\.76 million of \$153 million\.$/],
])('a bet of %s at the defaults', (bet, said) => {
  expect(verdict(bet, of().shares)).toMatch(said);
});

test('what is typed is read as percent, and only a share is a bet', () => {
  expect(parseBet('4')).toEqual({ value: 0.04 });
  expect(parseBet('1')).toEqual({ value: 0.01 });
  expect(parseBet('0.5 %')).toEqual({ value: 0.005 });
  expect(parseBet('120')).toHaveProperty('error');
  expect(parseBet('a lot')).toHaveProperty('error');
  expect([betOn(0), betOn(1), betOn('skip')]).toEqual([0, 1, 'skip']);
  expect([betOn(2), betOn('x'), betOn(undefined)]).toEqual([undefined, undefined, undefined]);
});

test('the range holds the share, and free electricity is nothing', () => {
  const { shares, range } = of();
  expect(range!.low).toBeLessThan(shares.share);
  expect(range!.high).toBeGreaterThan(shares.share);
  const free = of({ electricityPrice: 0 });
  expect(free.shares.share).toBe(0);
  expect(title(free.shares, published, true)).toMatch(/^Electricity costs nothing on this bill/);
  expect(verdict(0.3, free.shares)).toMatch(/costs nothing on this bill\. Your bet was 30 .* high/);
});

test('a rent below its electricity is said to be', () => {
  const { shares } = of({ chipRent: 0.01 });
  expect(shares.ofRent).toBe(1);
  expect(meaning(shares, published)).toMatch(/does not even cover its electricity/);
});

test('no NaN at any bound or in any scenario', () => {
  for (const { id } of scenarios)
    expect(everything(of({}, id)), id).not.toMatch(/NaN|undefined|Infinity|null/);
  for (const key of KEYS) {
    const quantity = model.quantities.get(key)!;
    if (quantity.kind !== 'assumption') continue;
    for (const bound of quantity.bounds)
      expect(everything(of({ [key]: bound })), `${key} ${bound}`).not.toMatch(
        /NaN|undefined|Infinity|null/,
      );
  }
});

test('its picture, and the answer in a fold that needs no script', async () => {
  const props = { published, start: of().range! };
  expect(render(EnergyShareGuess, { props }).body).toMatch(/<details[^>]*>\s*<summary/);
  const { body } = render(Answer, { props });
  expect(body).toContain('Electricity is 4.4\u00a0% of this bill: $6.76 million');
  expect(body).not.toMatch(/NaN|undefined|Infinity/);
  await expect(picture(body)).toMatchFileSnapshot('__snapshots__/energy-share-guess.svg.html');
});

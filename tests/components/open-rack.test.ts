import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import OpenRack from '#components/widgets/open-rack/OpenRack.svelte';
import { iso } from '#components/widgets/open-rack/scene.ts';
import { KEYS, rackOf, stepText } from '#components/widgets/open-rack/series.ts';
import { factById } from '#lib/evidence/facts.ts';
import { model } from '#lib/model/model.ts';
import type { Picks } from '#lib/model/scenario.ts';
import { defaultScenario, scenarios } from '#lib/model/scenarios.ts';
import { valuesOf } from '#lib/model/values.ts';
import { picture } from './picture.ts';

const published = {
  ...{ serverLow: 1.54, serverHigh: 1.69, serverUsd: 270e3, serverYear: 2023, networkShare: 0.19 },
  ...{ storagePb: 240, storageChips: 24e3, wattUsd: 11.7, wattLow: 9.3, wattHigh: 15 },
  ...{
    clusterUsd: 49_248,
    clusterLow: 45_810,
    clusterHigh: 51_613,
    clusterYear: 2024,
    partsUsd: 80e3,
  },
  clusterParts: [38_750, 4248, 6250] as const,
};
function of(changes: Picks['changes'] = {}, scenario = defaultScenario) {
  const values = valuesOf({ scenario, changes });
  return {
    rack: rackOf((id) => values.get(id)!, published),
    value: (id: string) => values.get(id)!,
  };
}

test('15,000 × 1.66 ÷ 0.81 = 30,741, of which 15,000, 9,900 and 5,841; a building of 812 W × $11.7', () => {
  const { rack } = of();
  expect(rack.cluster).toBeCloseTo(30_740.74, 2);
  expect(rack.parts.map(({ usd }) => Math.round(usd))).toEqual([15000, 9900, 5841, 230, 9500]);
  expect(rack.title).toBe(
    'A chip of $15,000 stands in a cluster of $30,700 a chip; the building would add $9,500',
  );
  expect(rack.parts[4]!.words).toContain('would add 30.9');
});

test('storage: 240 PB for 24,000 chips is 10 TB a chip, × $23 = $230 a month', () => {
  expect(of().rack.parts[3]!.words).toContain('10 terabytes a chip at your $23');
});

test('what is published is what the records say', () => {
  const fact = (id: string) => factById(id)!;
  expect(fact('server-factor')).toMatchObject({
    low: published.serverLow,
    high: published.serverHigh,
  });
  expect(fact('llama-3-storage').value).toBe(published.storagePb);
  expect(fact('dgx-parts').value).toBe(published.partsUsd);
  expect(fact('llama-3-cluster').value).toBe(published.storageChips);
  expect(fact('cluster-per-chip')).toMatchObject({ value: published.clusterUsd, year: 2024 });
});

test('shares of the cluster make one, and the cluster is the model’s, in every scenario and at every bound', () => {
  const cases = KEYS.flatMap((id) => {
    const quantity = model.quantities.get(id)!;
    return quantity.kind === 'assumption' ? quantity.bounds.map((bound) => ({ [id]: bound })) : [];
  });
  for (const { rack, value } of [
    ...cases.map((each) => of(each)),
    ...scenarios.map((s) => of({}, s)),
  ]) {
    const sum = rack.parts.reduce((total, { share = 0 }) => total + share, 0);
    expect(sum).toBeCloseTo(1, 9);
    expect((rack.cluster * value('chips')) / value('hardwarePurchase')).toBeCloseTo(1, 9);
    expect(JSON.stringify(rack)).not.toMatch(/NaN|null|undefined|Infinity/);
  }
});

test('the public cluster: 634.88 + 69.59 + 102.4 million for 16,384 chips', () => {
  const [servers, network, hall] = ['cluster-servers', 'cluster-network', 'cluster-hall'].map(
    (id) => factById(id)!.value,
  );
  expect([servers, network, hall]).toEqual(published.clusterParts);
  expect(servers! + network! + hall!).toBe(published.clusterUsd);
  expect(network).toBe(Math.round((27_648_000 + 41_943_040) / 16_384));
  expect(of().rack.parts[2]!.others).toContain('9.9');
  // What is said adds up, and is compared without the hall: 38,750 + 4,248 = 42,998.
  expect(of().rack.words).toMatch(
    /at \$49,248 a chip .*: \$38,750 .*, \$4,248 .*, \$6,250 for a hall/,
  );
  expect(of().rack.words).toMatch(
    /Without the hall, as your \$30,700 is counted, that is \$42,998\.$/,
  );
});

test('the step is said, and the far corner of the hall is the drawing’s zero', () => {
  expect(stepText(of().rack.parts, 2)).toBe('2 of 5: the server');
  expect(iso([0, 0, 0])).toEqual([0, 0]);
  expect(iso([100, 100, 0])).toEqual([0, 100]);
});

test('its picture; every part is told in the page before a script runs', async () => {
  const cited = [{ what: 'Server', text: 'A, 2024', url: 'https://example.org/1' }];
  const { body } = render(OpenRack, { props: { published, cited } });
  for (const { words, others, amount } of of().rack.parts)
    for (const text of [words, others, amount]) expect(body).toContain(text);
  expect(body).not.toMatch(/NaN|undefined|Infinity/);
  await expect(picture(body)).toMatchFileSnapshot('__snapshots__/open-rack.svg.html');
});

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { keysOf } from '#lib/model/inputs.ts';
import { model } from '#lib/model/model.ts';

const folder = 'src/components/widgets';
const modules = import.meta.glob<{ KEYS?: readonly string[] }>(
  '/src/components/widgets/*/series.ts',
  { eager: true },
);

/** All that is drawn, said or listed by each figure whose link holds its numbers, by widget. */
const shown: Readonly<Record<string, readonly string[]>> = {
  'author-counts': ['team'],
  'break-even': [
    ...['chipPrice', 'chipRent', 'valueDecline', 'serverCost', 'networkShare', 'powerHourly'],
    'utilisation',
  ],
  'chip-hour-split': [
    ...[
      'chipHourly',
      'serverHourly',
      'networkHourly',
      'electricityHourly',
      'ownHourly',
      'rentPaid',
    ],
    ...['powerPerChip', 'electricityPrice', 'peakPower', 'chips'],
  ],
  'cheaper-ways': ['total'],
  'chips-days': [
    ...['chips', 'mfu', 'peak', 'days', 'crowdingChips', 'finalRun'],
    ...['flopPerToken', 'batchTokens', 'exchangeSeconds'],
  ],
  'cloud-or-own': [
    ...['rentPaid', 'ownHourly', 'powerHourly', 'reservedYear', 'reservedThree', 'spotDiscount'],
    ...['utilisation', 'contract', 'basis', 'chipPower', 'serverPower'],
  ],
  'cluster-guess': ['chipPrice', 'serverCost', 'networkShare', 'chipPower', 'serverPower'],
  'cooling-water': ['pue', 'energy', 'electricityPrice', 'siteWater', 'water'],
  'double-guess': ['trainingFlop', 'chips', 'chipHours', 'days', 'finalRun', 'total'],
  'empty-chair': ['talent', 'hiring', 'machines', 'projectMonths', 'hiringCost'],
  'energy-share-guess': ['energyCost', 'total', 'projectChipHours', 'rentPaid', 'rentPower'],
  'failure-run': [
    ...['chips', 'chipHours', 'chipHoursPerFailure', 'saveSeconds', 'restartHours'],
    ...['chipHourly', 'failures', 'goodput'],
  ],
  'final-share-guess': ['projectMultiple', 'progress'],
  'grid-world': ['energy', 'carbon', 'waterGrid', 'electricityPrice'],
  'homes-claim': ['homes'],
  iceberg: [
    ...['projectChipHours', 'chipHours', 'trialHours', 'lostHours', 'progress'],
    ...['ladderShare', 'abandonedShare', 'sweepShare', 'projectMultiple', 'compute', 'iteration'],
  ],
  'idle-calendar': ['utilisation', 'projectChipHours', 'idle'],
  'label-wages': ['labelWage', 'labelHours'],
  'label-yourself': [
    ...['secondsPerLabel', 'labels', 'labelWage', 'redundancy', 'reviewShare', 'labelling'],
  ],
  'licence-deals': ['licences', 'tokens', 'epochs'],
  'line-share': ['compute', 'data', 'talent', 'iteration', 'energy', 'infrastructure', 'total'],
  'loss-curves': ['params', 'activeShare', 'tokens', 'trainingFlop'],
  'machine-ladder': ['days', 'chips', 'peak', 'chipHours', 'mfu', 'goodput'],
  'matrix-lanes': ['activeParams', 'trainingFlop', 'chips', 'batchTokens', 'days'],
  'meter-chain': [
    ...['powerPerChip', 'chipHours', 'energy', 'runElectricity', 'carbon'],
    ...['projectChipHours', 'projectEnergy', 'energyCost', 'projectCarbon'],
  ],
  'money-guess': ['compute', 'total'],
  'open-rack': ['hardwarePurchase', 'chipPower', 'serverPower', 'storagePrice'],
  'pay-spread': ['researcherPay', 'equity', 'payOverhead'],
  'public-doors': ['chipHours', 'projectChipHours', 'peak', 'tokens', 'epochs'],
  'quiet-lines': [
    ...['idle', 'operations', 'software', 'security', 'runStorage', 'egress', 'chipLicences'],
    ...['chips', 'total'],
  ],
  'rate-search': ['sweeps', 'chipHourly', 'chipHours'],
  'run-calendar': [
    ...['chips', 'chipHours', 'lostHours', 'trialHours', 'projectChipHours', 'utilisation'],
    ...['projectMonths', 'ladderShare', 'abandonedShare', 'sweepShare', 'days', 'calendarDays'],
  ],
  'run-power': ['peakPower', 'powerFraction'],
  'save-curve': [
    ...['chips', 'chipHours', 'chipHourly', 'chipHoursPerFailure', 'saveSeconds', 'restartHours'],
    ...['failures', 'goodput', 'failureGoodput', 'saveEvery', 'lostTime'],
  ],
  'staff-guess': ['talent', 'finalRun', 'team', 'projectMonths', 'chips', 'days'],
  'team-builder': [
    ...['talent', 'shares', 'hiring', 'research', 'engineering', 'team', 'projectMonths'],
    ...['finalRun', 'chips', 'chipHours', 'lostHours', 'heldUpPay'],
  ],
  'text-funnel': [
    ...['tokens', 'epochs', 'keepRate', 'uniqueShare', 'bytesPerToken'],
    ...['crawlSize', 'keptSize', 'crawling', 'cleaning'],
  ],
  'who-trains': ['total'],
  'three-methods': ['finalRun', 'hardwarePurchase', 'chipHours', 'ownHourly', 'days'],
};

const keysIn = (widget: string) => modules[`/${folder}/${widget}/series.ts`]?.KEYS;

test.for(Object.entries(shown))('%s: its link holds all that it shows', ([widget, ids]) => {
  expect(keysIn(widget)).toEqual(keysOf(...ids));
});

test('roles: a year is shown, so its link holds all behind the people but the project’s length', () => {
  const people = ['research', 'engineering', 'dataTeam', 'support', 'shares', 'operations'];
  const ids = keysOf(...people, 'labelling').filter((id) => id !== 'projectMonths');
  expect(keysIn('role-work')).toEqual(ids);
});

test('no figure with a list of keys is missing above', () => {
  const listed = Object.entries(modules).filter(([, { KEYS }]) => KEYS);
  expect(listed.map(([path]) => path.split('/').at(-2)).sort()).toEqual(
    [...Object.keys(shown), 'role-work'].sort(),
  );
});

/** The quantities that the files of a widget ask the reader for by name. */
function asked(widget: string): string[] {
  const files = readdirSync(`${folder}/${widget}`).filter((name) => /\.(ts|svelte)$/.test(name));
  const text = files.map((name) => readFileSync(`${folder}/${widget}/${name}`, 'utf8')).join('\n');
  const calls = text.matchAll(/\b(?:value|interval|belief|option|column|hours)\(\s*'(\w+)'/g);
  const sliders = text.matchAll(/<AssumptionSlider[^/]*? id="(\w+)"/g);
  return [...calls, ...sliders].map(([, id]) => id!).filter((id) => model.quantities.has(id));
}

const widgets = [...Object.keys(shown), 'role-work', 'label-crew', 'peak-strip', 'chip-scatter'];

/** The keys of a widget, also where two or three stand in its link itself. */
function heldBy(widget: string): readonly string[] {
  const files = readdirSync(`${folder}/${widget}`).filter((name) => name.endsWith('.svelte'));
  const text = files.map((name) => readFileSync(`${folder}/${widget}/${name}`, 'utf8')).join('\n');
  const [, inline = ''] = /reader\.link\('[\w-]+', \[([^\]]*)\]/.exec(text) ?? [];
  return keysIn(widget) ?? [...inline.matchAll(/'(\w+)'/g)].map(([, id]) => id!);
}

test.for(widgets)('%s: what its code asks for by name is in its link', (widget) => {
  const held = heldBy(widget);
  expect(held.length).toBeGreaterThan(0);
  const missing = asked(widget).flatMap((id) => keysOf(id).filter((key) => !held.includes(key)));
  expect([...new Set(missing)]).toEqual([]);
});

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const cli = new URL('../../src/cli/bill.ts', import.meta.url).pathname;
const run = (...args: string[]) =>
  spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8' });
const json = (...args: string[]) =>
  JSON.parse(execFileSync(process.execPath, [cli, '--json', ...args], { encoding: 'utf8' }));

const folder = mkdtempSync(join(tmpdir(), 'training-bill-'));
afterAll(() => rmSync(folder, { recursive: true }));
function file(text: string): string {
  const path = join(folder, 'scenario.json');
  writeFileSync(path, text);
  return path;
}

test('prints a readable bill by default', () => {
  const { stdout, status } = run('--scenario', 'gpt-2-again');
  expect(status).toBe(0);
  expect(stdout).toContain('GPT-2 again, 1.6 billion parameters');
  expect(stdout).toMatch(/Total\s+\$\d+/);
  expect(stdout).toContain('The final run alone: $672.');
});

test.each(['rent', 'own'])(
  'as JSON the parts sum to the lines and the lines to the total (%s)',
  (basis) => {
    const bill = json('--scenario', 'gpt-4-class', '--basis', basis);
    expect(bill).toMatchObject({ model: 2, scenario: 'gpt-4-class', basis, unit: 'USD' });
    expect(Object.keys(bill.lines)).toEqual([
      'compute',
      'data',
      'talent',
      'iteration',
      'energy',
      'infrastructure',
    ]);
    let total = 0;
    for (const { value, parts } of Object.values(bill.lines) as {
      value: number;
      parts: Record<string, { value: number }>;
    }[]) {
      const sum = Object.values(parts).reduce((all, part) => all + part.value, 0);
      expect(Math.abs(sum / value - 1)).toBeLessThan(1e-9);
      total += value;
    }
    expect(Math.abs(total / bill.total.value - 1)).toBeLessThan(1e-9);
    expect(bill.quantities.energy.unit).toBe('MWh');
    expect(bill.quantities.mfu).toMatchObject({ value: 0.36, unit: '1' });
  },
);

test('--set changes numbers and choices', () => {
  const bill = json(
    '--scenario',
    'gpt-3',
    '--set',
    'params=70e9',
    '--set',
    'tokens=1.4e12',
    '--set',
    'chip=h100',
  );
  expect(bill.quantities.trainingFlop.value).toBeCloseTo(6 * 70e9 * 1.4e12, -15);
  expect(bill.chip).toBe('h100');
  expect(bill.quantities.peak.value).toBe(989e12);
});

test('--set takes a country for the grid and for the homes', () => {
  const bill = json('--scenario', 'bloom-176b', '--set', 'grid=Sweden', '--set', 'homes=France');
  expect(bill.quantities.gridIntensity.value).toBe(0.041);
  expect(bill.quantities.homeUse.value).toBe(6343);
});

test('--file takes a scenario of one’s own, and --set goes on top', () => {
  const own = file('{ "from": "gpt-3", "id": "ours", "settings": { "mfu": 0.4, "tokens": 1e12 } }');
  const bill = json('--file', own, '--set', 'tokens=2e12');
  expect(bill.scenario).toBe('ours');
  expect(bill.quantities.mfu.value).toBe(0.4);
  expect(bill.quantities.tokens.value).toBe(2e12);
  expect(bill.quantities.params.value).toBe(175e9);
});

test.each([
  ['{ "settings": { "mfu": 0.4, } }', /not JSON \(line 1\)/],
  ['{ "settings": { "keepRate": -0.2 } }', /"keepRate".*is -0\.2.*nearest is 0\.0001/],
  ['{ "choices": { "chip": "h1000" } }', /not one of the options for .chip.*h100/],
])('a file that says %s exits with 2 and says why', (text, why) => {
  const { status, stderr, stdout } = run('--file', file(text));
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(why);
});

test.each([
  [['--file', '/no/such/file.json'], /cannot be read \(ENOENT\)/],
  [['--file', 'x.json', '--scenario', 'gpt-3'], /Take --scenario or --file/],
  [['--set', 'grid=Swedn'], /no country "Swedn" for grid.*Sweden/],
  [['--set', 'attention=yes'], /options for "attention between tokens".*count or leave-out/],
  [['--scenario', 'gpt4'], /no scenario "gpt4".*gpt-4-class/],
  [['--set', 'mfuu=0.4'], /no number called "mfuu".*mfu/],
  [['--set', 'mfu=7'], /between 0\.001 and 1/],
  [['--set', 'mfu=abc'], /between 0\.001 and 1/],
  [['--set', 'mfu'], /takes key=value/],
  [['--set', 'total=5'], /follows from other numbers/],
  [['--basis', 'lease'], /rent or own/],
  [['--frobnicate'], /Unknown option/],
])('%j exits with 2 and says why', (args, why) => {
  const { status, stderr, stdout } = run(...args);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toMatch(why);
});

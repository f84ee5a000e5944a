import { execFileSync, spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const cli = new URL('../../src/cli/bill.ts', import.meta.url).pathname;
const run = (...args: string[]) =>
  spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8' });
const json = (...args: string[]) =>
  JSON.parse(execFileSync(process.execPath, [cli, '--json', ...args], { encoding: 'utf8' }));

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

test.each([
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

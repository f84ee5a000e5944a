import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromLink } from '#lib/model/read-link.ts';
import { linkQuery, toLink } from '#lib/model/link.ts';
import { model, modelVersion } from '#lib/model/model.ts';
import { valuesOf } from '#lib/model/values.ts';
import { scenarioById } from '#lib/model/scenario-by-id.ts';
import { scenarios } from '#lib/model/scenarios.ts';

test('a link says what differs and nothing else, in letters that course systems leave alone', () => {
  const picks = {
    scenario: scenarioById('gpt-3'),
    changes: { mfu: 0.4, params: 70e9, basis: 'own' },
  };
  expect(toLink(picks)).toBe('scenario-gpt-3~basis-own~params-7e10~mfu-0.4');
  expect(linkQuery(picks, { total: 825_750.4 })).toBe(
    '?m=2&s=scenario-gpt-3~basis-own~params-7e10~mfu-0.4&was=825750',
  );
});

test('a shared link writes every key it is given, defaults too', () => {
  const picks = { scenario: scenarioById('gpt-4-class'), changes: {} };
  expect(toLink(picks)).toBe('');
  expect(toLink(picks, ['mfu', 'chips'])).toBe(
    'scenario-gpt-4-class~basis-own~chip-a100-40gb~mfu-0.36~chips-25000',
  );
});

test('what was written is read back, for any values inside the bounds', () => {
  const change = fc
    .constantFrom(...model.assumptions)
    .chain(({ id, bounds: [min, max] }) =>
      fc
        .double({ min, max, noNaN: true })
        .map((value) => [id, Number(value.toPrecision(6))] as const),
    );
  fc.assert(
    fc.property(fc.array(change, { maxLength: 8 }), (pairs) => {
      const inBounds = pairs.filter(([id, value]) => {
        const { bounds } = model.assumptions.find((a) => a.id === id)!;
        return value >= bounds[0] && value <= bounds[1];
      });
      const picks = { scenario: scenarioById('bloom-176b'), changes: Object.fromEntries(inBounds) };
      const back = fromLink(toLink(picks));
      expect(back.messages).toEqual([]);
      expect(valuesOf(back.picks).get('total')! / valuesOf(picks).get('total')!).toBeCloseTo(1, 8);
      expect(toLink(picks)).toMatch(/^[A-Za-z0-9.~_-]*$/);
    }),
    { numRuns: 60 },
  );
});

test('choices come back too, and one that is asked for is written though nobody changed it', () => {
  const changes = {
    precision: 'fp8',
    contract: 'three-years',
    attention: 'count',
    failures: 'worked',
  };
  const picks = { scenario: scenarioById('gpt-4-class'), changes };
  expect(fromLink(toLink(picks))).toEqual({ picks, messages: [] });
  const untouched = { scenario: scenarioById('gpt-4-class'), changes: {} };
  expect(toLink(untouched, ['failures', 'goodput'])).toBe(
    'scenario-gpt-4-class~basis-own~chip-a100-40gb~failures-stated~goodput-0.91',
  );
});

const read = (text: string) => fromLink(text);

test('an unknown key is named, with what may have been meant, and the rest is kept', () => {
  const { picks, messages } = read('mfuu-0.4~chips-100');
  expect(picks.changes).toEqual({ chips: 100 });
  expect(messages).toEqual(['There is no number called “mfuu”. Did you mean mfu, pue or chip?']);
});

test('a number out of bounds is moved to the bound, and the message says so', () => {
  const { picks, messages } = read('mfu-7');
  expect(picks.changes).toEqual({ mfu: 1 });
  expect(messages[0]).toContain('was set to 100\u00a0%');
});

test.each(['mfu-abc', 'mfu-', 'mfu-NaN', 'mfu-Infinity', 'mfu-0x1', 'mfu-1,5', 'mfu'])(
  '“%s” leaves the default and says so',
  (text) => {
    const { picks, messages } = read(text);
    expect(picks.changes).toEqual({});
    expect(messages).toHaveLength(1);
  },
);

test.each(['params-1e400', 'params-9e99', 'params--5'])(
  '“%s” is a number too far: the bound is taken',
  (text) => {
    const { picks, messages } = read(text);
    expect(Object.values(picks.changes).every((value) => Number.isFinite(value))).toBe(true);
    expect(messages).toHaveLength(1);
  },
);

test('words of JavaScript are no names of numbers', () => {
  for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    const { picks, messages } = read(`${key}-1`);
    expect(Object.keys(picks.changes)).toEqual([]);
    expect(messages[0]).toContain('There is no number called');
  }
  expect(read('chip-constructor').picks.changes).toEqual({});
  expect(read('scenario-__proto__').messages[0]).toContain('There is no scenario');
});

test('100 kB of text are cut, quickly, with at most six messages', () => {
  const { messages } = read('<b>x</b>~'.repeat(12_000));
  expect(messages.length).toBeLessThanOrEqual(7);
  expect(messages[0]).toContain('too long');
});

test('a result cannot be set by a link', () => {
  expect(read('total-5').messages[0]).toContain('follows from other numbers');
});

test('saying what the scenario says is not a change', () => {
  expect(read('scenario-gpt-3~params-175e9~basis-rent').picks.changes).toEqual({});
});

/** Links of every past version; they must open as they did. */
test('links of model 1 open', () => {
  const { picks, messages } = read(
    'scenario-llama-3.1-405b~basis-own~chip-h100~params-70e9~tokens-1.4e12~mfu-0.40',
  );
  expect(messages).toEqual([]);
  expect(picks.scenario.id).toBe('llama-3.1-405b');
  expect(picks.changes).toEqual({ params: 70e9, tokens: 1.4e12, mfu: 0.4 });
});

/** In every scenario: version 1 had one share of what is kept, and one number of bytes saved. */
test.each(scenarios.map(({ id }) => id))('links of model 1 mean the same in %s', (id) => {
  for (const kept of [0.05, 0.1, 0.8]) {
    const { picks, messages } = fromLink(`scenario-${id}~keepRate-${kept}`, 1);
    expect(messages).toEqual([]);
    const values = valuesOf(picks);
    expect(values.get('keepRate')! * values.get('uniqueShare')!).toBeCloseTo(kept, 9);
  }
  for (const bytes of [1, 13, 16]) {
    const { picks, messages } = fromLink(`scenario-${id}~bytesPerParam-${bytes}`, 1);
    expect(messages).toEqual([]);
    const values = valuesOf(picks);
    expect(values.get('weightBytes')! + values.get('optimiserBytes')!).toBeCloseTo(bytes, 9);
  }
});

test('a link of today, or of no known version, is read as it stands', () => {
  for (const version of [modelVersion, 0, NaN, -3, 99])
    expect(fromLink('keepRate-0.1', version).picks.changes).toEqual({ keepRate: 0.1 });
});

import fc from 'fast-check';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { textWidth } from '#components/chart/labels.ts';
import { moneyLine, WORDS } from '#components/widgets/money-guess/line.ts';
import Answer from '#components/widgets/money-guess/Answer.svelte';
import MoneyGuess from '#components/widgets/money-guess/MoneyGuess.svelte';
import { publishedFigures } from '#components/widgets/money-guess/published.ts';
import {
  answer,
  distance,
  finding,
  keptGuess,
  middleInWords,
  lineEnds,
  onTheLine,
  shareInWords,
  START,
  tableOf,
  timesInWords,
  verdict,
} from '#components/widgets/money-guess/series.ts';
import { picture } from './picture.ts';

const bill = { value: 150e6, low: 80e6, high: 400e6 };
const words = (guess: number) => verdict({ ...bill, guess, asked: true });

describe('the verdict', () => {
  test('$3 million for a bill of $150 million is 150 / 3 = 50 times too low', () => {
    expect(words(3e6)).toBe('You were about 50 times too low.');
  });
  test('on both sides of the low end of the range', () => {
    expect(words(80e6)).toBe('You were within the range: very good.');
    expect(words(79.9e6)).toBe('You were about two times too low.'); // 150 / 79.9 = 1.88
  });
  test('on both sides of the high end of the range', () => {
    expect(words(400e6)).toBe('You were within the range: very good.');
    expect(words(401e6)).toBe('You were about three times too high.'); // 401 / 150 = 2.67
  });
  test('within a tenth of the bill is almost exactly right', () => {
    expect(words(150e6 * 1.099)).toBe('You were almost exactly right.');
    expect(words(150e6 * 1.101)).toBe('You were within the range: very good.');
    expect(words(150e6 / 1.099)).toBe('You were almost exactly right.');
    expect(words(150e6 / 1.101)).toBe('You were within the range: very good.');
  });
  test('another bill than the one asked about is named', () => {
    expect(verdict({ ...bill, guess: 15e9, asked: false })).toBe(
      'For this bill, about 100 times too high.',
    );
    expect(verdict({ ...bill, guess: 100e6, asked: false })).toBe(
      'For this bill, within the range.',
    );
  });
  test.each([
    [1, 'a little'],
    [1.249, 'a little'],
    [1.251, 'about one and a half times'],
    [1.749, 'about one and a half times'],
    [1.751, 'about two times'],
    [2.49, 'about two times'],
    [2.51, 'about three times'],
    [10.49, 'about ten times'],
    [10.51, 'about 11 times'],
    [43.4, 'about 43 times'],
    [50_400, 'about 50,000 times'],
    [999_000, 'about 1,000,000 times'],
    [1.5e6, 'about 1.5 million times'],
  ])('a ratio of %d is %s', (ratio, text) => expect(timesInWords(ratio)).toBe(text));
  test('a guess outside a narrow range is never said to be inside it', () => {
    fc.assert(
      fc.property(fc.double({ min: 100, max: 1e10, noNaN: true }), (guess) => {
        const off = distance({ ...bill, guess });
        expect(off === undefined).toBe(guess >= bill.low && guess <= bill.high);
        expect(off ?? '').not.toMatch(/NaN|Infinity/);
      }),
    );
  });
});

describe('the sentences', () => {
  test.each([
    [0.0099, 'less than a hundredth'],
    [0.0101, 'less than a tenth'],
    [0.0949, 'less than a tenth'],
    [0.0951, 'about a tenth'], // 1 / 0.0951 = 10.5
    [0.108, 'about a ninth'],
    [0.2, 'about a fifth'],
    [0.45, 'about half'],
    [0.599, 'about half'],
    [0.61, 'about two thirds'],
    [0.699, 'about two thirds'],
    [0.71, 'about three quarters'],
    [0.799, 'about three quarters'],
    [0.81, 'most'],
    [1, 'most'],
  ])('a share of %d is %s', (share, text) => expect(shareInWords(share)).toBe(text));
  test('the answer keeps an amount on one line', () => {
    const text = answer({ name: 'a model', low: 79e6, high: 414e6, chips: 16, total: 150 });
    expect(text).toBe(
      'The bill for a model most likely comes to between $79\u00a0million and $410\u00a0million, everything counted. The chips of the final run are about a ninth of it.',
    );
  });
  test('the middle of the dots is explained when it is not the total', () => {
    const dots = [10e6, 110e6, 300e6];
    expect(middleInWords({ value: 100e6, dots })).toBe(
      'The total takes the best guess for each number, $100 million; the ranges reach further up than down, so the middle of the dots lies higher, at $110 million.',
    );
    expect(middleInWords({ value: 130e6, dots })).toContain('lies lower, at $110 million');
    expect(middleInWords({ value: 109e6, dots })).toBe('');
  });

  test('the finding counts the dots below the guess', () => {
    const dots = [10, 20, 30];
    expect(finding({ dots, guess: 5 })).toBe(
      'Of 3 equally likely bills, not one is as low as your guess of $5',
    );
    expect(finding({ dots, guess: 15 })).toBe(
      'Of 3 equally likely bills, one is lower than your guess of $15 and two are not',
    );
    expect(finding({ dots, guess: 35 })).toBe(
      'Of 3 equally likely bills, not one is as high as your guess of $35',
    );
    expect(finding({ dots })).toBe('Half of 3 equally likely bills are above $20');
  });
});

describe('the line', () => {
  test('the marker starts in the middle of the line: √(100 · 10¹⁰) = 10⁶', () =>
    expect(START).toBeCloseTo(1e6));
  test('goes from $100 to $10 billion unless something does not fit', () => {
    expect(lineEnds([150e6])).toEqual([100, 1e10]);
    expect(lineEnds([48, 3e10])).toEqual([10, 1e11]);
    expect(lineEnds([0, -5])).toEqual([100, 1e10]);
  });
  test('a typed guess beyond an end stands at the end and says so', () => {
    expect(onTheLine(3e6)).toEqual({ guess: 3e6, message: '' });
    expect(onTheLine(5).guess).toBe(100);
    expect(onTheLine(-5).message).toContain('$100 to $10 billion');
    expect(onTheLine(1e300).guess).toBe(1e10);
  });

  const published = publishedFigures();
  const dots = Array.from({ length: 50 }, (_, i) => 60e6 * 10 ** (i / 50));
  const widths = [240, 284, 324, 400, 559, 560, 700, 852, 1040];

  test.each(widths)(
    'at %d px the words of what others published end before their mark',
    (width) => {
      const line = moneyLine({ width, ends: [100, 1e10], dots, published });
      expect(line.published.map(({ id }) => id)).toEqual(published.map(({ id }) => id));
      line.published.forEach(({ x, y, what, who, amount }, index) => {
        const words = line.stacked
          ? textWidth(who, WORDS.rest)
          : textWidth(`${amount}${what}${who}`, WORDS.rest) + 2 * WORDS.gap;
        // The measure is generous: Inter runs some 15 % narrower.
        if (width >= 284) expect(0.85 * words).toBeLessThan(x - 8);
        if (line.stacked && width >= 284)
          expect(0.85 * textWidth(`${amount} ${what}`, WORDS.rest)).toBeLessThan(width);
        expect(x).toBeLessThan(width);
        expect(y + 8).toBeLessThanOrEqual(line.height);
        // Under the tick labels, which end 24 px below the axis, and each under the last.
        expect(y - 8).toBeGreaterThan((line.published[index - 1]?.y ?? line.y + 16) + 8);
      });
    },
  );

  test('what others published stands in the order of the amounts, dated, with who says so', () => {
    const amounts = published.map(({ usd }) => usd);
    expect(amounts).toEqual(amounts.toSorted((a, b) => a - b));
    expect(published.map(({ amount }) => amount)).toEqual([
      '$40.7M',
      '$78.6M',
      'over $100M',
      '$125M',
      '$778M',
    ]);
    for (const { who, url } of published) {
      expect(who).toMatch(/^(Epoch AI estimate|OpenAI’s Altman, in WIRED), 20\d\d$/);
      expect(url).toMatch(/^https:/);
    }
  });

  test('the table has the guess, the bill and what others published, each with who says so', () => {
    const bill = { guess: 3e6, value: 153.2e6, low: 77e6, high: 410e6 };
    const { columns, rows } = tableOf({ ...bill, published });
    expect(rows[0]).toEqual(['your guess', 'you', 3e6, '', '']);
    expect(rows[1]).toEqual(['the whole bill', 'this model', 153e6, 77e6, 410e6]);
    expect(rows).toHaveLength(7);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  test('the mark among the dots stands on top of them, elsewhere on the line', () => {
    const at = (guess: number) => {
      const line = moneyLine({
        width: 852,
        ends: [100, 1e10],
        dots,
        guess,
        guessText: 'your guess: $3 million',
      });
      return line.y - line.guess!.y;
    };
    expect(at(3e6)).toBe(2);
    expect(at(200e6)).toBeGreaterThan(10);
  });

  test('any guess and any bill leaves every place a number', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 100, max: 1e10, noNaN: true }),
        fc.double({ min: 1e-6, max: 1e18, noNaN: true }),
        fc.integer({ min: 240, max: 1100 }),
        (guess, total, width) => {
          const bills = dots.map((dot) => (dot / 150e6) * total);
          const line = moneyLine({
            width,
            ends: lineEnds([...bills, guess]),
            dots: bills,
            guess,
            guessText: 'x',
            published,
          });
          const places = [
            line.y,
            line.height,
            line.guess!.x,
            line.guess!.y,
            ...line.published.flatMap((p) => [p.x, p.y, p.from]),
          ];
          for (const place of places) expect(Number.isFinite(place)).toBe(true);
          expect(line.guess!.y).toBeGreaterThan(30);
        },
      ),
    );
  });

  test('its picture, as it is drawn for those without a script', async () => {
    const { body } = render(Answer, { props: { published } });
    expect(body).toMatch(/class="[^"]*unscripted/);
    await expect(picture(body.replace('0 0 360 ', '0 0 680 '))).toMatchFileSnapshot(
      '__snapshots__/money-guess.svg.html',
    );
  });

  test.each([
    [3e6, 3e6],
    [5, 100],
    [1e300, 1e10],
    [-1, undefined],
    [Number.NaN, undefined],
    ['skipped', undefined],
    [undefined, undefined],
  ])('what is kept as %s is the guess %s', (kept, guess) => expect(keptGuess(kept)).toBe(guess));
});

test('without a script the question and the answer are both in the page, with one headline', () => {
  const { body } = render(MoneyGuess, {
    props: { question: 'What does it cost?' },
  });
  expect(body.match(/<h1/g)).toHaveLength(1);
  expect(body).toContain('What does it cost?');
  expect(body).toContain('everything counted');
  expect(body).toMatch(/class="unscripted/);
  expect(body).not.toMatch(/NaN|undefined|Infinity/);
});

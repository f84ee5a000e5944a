import { describe, expect, test } from 'vitest';
import { compute, eventually, useSite, wakeAll, wide } from './site.ts';

const site = useSite();

describe('Compute, printed', () => {
  const opened = async () => {
    const visit = await site.open(`${compute}?m=1&s=tokens-3e12`);
    await wakeAll(visit.page);
    await visit.page.emulateMedia({ media: 'print' });
    return visit.page;
  };

  test('becomes a document of several pages', async () => {
    const page = await opened();
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.startsWith('%PDF-')).toBe(true);
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThanOrEqual(4);
  });

  test('shows the bill with the reader’s numbers, its lines and its parts', async () => {
    const page = await opened();
    const amounts = page.locator('.bill .bill-amount');
    expect(await amounts.count()).toBeGreaterThan(20);
    for (const amount of await amounts.all()) {
      expect(await amount.isVisible()).toBe(true);
      expect(await amount.innerText()).toMatch(/^\$/);
    }
    const { page: plain } = await site.open(compute);
    expect(await page.locator('.bill-total .bill-amount').innerText()).not.toBe(
      await plain.locator('.bill-total .bill-amount').innerText(),
    );
  });

  test('shows every chart uncut', async () => {
    const page = await opened();
    const figures = await page.evaluate(() =>
      [...document.querySelectorAll('article figure.figure')].map((figure) => ({
        id: figure.id,
        charts: [...figure.querySelectorAll('.chart > svg')].map(
          (chart) => chart.checkVisibility() && chart.getBoundingClientRect().width > 100,
        ),
        rows: figure.querySelectorAll('tbody tr').length,
      })),
    );
    for (const { id, charts } of figures) {
      expect.soft(charts, `charts of ${id}`).not.toContain(false);
    }
  });

  test('hides what cannot be used on paper', async () => {
    const page = await opened();
    const controls = await page.evaluate(() =>
      [...document.querySelectorAll('button, input[type=range], select, nav')]
        .filter((control) => control.checkVisibility({ visibilityProperty: true }))
        .map((control) => control.outerHTML.slice(0, 100)),
    );
    expect(controls).toEqual([]);
  });

  test('keeps every word of the article and every number in it', async () => {
    const page = await opened();
    const hidden = await page.evaluate(() =>
      [...document.querySelectorAll('article > p:not(.onward), article > h2, article .num')]
        .filter((element) => !element.checkVisibility())
        .map((element) => element.textContent),
    );
    expect(hidden).toEqual([]);
    expect(await page.locator('article .num[data-num=tokens] input').inputValue()).toBe(
      '3 trillion',
    );
  });
});

test('whoever asks for less motion gets none', async () => {
  const { page } = await site.open('', { ...wide, reducedMotion: 'reduce' });
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
        const longest = (times: string) => Math.max(...times.split(',').map(Number.parseFloat));
        return (
          longest(transitionDuration) > 0.02 ||
          (animationName !== 'none' && longest(animationDuration) > 0.02)
        );
      })
      .map((element) => element.outerHTML.slice(0, 80)),
  );
  expect(moving).toEqual([]);
});

test('with forced colours text, controls and charts are still there', async () => {
  const { page, problems } = await site.open(compute, { ...wide, forcedColors: 'active' });
  await page.locator('#ladder input[type=range]').first().press('ArrowRight');
  await eventually(() => page.locator('.bill').innerText()).toContain('differs');
  const invisible = await page.evaluate(
    () =>
      [
        ...document.querySelectorAll(
          '#ladder svg :is(circle, path, rect, line), .bill-bar-line rect',
        ),
      ]
        .map((mark) => getComputedStyle(mark))
        .filter(({ fill, stroke }) => {
          const paper = getComputedStyle(document.body).backgroundColor;
          return [fill, stroke].every((colour) => colour === 'none' || colour === paper);
        }).length,
  );
  expect(invisible, 'marks in the colour of the paper').toBe(0);
  expect(problems).toEqual([]);
});

test.each(['light', 'dark'] as const)('the theme follows the system: %s', async (colorScheme) => {
  const { page } = await site.open(compute, { ...wide, colorScheme });
  const paper = () =>
    page.evaluate(() => {
      const [red = 0] = getComputedStyle(document.body).backgroundColor.match(/\d+/g)!.map(Number);
      return red > 128 ? 'light' : 'dark';
    });
  expect(await paper()).toBe(colorScheme);
  const other = colorScheme === 'light' ? 'dark' : 'light';
  const button = page.locator('.theme-switch');
  for (let i = 0; i < 3 && (await paper()) !== other; i++) await button.click();
  expect(await paper(), 'and can be changed').toBe(other);
  await page.reload();
  expect(await paper(), 'for good').toBe(other);
});

test('with the network gone, a page that was read to its end goes on working', async () => {
  const { page, problems } = await site.open(compute);
  await wakeAll(page);
  await page.locator('h1').hover();
  await page.waitForTimeout(500);
  await page.context().setOffline(true);
  const total = page.locator('.bill-total .bill-amount');
  const before = await total.innerText();
  await page.locator('#ladder input[type=range]').first().press('PageUp');
  await eventually(() => total.innerText()).not.toBe(before);
  await page.locator('article a[data-out]').first().click();
  await page.locator('.card .formula').first().waitFor();
  // A busy browser comes late to its own icon, and that is no part of the page.
  const excused = /ERR_INTERNET_DISCONNECTED|failed: .*(api|favicon)/;
  expect(problems.filter((problem) => !excused.test(problem))).toEqual([]);
});

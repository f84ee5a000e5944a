import { describe, expect, test } from 'vitest';
import { compute, eventually, useSite, wakeAll } from './site.ts';
import { messagesOn, rubbishOn } from './rubbish.ts';

const site = useSite();
const good = 'tokens-3e12';
const markup = '<img src=x onerror="window.hacked=1">';

test.each<[what: string, s: string, message: RegExp]>([
  ['an unknown key', 'speed-5', /There is no number called “speed”/],
  ['a key that is nearly right', 'token-5', /There is no number called “token”.*tokens/],
  ['a word for a number', 'mfu-high', /“utilisation \(MFU\)” has to be a number/],
  ['an unknown option', 'chip-potato', /“potato” is not one of the options/],
  ['an unknown scenario', 'scenario-skynet', /skynet/],
  ['a result', 'total-5', /“total” follows from other numbers and cannot be set/],
  ['1e400', 'params-1e400', /can be .* to .*; it was set to/],
  ['9e99', 'params-9e99', /can be .* to .*; it was set to/],
  ['a negative number', 'chips--5', /can be .* to .*; it was set to/],
  ['zero', 'mfu-0', /can be .* to .*; it was set to/],
  ['markup as a key', `${markup}-1`, /There is no number called “<img/],
  ['markup as a value', `mfu-${markup}`, /has to be a number/],
  ['__proto__', '__proto__-1', /There is no number called “__proto__”/],
  ['constructor and toString', 'constructor-1~toString-2', /“constructor”.*\n.*“toString”/],
  ['the same mistake twice', 'speed-5~speed-5', /There is no number called “speed”/],
  ['no dash', 'justaword', /“justaword”, which is not a name and a value/],
])('a link with %s says so, and its other numbers still count', async (_, s, message) => {
  const { page, problems } = await site.open(
    `${compute}?m=1&s=${encodeURIComponent(`${s}~${good}`)}`,
  );
  await eventually(() => messagesOn(page)).toMatch(message);
  expect(await page.locator('article .num[data-num=tokens] input').inputValue()).toBe('3 trillion');
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  expect(await page.locator('main img').count()).toBe(0);
  expect(await rubbishOn(page)).toEqual([]);
  expect(problems).toEqual([]);
});

test('the largest and smallest numbers there are leave every figure readable', async () => {
  const s = 'params-9e99~tokens-1e400~mfu-0~chips--5~chipPrice-1e-300~chipRent-1e300~linkSpeed-0';
  const { page, problems } = await site.open(`${compute}?m=1&s=${s}`);
  await wakeAll(page);
  expect(await rubbishOn(page)).toEqual([]);
  await page.locator('article .num input').first().press('ArrowUp'); // the draws are made now
  await page.waitForTimeout(500);
  expect(await rubbishOn(page)).toEqual([]);
  expect(problems).toEqual([]);
});

describe('a link that says nothing', () => {
  test.each([
    ['empty', '?s='],
    ['only separators', '?s=~~~'],
    ['without s', '?m=1&was=5'],
    ['broken percent-encoding', '?s=%'],
    ['bytes that are no text', '?s=%E0%A4%A'],
    ['rubbish as version and total', '?m=banana&s=&was=%3Cb%3Ehi'],
  ])('%s: the page is as ever', async (_, query) => {
    const { page, problems } = await site.open(compute + query);
    expect(await page.locator('.bill-total .bill-amount').innerText()).toMatch(/^\$\d+M$/);
    expect(await rubbishOn(page)).toEqual([]);
    expect(problems).toEqual([]);
  });
});

test('broken percent-encoding in one pair spoils that pair only', async () => {
  const { page } = await site.open(`${compute}?m=1&s=mfu-%E0%A4%A~${good}`);
  await eventually(() => messagesOn(page)).toMatch(/has to be a number/);
  expect(await page.locator('article .num[data-num=tokens] input').inputValue()).toBe('3 trillion');
});

test('100 kB of text in a link: its start is read, the rest is not, and the page says so', async () => {
  const { page, problems } = await site.open('404/');
  problems.length = 0;
  // No server takes so long an address; the page is to bear it all the same.
  await page.route(/longlink/, async (route) =>
    route.fulfill({ response: await route.fetch({ url: site.url + compute }) }),
  );
  const many = Array.from({ length: 7000 }, (_, i) => `longlink${i}-1`).join('~');
  const s = `${good}~${many}`;
  expect(s.length).toBeGreaterThan(100_000);
  await page.goto(`${site.url}${compute}?m=1&s=${s}`);
  await eventually(() => messagesOn(page)).toMatch(/too long to be one of ours/);
  expect(await messagesOn(page)).toMatch(/and \d+ more/);
  expect((await messagesOn(page)).length).toBeLessThan(2000);
  expect(await page.locator('article .num[data-num=tokens] input').inputValue()).toBe('3 trillion');
  expect(problems).toEqual([]);
});

test('a message can be closed', async () => {
  const { page } = await site.open(`${compute}?m=1&s=speed-5`);
  await page.locator('.messages').getByRole('button', { name: 'Close' }).click();
  await eventually(() => messagesOn(page)).toBe('');
});

describe('an older link', () => {
  test('that showed another total says both sums', async () => {
    const { page } = await site.open(`${compute}?m=0&s=mfu-0.4&was=825750`);
    const total = await page.locator('.bill-total .bill-amount').innerText();
    await eventually(() => messagesOn(page)).toMatch(/made with model 0.*\$826K/);
    expect(await messagesOn(page)).toContain(total);
  });

  test('that showed what is shown now says nothing', async () => {
    const { page } = await site.open(`${compute}?m=1&s=mfu-0.4`);
    const figure = page.locator('#ladder');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await figure.locator('.figure-menu > summary').click();
    await figure.getByRole('button', { name: 'Copy link' }).click();
    await eventually(() => figure.locator('.figure-said').innerText()).toBe('Link copied');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/[?&]was=\d+/);
    await page.goto(link);
    await page.locator('article .num input').first().waitFor();
    expect(await messagesOn(page)).toBe('');
  });
});

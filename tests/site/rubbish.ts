import type { Page } from 'playwright-core';

/** What must never reach a reader: the remains of a number that is none, in the text or in the drawings. */
export async function rubbishOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const copy = document.body.cloneNode(true) as HTMLElement;
    for (const element of copy.querySelectorAll('script, style, pre')) element.remove();
    for (const island of copy.querySelectorAll('astro-island'))
      for (const { name } of [...island.attributes]) island.removeAttribute(name);
    const values = [...document.querySelectorAll('input')].map((input) => input.value);
    const text = [copy.innerHTML, ...values].join('\n');
    return [...text.matchAll(/.{0,40}(\bNaN\b|Infinity|∞|\bundefined\b|\[object ).{0,40}/g)].map(
      ([found]) => found,
    );
  });
}

/** What the page says about what it was given: only what is both shown and spoken counts. */
export async function messagesOn(page: Page): Promise<string> {
  const shown = await page.locator('.messages p:visible').allInnerTexts();
  const spoken = (await page.locator('[role=status]').allTextContents()).join(' ');
  return shown
    .map((text) => text.replace(/\s*Close\s*$/, '').trim())
    .filter((text) => spoken.includes(text))
    .join('\n');
}

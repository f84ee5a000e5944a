import type { Locator, Page } from 'playwright-core';
import { defaultScenario } from '#lib/model/scenarios.ts';
import { valuesOf } from '#lib/model/values.ts';

/** The total on the bill, as it stands there. */
export const total = (page: Page) => page.locator('.bill-total .bill-amount').first().innerText();

/** What the model makes of the default bill with some numbers changed. */
export function valueWith(changes: Record<string, number> = {}): (id: string) => number {
  const values = valuesOf({ scenario: defaultScenario, changes });
  return (id) => values.get(id)!;
}

/** Types a number into the box beside a slider. */
export async function type(within: Locator, label: string, text: string): Promise<void> {
  const box = within.getByLabel(`${label}, typed`, { exact: true });
  await box.fill(text);
  await box.press('Enter');
}

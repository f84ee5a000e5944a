/* global document, addEventListener, requestAnimationFrame -- watch() runs in the page */

import { share } from './figure.mjs';

const steps = 60;
const warmUp = 10;
const RUNS = 3;

/**
 * The first slider of each of these figures is moved. Not here: figures whose first slider is answered
 * by another thread, which the slider does not wait for.
 */
const sliders = [
  { what: 'utilisation in the ladder', path: 'compute/', figure: '#ladder' },
  { what: 'chips in the curve of days', path: 'compute/', figure: '#chips-days' },
  { what: 'the chart of break-even', path: 'compute/', figure: '#break-even' },
  { what: 'parameters in the loss curves', path: 'data/', figure: '#loss-curves' },
  { what: 'tokens in the funnel', path: 'data/', figure: '#text-funnel' },
  { what: 'wages of labellers', path: 'data/', figure: '#label-wages' },
  { what: 'researchers among the roles', path: 'talent/', figure: '#roles' },
  { what: 'salary on the ladder of pay', path: 'talent/', figure: '#pay' },
  { what: 'researchers in the team', path: 'talent/', figure: '#team' },
  // Its first slider goes by whole months, so that not every key moves it.
  { what: 'work that waits for the empty chair', path: 'talent/', figure: '#chair', nth: 1 },
  { what: 'trials under the iceberg', path: 'iteration/', figure: '#iceberg' },
  { what: 'time to save in the run that fails', path: 'iteration/', figure: '#failure-run' },
  { what: 'interval on the curve of saves', path: 'iteration/', figure: '#save-curve' },
  { what: 'chips in the calendar', path: 'iteration/', figure: '#run-calendar' },
  { what: 'a chip’s watts on the way to the meter', path: 'energy/', figure: '#meter-chain' },
  { what: 'electricity of a home', path: 'energy/', figure: '#homes-claim' },
  { what: 'chips in the power of runs', path: 'energy/', figure: '#run-power' },
  { what: 'time at work in cloud or own', path: 'infrastructure/', figure: '#cloud-or-own' },
  {
    what: 'paid hours in the year of idle chips',
    path: 'infrastructure/',
    figure: '#idle-calendar',
  },
  { what: 'budget in the price of entry', path: 'who-can-pay/', figure: '#entry-price' },
  { what: 'one of the two rates', path: 'who-can-pay/', figure: '#two-rates' },
];

/**
 * How long after a key is pressed on a slider the new numbers, bands and chart are painted, with the
 * processor slowed four times. The clock starts at the event's own time stamp, which the browser sets
 * when the key arrives, and stops in the first task after the frame that follows: a message that is
 * posted from its requestAnimationFrame, and so runs when style, layout and paint are done. Beside it
 * stands what the browser's Event Timing says, which ends when the picture is on the screen and comes
 * in steps of 8 ms.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} url of the site
 * @returns {Promise<import('./figure.mjs').Figure[]>}
 */
export async function paintFigures(browser, url) {
  const figures = [];
  for (const { what, path, figure, nth = 0 } of sliders) {
    /** @type {{ painted: number[], presented: number[] }[]} */
    const runs = [];
    for (let run = 0; run < RUNS; run++)
      runs.push(await dragged(browser, url + path, { figure, nth }));
    // Whatever else the machine does can only add: the quickest run is the page's own.
    const { painted, presented } = runs.reduce((a, b) =>
      share(b.painted, 0.95) < share(a.painted, 0.95) ? b : a,
    );
    const named = `Slider step to paint, CPU ÷ 4, ${what}, best of ${RUNS} runs`;
    figures.push(
      { what: `${named}: half within`, value: share(painted, 0.5), unit: 'ms' },
      { what: `${named}: 95 % within`, value: share(painted, 0.95), unit: 'ms', most: 35 },
      {
        what: `${named}: 95 % by Event Timing (16 or less are not reported)`,
        value: presented.length ? share(presented, 0.95) : 16,
        unit: 'ms',
      },
    );
  }
  return figures;
}

/**
 * Steps one slider on a fresh page.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {{ figure: string, nth: number }} slider which of the figure's sliders
 */
async function dragged(browser, url, { figure, nth }) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  const slider = page.locator(`${figure} input[type=range]`).nth(nth);
  await slider.scrollIntoViewIfNeeded();
  await page.waitForFunction(
    (id) => !document.querySelector(id)?.closest('astro-island')?.hasAttribute('ssr'),
    figure,
  );
  await slider.focus();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.evaluate(watch, figure);
  for (let step = 0; step < warmUp + steps; step++) {
    await page.keyboard.press(step % 20 < 10 ? 'ArrowRight' : 'ArrowLeft');
    await page.waitForTimeout(60);
  }
  const { painted, presented, moved } = await page.evaluate(collected);
  await context.close();
  if (moved < steps) throw new Error(`${figure}: the chart moved at ${moved} of ${steps} steps.`);
  return { painted: painted.slice(warmUp), presented };
}

/**
 * Runs in the page.
 *
 * @param {string} figure
 */
function watch(figure) {
  /** @type {{ painted: number[], presented: number[], moved: number }} */
  const seen = { painted: [], presented: [], moved: 0 };
  Object.assign(globalThis, { seen });
  const shown = () => document.querySelector(`${figure} .chart svg`)?.innerHTML;
  let before = shown();
  addEventListener(
    'input',
    (event) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          seen.painted.push(performance.now() - event.timeStamp);
          const now = shown();
          if (now !== before) seen.moved++;
          before = now;
        };
        port2.postMessage(null);
      });
    },
    true,
  );
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      if (name === 'keydown') seen.presented.push(duration);
  }).observe(/** @type {object} */ ({ type: 'event', durationThreshold: 16 }));
}

/** Runs in the page. */
function collected() {
  return /** @type {{ seen: { painted: number[], presented: number[], moved: number } }} */ (
    /** @type {unknown} */ (globalThis)
  ).seen;
}

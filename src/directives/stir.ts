import type { ClientDirective } from 'astro';

/**
 * Wakes an island at the first sign that somebody is there, or as soon as the page has a reader's
 * numbers to show: for what only follows and is not worked itself, like the bill.
 */
const signs = [
  ...['scroll', 'pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin', 'click', 'input'],
  'restored',
];

const stir: ClientDirective = (load) => {
  let woken = false;
  const wake = async () => {
    if (woken) return;
    woken = true;
    for (const sign of signs) window.removeEventListener(sign, wake);
    const hydrate = await load();
    await hydrate();
  };
  for (const sign of signs) window.addEventListener(sign, wake, { passive: true });
};

export default stir;

// Hides the sources that the reader did not ask for; the page shows all of them without it.

const selects = [...document.querySelectorAll<HTMLSelectElement>('[data-sieve]')];
const entries = [...document.querySelectorAll<HTMLElement>('.entry')];
const said = document.querySelector('[data-said]')!;

function sift(): void {
  const wanted = selects.map(({ dataset, value }) => ({ by: dataset['sieve']!, value }));
  for (const entry of entries)
    entry.hidden = !wanted.every(
      ({ by, value }) => !value || entry.dataset[by]!.split(' ').includes(value),
    );
  for (const group of document.querySelectorAll<HTMLElement>('[data-group]'))
    group.hidden = !group.querySelector('.entry:not([hidden])');
  const shown = entries.filter(({ hidden }) => !hidden).length;
  said.textContent = `${shown} of ${entries.length} sources`;
}

/** A link to a source that is sifted out shows all of them again; one inside a fold opens it. */
function arrive(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  const entry = target.closest<HTMLElement>('.entry');
  if (entry?.hidden) {
    for (const select of selects) select.value = '';
    sift();
  }
  const fold = target.closest('details') ?? entry?.querySelector('details');
  if (fold) fold.open = true;
  target.scrollIntoView({ block: 'start' });
}

for (const select of selects) select.addEventListener('change', sift);
addEventListener('hashchange', arrive);
sift(); // a browser keeps what was chosen before
arrive();

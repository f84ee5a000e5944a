import { mount } from 'svelte';
import type { Assumption } from '#lib/engine/quantity.ts';
import { follow } from '#components/state/follow.ts';
import { reader } from '#components/state/reader.svelte.ts';
import { model } from '#lib/model/model.ts';
import { defaultScenario } from '#lib/model/scenarios.ts';
import { numberField } from './number-field.ts';
import type { PhraseName } from './phrases.ts';
import { STOPS } from './stops.ts';
import { figureText, type Figures, type Style } from './text.ts';
import type { CardState } from './card-state.svelte.ts';

const figures: Figures = { value: (id) => reader.value(id), interval: (id) => reader.interval(id) };

/** Finds everything in the page's text that follows the reader's numbers, and has it follow. */
export function bindText(root: ParentNode, said: (message: string) => void): void {
  const each = <T extends HTMLElement>(selector: string, bind: (element: T) => Bound) => {
    for (const found of root.querySelectorAll<T>(selector)) {
      const { element, show } = bind(found);
      show();
      follow(element, show);
    }
  };
  each('[data-out]', (element) => {
    const { out = '', as = 'bare' } = element.dataset;
    return { element, show: () => write(element, figureText(out, as as Style, figures)) };
  });
  each('[data-phrase]', (element) => {
    const name = element.dataset['phrase'] as PhraseName;
    // The page is built with the words of its own numbers; others are fetched once they are wanted.
    let asBuilt = true;
    const show = async () => {
      asBuilt &&= reader.changedIds.length === 0 && reader.scenario === defaultScenario;
      if (asBuilt) return;
      const { phrases } = await import('./phrases.ts');
      write(element, phrases[name](figures));
    };
    return { element, show: () => void show() };
  });
  each('[data-working]', (element) => {
    // A fold that nobody has opened need not follow.
    let show = (): void => {};
    element.closest('details')?.addEventListener(
      'toggle',
      async () => {
        const { formulaInNumbers } = await import('./formula-text.ts');
        show = () => write(element, formulaInNumbers(element.dataset['working'] ?? '', figures));
        show();
      },
      { once: true },
    );
    return { element, show: () => show() };
  });
  each('[data-print-link]', (element) => {
    // The page is built with the code of its own address.
    let shown = window.location.pathname;
    const show = async () => {
      const link = reader.link();
      if (link.endsWith(shown)) return;
      shown = link;
      const { showLink } = await import('./link-code.ts');
      showLink(element, link);
    };
    return { element, show: () => void show() };
  });
  each<HTMLAnchorElement>('a[data-num]', (link) => {
    const id = link.dataset['num'] ?? '';
    const field = numberField(link, model.quantities.get(id) as Assumption, {
      value: () => reader.value(id),
      set: (value) => said(reader.set(id, value) ?? ''),
      type: (text) => reader.type(id, text),
      reset: () => reader.reset(id),
      enter: enterCard,
      focused: (anchor) => void openCard(anchor, { kind: 'quantity', id }, true),
      said,
    });
    const show = () => {
      field.show();
      field.element.toggleAttribute('data-changed', reader.isChanged(id));
    };
    return { element: field.element, show };
  });
}

/** A place in the text and what brings it up to date. */
interface Bound {
  element: HTMLElement;
  show: () => void;
}

function write(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** Opens the card on a click on a result, a fact, a term or a citation; a plain link without this script. */
export function bindCards(root: Document): void {
  root.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLElement>(
      'a[data-out], a[data-note], [data-card]',
    );
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const id = link.dataset['out'] ?? link.dataset['card'];
    event.preventDefault();
    void openCard(
      link,
      id
        ? { kind: 'quantity', id }
        : { kind: 'note', id: link.getAttribute('href')?.slice(1) ?? '' },
    );
  });
  for (const event of ['pointerover', 'focusin'] as const) {
    root.addEventListener(event, warm, { once: true, passive: true });
  }
}

/** The card's code is fetched when the pointer first moves, so that the first tap finds it. */
let loading: Promise<CardState> | undefined;
function warm(): void {
  void import('./phrases.ts'); // there even if the network goes
  loading ??= import('./card-state.svelte.ts').then(async ({ card }) => {
    const { default: Card } = await import('./Card.svelte');
    mount(Card, { target: document.body });
    return card;
  });
}

/** Focus goes to the first thing to use in the card, if one is open. */
function enterCard(): boolean {
  const first = document
    .querySelector<HTMLElement>('.card:popover-open')
    ?.querySelector<HTMLElement>(STOPS);
  first?.focus();
  return first !== undefined && first !== null;
}

async function openCard(
  anchor: HTMLElement,
  content: CardState['content'],
  byFocus = false,
): Promise<void> {
  reader.prepare();
  warm();
  (await loading)?.open(anchor, content, byFocus);
}

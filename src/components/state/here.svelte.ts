import { getContext, onMount, setContext, untrack } from 'svelte';
import { follow } from './follow.ts';
import { reader } from './reader.svelte.ts';

type Reader = typeof reader;

const KEY = 'reader';

/**
 * The reader's numbers as a figure shows them: the same object, but what is read from it counts as
 * changed when it is the figure's turn (see follow.ts). Called while the figure's component is
 * made; the controls inside it find it by readerHere().
 *
 * @param id of the figure's element; without it, what belongs to the whole page, as the bill
 */
export function readerAt(id?: string): Reader {
  if (import.meta.env.SSR) return reader;
  let shown = $state(0);
  const seen = new Proxy(reader, {
    get(target, key) {
      void shown;
      // The getters and methods use private fields, which only the reader itself has.
      const value = untrack(() => target[key as keyof Reader]) as unknown;
      return typeof value === 'function'
        ? (...args: unknown[]) => untrack(() => value.apply(target, args) as unknown)
        : value;
    },
  });
  onMount(() => follow(id === undefined ? undefined : document.getElementById(id)!, () => shown++));
  return setContext(KEY, seen);
}

/** The reader of the figure around a control, or else the page's. */
export function readerHere(): Reader {
  return getContext<Reader | undefined>(KEY) ?? reader;
}

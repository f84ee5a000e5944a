// Offers what the reader may have meant. The list of pages stands below it, with or without this.

import { nearest } from '#content/near.ts';

const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-known] a')];
const offer = document.querySelector<HTMLElement>('[data-near]')!;
const home = offer.dataset['near']!;
const local = (url: { pathname: string; hash: string }) =>
  decodeURI(url.pathname).replace(home, '/') + decodeURIComponent(url.hash);

/** A rubbish escape in the address is no reason to fail. */
function asked(): string {
  try {
    return local(location);
  } catch {
    return '';
  }
}

const byPath = new Map(links.map((link) => [local(link), link]));
const near = nearest(asked(), [...byPath.keys()]);
if (near.length > 0) {
  const list = offer.querySelector('ul')!;
  for (const path of near) {
    const item = document.createElement('li');
    item.append(byPath.get(path)!.cloneNode(true));
    list.append(item);
  }
  offer.hidden = false;
}

import { encode } from 'uqr';

/** An address as a code for a phone's camera: one path of squares, and how many units it is wide. */
export interface LinkCode {
  path: string;
  size: number;
}

/** Longer addresses make squares too small to be read from paper; their code leads to the plain page. */
export const LONGEST = 700;

/** The QR code of an address, with the quiet border of four squares that readers need. */
export function linkCode(address: string): LinkCode {
  const { data, size } = encode(address, { ecc: 'M', border: 4 });
  const path = data
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return { path, size };
}

/** Brings the printed link of the page to the reader's numbers. */
export function showLink(element: HTMLElement, address: string): void {
  const { path, size } = linkCode(
    address.length > LONGEST ? (address.split('?')[0] ?? address) : address,
  );
  element.querySelector('svg')?.setAttribute('viewBox', `0 0 ${size} ${size}`);
  element.querySelector('path')?.setAttribute('d', path);
  const text = element.querySelector('[data-address]');
  if (text) text.textContent = address;
}

import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { linkCode } from '#components/prose/link-code.ts';

/** What a camera would see: the path of squares as pixels, four to a unit. */
function pixels({ path, size }: { path: string; size: number }) {
  const across = size * 4;
  const image = new Uint8ClampedArray(across * across * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let dy = 0; dy < 4; dy++)
      for (let dx = 0; dx < 4; dx++)
        image.fill(0, at(x, y, dx, dy, across), at(x, y, dx, dy, across) + 3);
  return { image, across };
}
const at = (x = '', y = '', dx: number, dy: number, across: number) =>
  ((Number(y) * 4 + dy) * across + Number(x) * 4 + dx) * 4;

test.each([
  ['a page', 'https://training-bill.example/compute/'],
  ['a page with numbers', 'https://training-bill.example/compute/?m=2&s=params-70e9~mfu-0.4'],
  [
    'a long address',
    `https://training-bill.example/compute/?m=2&s=${'tokens-15.6e12~'.repeat(40)}`,
  ],
])('the code of %s is read as its address by an independent reader', (_, address) => {
  const { image, across } = pixels(linkCode(address));
  expect(jsQR(image, across, across)?.data).toBe(address);
});

test('keeps the quiet border that readers need', () => {
  const { path, size } = linkCode('https://training-bill.example/');
  const places = [...path.matchAll(/M(\d+) (\d+)h/g)].flatMap(([, x, y]) => [Number(x), Number(y)]);
  expect(Math.min(...places)).toBe(4);
  expect(Math.max(...places)).toBe(size - 5);
});

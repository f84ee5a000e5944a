import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { articles, built, builtPages, dist, useSite } from './site.ts';

const site = useSite();
const fileOf = (path: string) => (path === '' || path.endsWith('/') ? `${path}index.html` : path);

test.each(builtPages())(
  'page "/%s" names a picture that exists, with its size and its words',
  (path) => {
    const html = built(fileOf(path));
    const meta = (name: string) =>
      new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? '';
    expect(meta('og:image')).toMatch(/^https:\/\/.+\/cards\/[a-z-]+\.png$/);
    expect(existsSync(join(dist, new URL(meta('og:image')).pathname))).toBe(true);
    expect(meta('og:image:alt').length).toBeGreaterThan(20);
    expect([meta('og:image:width'), meta('og:image:height')]).toEqual(['1200', '630']);
    expect(meta('twitter:card')).toBe('summary_large_image');
    expect(html).not.toMatch(/<img[^>]+\/cards\//);
  },
);

test('each article and the home page have a picture of their own', () => {
  const pictureOf = (path: string) => /\/cards\/([a-z-]+)\.png/.exec(built(fileOf(path)))?.[1];
  for (const [, path] of articles) expect(pictureOf(path)).toBe(path.replace('/', ''));
  expect(pictureOf('')).toBe('home');
});

test.each(readdirSync(join(dist, 'cards')))(
  '%s is 1200 × 630, not blank, and light',
  async (name) => {
    // Slanted lines, as of the opened rack, take half as much again as flat ones. No page loads it.
    expect(statSync(join(dist, 'cards', name)).size).toBeLessThanOrEqual(150_000);
    const { page } = await site.open('');
    const seen = await page.evaluate(async (address) => {
      const picture = new Image();
      picture.src = address;
      await picture.decode();
      const { naturalWidth: width, naturalHeight: height } = picture;
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext('2d')!;
      context.drawImage(picture, 0, 0);
      /** How many of the pixels of a part differ from its first, as a share. */
      const drawn = (x: number, y: number, w: number, h: number) => {
        const { data } = context.getImageData(x, y, w, h);
        let other = 0;
        for (let at = 0; at < data.length; at += 4)
          if (data[at] !== data[0] || data[at + 1] !== data[1] || data[at + 2] !== data[2])
            other += 1;
        return other / (w * h);
      };
      return { width, height, title: drawn(54, 60, 420, 420), sheet: drawn(500, 50, 650, 520) };
    }, `${site.url}cards/${name}`);
    expect([seen.width, seen.height]).toEqual([1200, 630]);
    expect(seen.title).toBeGreaterThan(0.03);
    expect(seen.sheet).toBeGreaterThan(0.02);
  },
);

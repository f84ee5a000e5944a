import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSite } from '../../scripts/site-server.mjs';

const dist = mkdtempSync(join(tmpdir(), 'training-bill-'));
let site: Awaited<ReturnType<typeof startSite>>;

beforeAll(async () => {
  mkdirSync(join(dist, 'compute'));
  mkdirSync(join(dist, '_astro'));
  writeFileSync(join(dist, 'index.html'), '<h1>home</h1>');
  writeFileSync(join(dist, 'compute/index.html'), '<h1>compute</h1>');
  writeFileSync(join(dist, '404.html'), '<h1>no such page</h1>');
  writeFileSync(join(dist, '_astro/a.js'), 'export const a = 1;\n'.repeat(100));
  writeFileSync(join(dist, '_headers'), '/*\n  X-All: yes\n/_astro/*\n  X-Asset: yes\n');
  site = await startSite({ dist, base: '/bill/' });
});

afterAll(async () => {
  await site.close();
  rmSync(dist, { recursive: true });
});

/** Asks for a path of the server, whatever the base, and follows no redirection. */
function ask(path: string, init: RequestInit = {}) {
  return fetch(new URL(path, site.url), { redirect: 'manual', ...init });
}

describe('a built site in the folder /bill/', () => {
  test('its address ends with the folder', () => {
    expect(site.url).toBe(`http://127.0.0.1:${site.port}/bill/`);
  });

  test.each([
    ['/bill/', 200, 'home'],
    ['/bill/compute/', 200, 'compute'],
    ['/bill/compute/?chips=8', 200, 'compute'],
    ['/bill/nothing/', 404, 'no such page'],
    ['/bill/_headers', 404, 'no such page'],
    ['/bill/%2e%2e%2f%2e%2e%2fetc/passwd', 404, 'no such page'],
    ['/bill/%zz', 404, 'no such page'],
    ['/compute/', 404, 'no such page'],
  ])('%s answers %i with "%s"', async (path, status, text) => {
    const response = await ask(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toBe(`<h1>${text}</h1>`);
  });

  test.each([
    ['/', 302, '/bill/'],
    ['/bill', 302, '/bill/'],
    ['/bill/compute?chips=8', 301, '/bill/compute/?chips=8'],
  ])('%s leads (%i) to %s', async (path, status, location) => {
    const response = await ask(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('location')).toBe(location);
  });

  test.each(['br', 'gzip'])('text is sent as %s to who can read it', async (encoding) => {
    const response = await ask('/bill/_astro/a.js', { headers: { 'accept-encoding': encoding } });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(Number(response.headers.get('content-length'))).toBeLessThan(100);
    expect(await response.text()).toHaveLength(2000);
  });

  test('the headers file applies, counted from the folder', async () => {
    const asset = await ask('/bill/_astro/a.js');
    expect([asset.headers.get('x-all'), asset.headers.get('x-asset')]).toEqual(['yes', 'yes']);
    const page = await ask('/bill/compute/');
    expect([page.headers.get('x-all'), page.headers.get('x-asset')]).toEqual(['yes', null]);
  });

  test('nothing can be sent to it', async () => {
    expect((await ask('/bill/', { method: 'POST' })).status).toBe(405);
  });
});

describe('the port', () => {
  test('is the first free one', async () => {
    const other = await startSite({ dist, ports: [site.port, 0] });
    expect(other.port).not.toBe(site.port);
    await other.close();
  });

  test('is asked for in one sentence when all are taken', async () => {
    await expect(startSite({ dist, ports: [site.port] })).rejects.toThrow(
      /^All ports from \d+ to \d+ are taken: stop a program that uses one of them and run the command again\.$/,
    );
  });
});

test('a site that is not built is asked for in one sentence', async () => {
  await expect(startSite({ dist: join(dist, 'compute/none') })).rejects.toThrow(
    'There is no built site to serve: run `npm run build` first.',
  );
});

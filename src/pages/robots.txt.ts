import type { APIContext } from 'astro';
import { href } from '#layouts/href.ts';

/** Everything may be read by anyone; here is the list. */
export function GET(context: APIContext): Response {
  const sitemap = new URL(href('/sitemap-index.xml'), context.site).href;
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}

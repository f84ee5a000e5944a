import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { basePath } from './scripts/base-path.mjs';
import { leanModel } from './scripts/lean-model.mjs';
import { lastChecked } from './scripts/last-checked.mjs';
import { leanHtml } from './scripts/lean-html.mjs';
import { frameHeaders } from './scripts/frame-headers.mjs';
import { stirDirective } from './scripts/stir-directive.mjs';

export default defineConfig({
  // Where the site will live; the deployment sets both.
  site: process.env['SITE_URL'] || 'https://training-bill.example',
  base: basePath(process.env['BASE_PATH']),
  trailingSlash: 'always',

  integrations: [
    mdx(),
    svelte(),
    sitemap({
      filter: (page) => !page.includes('/embed/'), // the articles are what to find
      serialize: (item) => {
        const lastmod = lastChecked(item.url);
        return lastmod ? { ...item, lastmod } : item;
      },
    }),
    frameHeaders(),
    leanHtml(),
    stirDirective(),
  ],

  vite: {
    plugins: [leanModel()],
    worker: { format: 'es', plugins: () => [leanModel()] },
  },

  // Highlighted code would bring inline styles, which the policy below forbids.
  markdown: { syntaxHighlight: false },
  prefetch: false,

  // Styles inlined from components that MDX imports are not hashed, so they would be blocked.
  build: { inlineStylesheets: 'never' },

  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data: blob:", // figures saved as SVG and PNG pass through both
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'", // the search in the header
      ],
    },
  },
});

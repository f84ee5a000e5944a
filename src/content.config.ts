import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { drivers } from './lib/model/lines.ts';

const articles = defineCollection({
  loader: glob({ pattern: '*.mdx', base: './src/content/articles' }),
  schema: z.object({
    title: z.string(),
    /** One or two sentences under the headline. */
    standfirst: z.string(),
    /** For search engines and previews. */
    description: z.string().max(200),
    /** The line of the bill it explains; the last article explains none. */
    driver: z.enum(drivers).optional(),
    /** Its short name, where that is not the name of the line. */
    label: z.string().optional(),
    /** Place in the series. */
    order: z.number().int(),
    guesses: z.number().int().default(0),
    things: z.number().int().default(0),
    /** Day it was last checked against its sources. */
    checked: z.coerce.date(),
    /** Assumptions that its figures use, besides those named in the text. */
    numbers: z.array(z.string()).default([]),
  }),
});

export const collections = { articles };

import { getCollection } from 'astro:content';
import { lines } from '#lib/model/lines.ts';
import { site } from '#site.ts';
import { billFigure } from './bill.ts';
import type { Card } from './card.ts';
import { figureOf, figuresIn } from './figures.ts';

/** The picture of an article where that is not its first figure. */
const chosen: Readonly<Record<string, string>> = { 'who-can-pay': 'FallingPrices' };

/** Every card by name: one for each article, one for the home page, one for all other pages. */
export async function cards(): Promise<Record<string, () => Promise<Card>>> {
  const articles = await getCollection('articles');
  return {
    home: async () => ({ title: 'What does it cost to train an AI?', figure: billFigure(false) }),
    default: async () => ({ title: site.description, figure: billFigure(true) }),
    ...Object.fromEntries(
      articles.map(({ id, body = '', data: { title, driver, label } }) => {
        const kicker = driver ? lines[driver].name : label;
        const card = async (): Promise<Card> => {
          for (const name of [chosen[id], ...figuresIn(body)]) {
            const shown = name && (await figureOf(name));
            if (shown) return { kicker, driver, title, ...shown };
          }
          return { kicker, driver, title, figure: billFigure(true) };
        };
        return [id, card];
      }),
    ),
  };
}

import type { APIRoute, GetStaticPaths } from 'astro';
import { cards } from '#components/cards/all.ts';
import { cardSvg, type Card } from '#components/cards/card.ts';
import { png } from '#components/cards/png.ts';

/** The pictures that other sites show beside a link to a page. */
export const getStaticPaths = (async () =>
  Object.entries(await cards()).map(([name, card]) => ({
    params: { name },
    props: { card },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: () => Promise<Card> }> = async ({ props }) =>
  new Response(await png(cardSvg(await props.card())), {
    headers: { 'Content-Type': 'image/png' },
  });

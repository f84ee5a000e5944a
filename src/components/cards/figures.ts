import { getContainerRenderer } from '@astrojs/svelte/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { loadRenderers } from 'astro:container';
import { drawn } from '#components/chart/drawn-at.ts';
import { defaultScenario } from '#lib/model/scenarios.ts';
import { ROOM, roomUnder, type Card } from './card.ts';
import { beyond } from './png.ts';
import { styled } from './styled.ts';
import { stylesOf } from './styles.ts';

type AstroPart = Parameters<AstroContainer['renderToString']>[0];
// All at once, as the articles have them: parts that are loaded one by one would break the pages' style
// sheets into as many files.
const lists = import.meta.glob<{ components?: Record<string, AstroPart> }>('../mdx/*.ts', {
  eager: true,
});
const parts: Readonly<Record<string, AstroPart>> = Object.assign(
  {},
  ...Object.values(lists).map(({ components }) => components),
);

/** Widths at which a drawing is tried; the one whose words come out largest is taken. */
const WIDTHS = [380, 440, 500, 560, 620, 680];

/** Whose numbers a card shows, where a figure says “Yours”. */
const PRESET = defaultScenario.short.replace(/, \d{4}$/, '');

const folderOf = (component: string) =>
  component.replace(/[A-Z]/g, (letter, at: number) => `${at ? '-' : ''}${letter.toLowerCase()}`);

/** The first figures that an article shows, in order; a bet is none, for it hides what it knows. */
export function figuresIn(body: string): string[] {
  const names = [...body.matchAll(/^<([A-Z]\w*)\s*\/>$/gm)].map(([, name = '']) => name);
  return names.filter((name) => !name.endsWith('Guess') && name in parts);
}

/** A widget's main drawing with the default numbers, and its finding; nothing where it draws none. */
export async function figureOf(
  name: string,
): Promise<Pick<Card, 'caption' | 'figure'> | undefined> {
  const widget = parts[name]!;
  const renderers = await loadRenderers([getContainerRenderer()]);
  const container = await AstroContainer.create({ renderers });
  const usual = drawn.at;
  let best: { scale: number; card: Pick<Card, 'caption' | 'figure'> } | undefined;
  try {
    for (const at of WIDTHS) {
      drawn.at = at;
      const card = taken(await container.renderToString(widget), folderOf(name));
      if (!card?.figure) continue;
      const { width, height } = card.figure;
      const scale = Math.min(ROOM.width / width, roomUnder(card.caption) / height);
      if (best && scale <= best.scale * 1.02) continue;
      // A chart that is redrawn for phones may be too wide between its two forms.
      const over = await beyond(card.figure.svg, width);
      if (over >= 6) continue;
      card.figure.width += Math.max(0, over);
      best = { scale, card };
    }
  } finally {
    drawn.at = usual;
  }
  return best?.card;
}

/** The first chart in a widget's markup, with its styles worked in. */
function taken(html: string, folder: string): Pick<Card, 'caption' | 'figure'> | undefined {
  const svg = /<div class="chart[^"]*"[^>]*>(?:\s|<!--.*?-->)*(<svg [\s\S]*?<\/svg>)/.exec(
    html,
  )?.[1];
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg ?? '') ?? [];
  if (!svg || !width || !height) return undefined;
  const driver = /<figure [^>]*data-driver="([a-z]+)"/.exec(html)?.[1];
  const around = `<figure class="figure"${driver ? ` data-driver="${driver}"` : ''}><div class="chart">{svg}</div></figure>`;
  const caption = /<figcaption[^>]*>([\s\S]*?)<\/figcaption>/.exec(html)?.[1] ?? '';
  return {
    caption: caption
      .replace(/<[^>]+>/g, '')
      .replace(/&amp;/g, '&')
      .trim(),
    figure: {
      svg: styled(
        svg
          .replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')
          .replaceAll(/>Yours(?=[,<])/g, `>${PRESET}`),
        stylesOf(folder),
        around,
      ),
      width: Number(width),
      height: Number(height),
    },
  };
}

import { textWidth } from '#components/chart/labels.ts';
import { site } from '#site.ts';
import { lightColours } from './styles.ts';

export const WIDTH = 1200;
export const HEIGHT = 630;
/** The sheet of paper on the right, and what is free on it. */
const SHEET = { x: 486, y: 34, width: 680, height: 556 };
const PAD = 32;
export const ROOM = { width: SHEET.width - 2 * PAD, height: SHEET.height - 2 * PAD };
const TOOTH = 20;
const CAPTION = 23;

export interface Card {
  /** The word over the title, in the colour of the line. */
  kicker?: string | undefined;
  driver?: string | undefined;
  title: string;
  /** What the picture shows, in a sentence. */
  caption?: string | undefined;
  /** A drawing with its size; it is fitted to the room that the caption leaves. */
  figure?: { svg: string; width: number; height: number } | undefined;
}

const safe = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A text in lines of at most a width; `wide` is how much wider its face runs than Inter. */
export function wrapped(text: string, width: number, size: number, wide = 1): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, size) * wide <= width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The height of the room under a caption. */
export const roomUnder = (caption = '') =>
  ROOM.height - (caption ? wrapped(caption, ROOM.width, CAPTION).length * CAPTION * 1.32 + 14 : 0);

/** A card as SVG: the title on the left, on the right a sheet with the torn edge of the bill. */
export function cardSvg({ kicker, driver, title, caption = '', figure }: Card): string {
  const colours = lightColours();
  const colour = (driver && colours[`${driver}-text`]) || colours['ink'];
  const { x, y, width, height } = SHEET;
  const teeth = Array.from({ length: width / TOOTH }, () => `l${-TOOTH / 2} 10l${-TOOTH / 2} -10`);
  const [size, lines] = [58, 52, 46, 40]
    .map((px) => [px, wrapped(title, x - 96, px, 0.86)] as const)
    .find(
      ([px, broken]) =>
        broken.length * px < 330 && broken.every((line) => textWidth(line, px) * 0.86 <= x - 96),
    ) ?? [40, wrapped(title, x - 96, 40, 0.86)];
  const top = kicker ? 128 : 100;
  const captionLines = caption ? wrapped(caption, ROOM.width, CAPTION) : [];
  const under = y + PAD + (ROOM.height - roomUnder(caption));
  const scale = figure && Math.min(ROOM.width / figure.width, roomUnder(caption) / figure.height);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="Bill Sans" fill="${colours['ink']}">
<rect width="${WIDTH}" height="${HEIGHT}" fill="${colours['paper']}"/>
<rect width="14" height="${HEIGHT}" fill="${(driver && colours[driver]) || colour}"/>
${kicker ? `<text x="56" y="84" font-size="25" font-weight="600" letter-spacing="2.5" fill="${colour}">${safe(kicker.toUpperCase())}</text>` : ''}
<g font-family="Bill Display" font-size="${size}" letter-spacing="-0.8">${lines.map((line, i) => `<text x="54" y="${top + size * 0.8 + i * size * 1.12}">${safe(line)}</text>`).join('')}</g>
<text x="56" y="580" font-size="27" font-weight="600">${safe(site.name)}</text>
<path d="M${x} ${y}h${width}v${height}${teeth.join('')}z" transform="translate(0 3)" fill="${colours['rule']}"/>
<path d="M${x} ${y}h${width}v${height}${teeth.join('')}z" fill="${colours['card']}"/>
${captionLines.map((line, i) => `<text x="${x + PAD}" y="${y + PAD + CAPTION * 0.85 + i * CAPTION * 1.32}" font-size="${CAPTION}" font-weight="600">${safe(line)}</text>`).join('')}
${figure && scale ? `<svg x="${x + PAD}" y="${under}" width="${figure.width * scale}" height="${figure.height * scale}" viewBox="0 0 ${figure.width} ${figure.height}" overflow="visible">${figure.svg}</svg>` : ''}
</svg>`;
}

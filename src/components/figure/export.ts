/** Pictures of a figure as the reader sees it. Loaded only when one is asked for. */

export interface Picture {
  title: string;
  source: string;
}

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 24;
const COPIED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'letter-spacing',
  'paint-order',
  'font-variant-numeric',
];

/** Copies what the style sheet did to each element into attributes. */
function inlineStyles(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  if (style.display === 'none') to.setAttribute('display', 'none');
  for (const property of COPIED) {
    const value = style.getPropertyValue(property);
    if (value) to.setAttribute(property, value);
  }
  to.removeAttribute('class');
  Array.from(from.children).forEach((child, index) => inlineStyles(child, to.children[index]!));
}

/** Breaks a sentence into lines that fit, about 0.53 em a letter. */
function wrap(text: string, { width, size }: { width: number; size: number }): string[] {
  const letters = Math.max(12, Math.floor(width / (size * 0.53)));
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < letters)
      lines[lines.length - 1] += ` ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The site's faces as a style sheet with the fonts inside, so that the picture looks alike anywhere. */
async function fonts(): Promise<string> {
  const rules = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].map((rule) => ({ rule, base: sheet.href ?? document.baseURI })),
  );
  const faces = rules.map(async ({ rule, base }) => {
    if (!(rule instanceof CSSFontFaceRule)) return '';
    const family = rule.style.getPropertyValue('font-family').replaceAll(/["']/g, '');
    const file = /url\("?([^")]+)/.exec(rule.style.getPropertyValue('src'))?.[1];
    if (!file || !['Bill Sans', 'Bill Mono'].includes(family)) return '';
    const bytes = new Uint8Array(await (await fetch(new URL(file, base))).arrayBuffer());
    const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
    return `@font-face{font-family:'${family}';font-weight:400 700;src:url(data:font/woff2;base64,${btoa(text)})}`;
  });
  return (await Promise.all(faces)).join('');
}

/** One stand-alone SVG of all charts in a figure, with its title and source. */
async function toSvg(figure: Element, { title, source }: Picture): Promise<SVGSVGElement> {
  const charts = [...figure.querySelectorAll<SVGSVGElement>('.chart > svg')];
  const boxes = charts.map((chart) => chart.viewBox.baseVal);
  const width = Math.max(320, ...boxes.map((box) => box.width));
  const paper = getComputedStyle(document.body);
  const picture = document.createElementNS(SVG, 'svg');
  let y = MARGIN;

  const write = (
    text: string,
    { size, weight, fill }: { size: number; weight: string; fill: string },
  ) => {
    for (const line of wrap(text, { width, size })) {
      const element = document.createElementNS(SVG, 'text');
      element.textContent = line;
      const attributes = {
        x: MARGIN,
        y: (y += size),
        fill,
        'font-size': size,
        'font-weight': weight,
      };
      for (const [name, value] of Object.entries(attributes))
        element.setAttribute(name, `${value}`);
      element.setAttribute('font-family', "'Bill Sans', Inter, Arial, sans-serif");
      picture.append(element);
      y += size * 0.35;
    }
  };

  write(title, { size: 17, weight: '600', fill: paper.color });
  y += 12;
  charts.forEach((chart, index) => {
    const copy = chart.cloneNode(true) as SVGSVGElement;
    inlineStyles(chart, copy);
    const { width: across, height } = boxes[index]!;
    for (const [name, value] of Object.entries({ x: MARGIN, y, width: across, height })) {
      copy.setAttribute(name, `${value}`);
    }
    picture.append(copy);
    y += height + 12;
  });
  write(source, { size: 12, weight: '400', fill: paper.color });
  y += MARGIN;

  const ground = document.createElementNS(SVG, 'rect');
  const across = width + 2 * MARGIN;
  for (const [name, value] of Object.entries({
    width: across,
    height: y,
    fill: paper.backgroundColor,
  })) {
    ground.setAttribute(name, `${value}`);
  }
  picture.prepend(ground);
  const name = document.createElementNS(SVG, 'title');
  name.textContent = title;
  picture.prepend(name);
  const style = document.createElementNS(SVG, 'style');
  // Without the fonts the picture still has its system faces.
  style.textContent = await fonts().catch(() => '');
  picture.prepend(style);
  for (const [key, value] of Object.entries({
    width: across,
    height: y,
    viewBox: `0 0 ${across} ${y}`,
  })) {
    picture.setAttribute(key, `${value}`);
  }
  picture.setAttribute('xmlns', SVG);
  return picture;
}

const markup = (svg: SVGSVGElement) => new XMLSerializer().serializeToString(svg);

export async function svgFile(figure: Element, picture: Picture): Promise<Blob> {
  return new Blob([markup(await toSvg(figure, picture))], { type: 'image/svg+xml' });
}

/** The same at twice the size, drawn through a canvas. */
export async function pngFile(figure: Element, picture: Picture): Promise<Blob> {
  const svg = await toSvg(figure, picture);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(markup(svg))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Number(svg.getAttribute('width')) * 2;
  canvas.height = Number(svg.getAttribute('height')) * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}

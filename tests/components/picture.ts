/**
 * The first chart in a server-rendered widget, at the width that a page is built with, with places
 * rounded to a tenth and texts as they are. The tracks of sliders are drawings too, but narrower.
 */
export function picture(body: string): string {
  const svg = /<svg viewBox="0 0 680 [\s\S]*?<\/svg>/.exec(body)![0];
  return svg.replace(
    / (x|y|x1|x2|y1|y2|cx|cy|r|d|dx|width|height|transform)="([^"]*)"/g,
    (_, name: string, value: string) =>
      ` ${name}="${value.replace(/-?\d+\.\d+/g, (n) => String(Math.round(Number(n) * 10) / 10))}"`,
  );
}

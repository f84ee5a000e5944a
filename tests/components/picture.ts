/** The drawing in a server-rendered widget, with places rounded to a tenth and texts as they are. */
export function picture(body: string): string {
  // A slider’s track is a drawing too, but only four high.
  const svg = /<svg viewBox="0 0 \d{3} \d{2}[\s\S]*?<\/svg>/.exec(body)![0];
  return svg.replace(
    / (x|y|x1|x2|y1|y2|cx|cy|r|d|dx|width|height|transform)="([^"]*)"/g,
    (_, name: string, value: string) =>
      ` ${name}="${value.replace(/-?\d+\.\d+/g, (n) => String(Math.round(Number(n) * 10) / 10))}"`,
  );
}

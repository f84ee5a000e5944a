import { drivers, lines } from '#lib/model/lines.ts';
import { money } from '#lib/format/money.ts';
import { billOf } from '#lib/model/results.ts';
import { rangeSentence } from '#components/bill/series.ts';
import { defaultScenario } from '#lib/model/scenarios.ts';
import { ROOM } from './card.ts';
import { lightColours } from './styles.ts';

/** The default bill as a drawing, before it is printed or after. */
export function billFigure(printed: boolean): { svg: string; width: number; height: number } {
  const bill = billOf({ scenario: defaultScenario, changes: {} });
  const colours = lightColours();
  const { width, height } = ROOM;
  const amount = (usd: number) => (printed ? money(usd) : '?');
  const mono = `font-family="Bill Mono" text-anchor="end" x="${width - 2}"`;
  const leader = (y: number, from: number) =>
    `<path d="M${from} ${y}H${width - (printed ? 130 : 36)}" stroke="${colours['leader']}" stroke-width="2" stroke-dasharray="0 6" stroke-linecap="round"/>`;
  const rows = drivers.map((driver, index) => {
    const y = 112 + index * 50;
    return `<rect x="0" y="${y - 19}" width="20" height="20" rx="3" fill="${colours[driver]}" stroke="${colours[`${driver}-text`]}"/>
<text x="36" y="${y}" font-size="27" font-weight="600">${lines[driver].name}</text>${leader(y, 236)}
<text ${mono} y="${y}" font-size="28">${amount(bill.lines[driver].value)}</text>`;
  });
  const range = printed ? rangeSentence(bill.total) : 'Put your marker where you think it landed.';
  return {
    width,
    height,
    svg: `<text y="24" font-size="25" font-weight="600" letter-spacing="3">THE TRAINING BILL</text>
<text y="56" font-size="22" fill="${colours['muted']}">${defaultScenario.name} · ${defaultScenario.year}</text>
<path d="M0 74H${width}" stroke="${colours['ink']}" stroke-width="3"/>
${rows.join('\n')}
<text y="424" font-size="32" font-weight="600">Total</text>${leader(424, 110)}
<text ${mono} y="424" font-size="38">${amount(bill.total.value)}</text>
<path d="M0 442H${width}M0 448H${width}" stroke="${colours['ink']}" stroke-width="2"/>
<text y="480" font-size="23">${range}</text>`,
  };
}

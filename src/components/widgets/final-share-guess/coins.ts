/** Where a row of ten coins lies. */
export interface Row {
  /** Middle of the first coin (px). */
  x: number;
  y: number;
  /** From one coin to the next (px). */
  pitch: number;
  r: number;
}

const tenth = (px: number) => Math.round(px * 10) / 10;
const disc = (x: number, y: number, r: number) =>
  `M${tenth(x - r)} ${tenth(y)}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0Z`;

/** A path of that many coins; of the last, the slice that is its part, from twelve o’clock on. */
export function coins(count: number, { x, y, pitch, r }: Row): string {
  const whole = Math.min(10, Math.floor(count + 1e-6));
  const rest = count - whole;
  const discs = Array.from({ length: whole }, (_, i) => disc(x + i * pitch, y, r)).join('');
  if (whole === 10 || rest < 0.005) return discs;
  const at = x + whole * pitch;
  const turn = rest * 2 * Math.PI;
  const to = `${tenth(at + r * Math.sin(turn))} ${tenth(y - r * Math.cos(turn))}`;
  return `${discs}M${tenth(at)} ${tenth(y)}V${tenth(y - r)}A${r} ${r} 0 ${rest > 0.5 ? 1 : 0} 1 ${to}Z`;
}

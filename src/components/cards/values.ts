export type Properties = Record<string, string>;

type Rgba = [red: number, green: number, blue: number, alpha: number];

/** The arguments of a call that starts at an opening bracket, and where it ends. */
function argumentsAt(text: string, open: number): { parts: string[]; end: number } {
  const parts = [''];
  let depth = 0;
  for (let at = open + 1; at < text.length; at += 1) {
    const letter = text[at]!;
    if (letter === ')' && depth === 0) return { parts: parts.map((part) => part.trim()), end: at };
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (letter === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  throw new Error(`A bracket is not closed in "${text}".`);
}

/** Replaces every call of a function in a value by what it comes to. */
function each(text: string, name: string, by: (parts: string[]) => string): string {
  for (let at = text.indexOf(`${name}(`); at >= 0;) {
    const { parts, end } = argumentsAt(text, at + name.length);
    const plain = by(parts);
    text = text.slice(0, at) + plain + text.slice(end + 1);
    // Past what came in, which may call the same again: a value can refer to itself.
    at = text.indexOf(`${name}(`, at + plain.length);
  }
  return text;
}

function rgba(colour: string): Rgba {
  if (colour === 'transparent') return [0, 0, 0, 0];
  const hex = /^#([0-9a-f]{3,8})$/i.exec(colour)?.[1];
  if (!hex) throw new Error(`The colour "${colour}" cannot be mixed.`);
  const long = hex.length < 6 ? [...hex].map((digit) => digit + digit).join('') : hex;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    parseInt(long.slice(at, at + 2), 16),
  );
  return [red, green, blue, 1];
}

/** color-mix(in srgb, a 30%, b), as CSS Color 5 has it: by alpha, then back. */
function mixed([, first = '', second = '']: string[]): string {
  const [, one = first, share = '50'] = /^(\S+) ([\d.]+)%$/.exec(first) ?? [];
  const part = Number(share) / 100;
  const [a, b] = [rgba(one), rgba(second)];
  const alpha = a[3] * part + b[3] * (1 - part);
  const channel = (at: 0 | 1 | 2) =>
    Math.round((a[at] * a[3] * part + b[at] * b[3] * (1 - part)) / (alpha || 1));
  return `rgba(${channel(0)},${channel(1)},${channel(2)},${Number(alpha.toFixed(3))})`;
}

/** A value with its custom properties filled in, in the light theme, with sizes in pixels. */
export function plainValue(value: string, properties: Properties): string {
  let plain = value;
  for (let depth = 0; plain.includes('var('); depth += 1) {
    if (depth > 20) throw new Error(`"${value}" refers to itself.`);
    plain = each(plain, 'var', ([name = '', ...rest]) => properties[name] ?? rest.join(', '));
  }
  plain = each(plain, 'light-dark', ([light = '']) => light);
  plain = each(plain, 'color-mix', mixed);
  return plain.replace(/([\d.]+)rem\b/g, (_, rem) => `${Number(rem) * 16}px`);
}

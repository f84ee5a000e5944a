/** The ids that an article's text names, by component, in order of first use. */
export function idsIn(body: string, component: string, attribute = 'id'): string[] {
  const pattern = new RegExp(`<${component}\\b[^>]*?\\b${attribute}="([^"]+)"`, 'g');
  return [...new Set([...body.matchAll(pattern)].map((match) => match[1]!))];
}

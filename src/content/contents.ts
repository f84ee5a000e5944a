/** A section of an article: its id, which never changes, and its heading. */
export interface Section {
  id: string;
  heading: string;
}

/** The sections of an article, in order, from its text. Their ids are the author's. */
export function sectionsOf(body: string): Section[] {
  return [...body.matchAll(/<h2 id="([^"]+)">([^<]+)<\/h2>/g)].map(([, id = '', heading = '']) => ({
    id,
    heading: heading.trim(),
  }));
}

/** How long an article takes to read: tags are not read aloud; 200 words a minute with figures to look at. */
export function minutesOf(body: string): number {
  const words = body.replace(/<[^>]+>/g, ' 1 ').split(/\s+/).length;
  return Math.round(words / 180);
}

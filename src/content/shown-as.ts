import { defaults } from '#components/prose/defaults.ts';
import { citeName, factById, factText, sourceById } from '#components/prose/facts.ts';
import { phrases, type PhraseName } from '#components/prose/phrases.ts';
import { figureText, type Style } from '#components/prose/text.ts';

const prop = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]+)"`).exec(tag)?.[1];

/** What a component of an article’s text says on a page that nobody has changed; nothing for a figure. */
export function shownAs(component: string, tag: string): string {
  const id = prop(tag, 'id') ?? '';
  const style = prop(tag, 'as');
  switch (component) {
    case 'Num':
    case 'Out':
      return figureText(id, (style ?? 'bare') as Style, defaults);
    case 'Fact':
      return factText(factById(id), style === 'range' ? 'range' : 'value');
    case 'Cite': {
      const { by, year } = sourceById(id);
      return `${citeName(by)}, ${year}`;
    }
    case 'Phrase':
      return phrases[id as PhraseName](defaults);
    default:
      return '';
  }
}

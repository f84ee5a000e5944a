import { DOMParser } from 'linkedom';
import postcss, { type Container } from 'postcss';
import { plainValue, type Properties } from './values.ts';

interface Declaration {
  prop: string;
  value: string;
  weight: number;
}

/** What a drawing takes from a style sheet; everything else is about its place on the page. */
const DRAWN =
  /^(fill|stroke|opacity|color$|font|letter-spacing|text-anchor|paint-order|display|visibility)/;
/** States of a page that a picture does not have. */
const LIVE = /::|:(hover|focus|active|disabled|checked|popover|target|open)/;

/** Rules outside of conditions, and those for pages without a script: a picture has none. */
function holds(rule: Container): boolean {
  for (let at = rule.parent; at && at.type !== 'root'; at = at.parent)
    if (at.type === 'atrule' && !/scripting: none/.test((at as postcss.AtRule).params))
      return false;
  return true;
}

/** How specific a selector is, near enough: ids, then classes, attributes and states, then names. */
function specificity(selector: string): number {
  const count = (pattern: RegExp) => selector.match(pattern)?.length ?? 0;
  return (
    count(/#[\w-]+/g) * 1e4 + count(/[.[:](?!is\(|where\()/g) * 100 + count(/(^|[\s>+~(])[a-z]/g)
  );
}

/** All declarations that a style sheet makes for the elements of a document. */
function declarations(document: Document, css: string): Map<Element, Declaration[]> {
  const found = new Map<Element, Declaration[]>();
  let order = 0;
  postcss.parse(css).walkRules((rule) => {
    if (!holds(rule)) return;
    for (const written of rule.selectors) {
      const selector = written.replace(/:global\(((?:[^()]|\([^()]*\))*)\)/g, '$1');
      if (LIVE.test(selector)) continue;
      const weight = specificity(selector) + (order += 1) / 1e6;
      for (const element of document.querySelectorAll(selector)) {
        const own = found.get(element) ?? found.set(element, []).get(element)!;
        rule.walkDecls(({ prop, value }) => {
          if (prop.startsWith('--') || DRAWN.test(prop)) own.push({ prop, value, weight });
        });
      }
    }
  });
  return found;
}

/**
 * A drawing with its style sheet worked into it, for a renderer that knows no custom properties:
 * every element carries what it gets in the light theme.
 *
 * @param around where the drawing stands: markup with `{svg}` in it
 */
export function styled(svg: string, css: string, around = '{svg}'): string {
  const markup = `<html xmlns="http://www.w3.org/1999/xhtml">${around.replace('{svg}', () => svg)}</html>`;
  const document = new DOMParser().parseFromString(markup, 'text/xml') as unknown as Document;
  const found = declarations(document, css);

  function dress(element: Element, inherited: Properties): void {
    const own = (found.get(element) ?? []).toSorted((a, b) => a.weight - b.weight);
    const properties = { ...inherited };
    for (const { prop, value } of own) if (prop.startsWith('--')) properties[prop] = value;
    const style: Properties = {};
    for (const { prop, value } of own) {
      if (prop.startsWith('--')) continue;
      const plain = plainValue(value, properties);
      if (prop === 'font') Object.assign(style, longFont(plain));
      else style[prop] = plain;
    }
    const text = Object.entries(style).map(([prop, value]) => `${prop}:${value}`);
    if (text.length > 0) element.setAttribute('style', text.join(';'));
    for (const child of element.children) dress(child, properties);
  }
  dress(document.documentElement, {});
  const drawing = document.querySelector('svg')!;
  for (const hidden of [...drawing.querySelectorAll('[style*="display:none"]')]) hidden.remove();
  return drawing.toString();
}

/** “italic 600 13px / 1.4 'Bill Sans', sans-serif” in its parts. */
function longFont(font: string): Properties {
  const [, style = '', weight = '400', size = '13px', family = 'Bill Sans'] =
    /^(italic )?(\d{3} )?([\d.]+px)(?: ?\/ ?[\d.]+)? (.+)$/.exec(font) ?? [];
  return {
    ...(style && { 'font-style': style.trim() }),
    'font-weight': weight.trim(),
    'font-size': size,
    'font-family': family,
  };
}

import { expect, test } from 'vitest';
import { lean } from '../../scripts/lean-html.mjs';

test('what is given to a widget stays what it was', () => {
  const tag = `<astro-island uid="a" props="{&quot;a&quot;:[0,&quot;it's 2 &amp; more&quot;]}" ssr>`;
  expect(lean(tag)).toBe(`<astro-island uid="a" props='{"a":[0,"it&#39;s 2 &amp; more"]}' ssr>`);
});

test('a table for readers without a script keeps its rows and cells', () => {
  const row = '<tr><!--[--><th scope="row">A</th><!--]--><td>1</td></tr>';
  expect(lean(`<noscript><table><tbody>${row}${row}</tbody></table></noscript>`)).toBe(
    '<noscript><table><tbody><tr><th scope="row">A<td>1<tr><th scope="row">A<td>1</table></noscript>',
  );
});

test('nothing else of a page is touched', () => {
  const page = '<p title="&quot;x&quot;"><!--[-->1<!--]--></p><table><tr><td>1</td></tr></table>';
  expect(lean(page)).toBe(page);
});

import { expect, test } from 'vitest';
import { frameRules } from '../../scripts/frame-headers.mjs';

test('every page but the embeds refuses to be framed, by one rule for each top-level folder', () => {
  expect(frameRules(['', 'compute/', 'runs/', 'runs/gpt-3/', 'embed/buy-or-rent/'])).toBe(
    [
      "\n/\n  Content-Security-Policy: frame-ancestors 'none'\n",
      "\n/compute/*\n  Content-Security-Policy: frame-ancestors 'none'\n",
      "\n/runs/*\n  Content-Security-Policy: frame-ancestors 'none'\n",
    ].join(''),
  );
});

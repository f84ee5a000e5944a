import { expect, test } from 'vitest';
import { secondsText } from '#lib/format/duration.ts';

test.each([
  [1, '1 second'],
  [1.04, '1 second'],
  [0.42, '0.42 seconds'],
  [79.4, '79 seconds'],
  [179, '180 seconds'],
  [300, '5 minutes'],
  [7200, '2 hours'],
])('%d seconds are “%s”', (seconds, text) => expect(secondsText(seconds)).toBe(text));

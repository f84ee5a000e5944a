import { describe, expect, test } from 'vitest';
import { basePath } from '../../scripts/base-path.mjs';
import { nodeProblem } from '../../scripts/check-node.mjs';
import { firstDifference, installProblem } from '../../scripts/ensure-install.mjs';

describe('when the packages are installed again', () => {
  const installed = { 'node_modules/d3': { version: '7.9.2' } };

  test('not when each version is that of the lockfile', () => {
    const wanted = { '': { version: '1.0.0' }, 'node_modules/d3': { version: '7.9.2' } };
    expect(firstDifference(wanted, installed)).toBeUndefined();
  });

  test('not for what only another kind of machine needs', () => {
    const wanted = { ...installed, 'node_modules/mac': { version: '1.0.0', optional: true } };
    expect(firstDifference(wanted, installed)).toBeUndefined();
  });

  test('when a version differs, or a package is new', () => {
    expect(firstDifference({ 'node_modules/d3': { version: '8.0.0' } }, installed)).toBe('d3');
    expect(firstDifference({ 'node_modules/jsep': { version: '1.6.0' } }, installed)).toBe('jsep');
  });
});

describe('each refusal says in one sentence what to do', () => {
  test('Node older than 20', () => {
    expect(nodeProblem('20.0.0')).toBeUndefined();
    expect(nodeProblem('24.21.0')).toBeUndefined();
    expect(nodeProblem('18.20.8')).toBe(
      'This is Node 18.20.8, which is too old: install Node 20 or newer from nodejs.org and run the command again.',
    );
  });

  test('no network', () => {
    const sentence =
      "The packages cannot be downloaded: connect to the internet (or set npm's registry or proxy) and run the command again.";
    expect(installProblem('npm error code ENOTFOUND')).toBe(sentence);
    expect(installProblem('npm error connect ECONNREFUSED')).toBe(sentence);
    expect(installProblem('npm error code ENOSPC')).not.toBe(sentence);
  });
});

test.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['training-bill', '/training-bill/'],
  ['/training-bill', '/training-bill/'],
  ['/a/b/', '/a/b/'],
])('the base %j is %s', (value, base) => {
  // An empty text stands for "not set", so that the environment of this run does not matter.
  expect(basePath(value ?? '')).toBe(base);
});

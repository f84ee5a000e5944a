import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import { bareLibrary, doors, noEval, noStyleAttributes } from './eslint.doors.js';
import svelteConfig from './svelte.config.js';

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.bench/', 'coverage/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  js.configs.recommended,
  ts.configs.recommended,
  svelte.configs.recommended,
  svelte.configs.prettier,
  astro.configs.recommended,
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      globals: globals.browser,
      parserOptions: { parser: ts.parser, svelteConfig },
    },
  },
  {
    // The type checkers know every name, the linter only those of JavaScript files.
    files: ['**/*.svelte', '**/*.astro'],
    rules: { 'no-undef': 'off' },
  },
  { files: ['*.js', 'scripts/**'], languageOptions: { globals: globals.node } },
  { files: ['public/**'], languageOptions: { globals: globals.browser, sourceType: 'script' } },
  {
    // Published constants keep all the digits that their source prints.
    files: ['src/lib/**', 'tests/lib/**'],
    rules: { 'no-loss-of-precision': 'off' },
  },

  noEval,
  bareLibrary,
  noStyleAttributes,
  doors,
);

import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default ts.config(
  { ignores: ['dist', 'dev-dist', 'src/api/schema.d.ts'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig },
    },
  },
  {
    rules: {
      // TypeScript finds undefined names; this rule doesn't know types.
      'no-undef': 'off',
      // Text is data: nothing a member wrote may become markup.
      'svelte/no-at-html-tags': 'error',
      // Own router: plain addresses are what it listens for.
      'svelte/no-navigation-without-resolve': 'off',
      // Maps and sets that are not drawn don't have to be reactive.
      'svelte/prefer-svelte-reactivity': 'off',
      'no-console': ['error', { allow: ['warn', 'error'] }],
    },
  },
  { files: ['build/**'], rules: { 'no-console': 'off' } },
);

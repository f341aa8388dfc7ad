import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { serviceWorker } from './build/service-worker-plugin.ts';

/** Where `npm run dev` finds the server; the built app is served by the server itself. */
const target = process.env.KUMARA_SERVER ?? 'http://127.0.0.1:8080';
/** The server compares where a write comes from with the host it was asked as: that stays the browser's. */
const server = { target, changeOrigin: false };

export default defineConfig({
  plugins: [svelte(), serviceWorker()],
  resolve: {
    alias: { $: fileURLToPath(new URL('./src', import.meta.url)) },
    // Svelte's browser build under vitest, where the default would be its server build.
    conditions: process.env.VITEST ? ['browser'] : undefined,
  },
  server: {
    port: 5173,
    fs: { allow: ['..'] },
    proxy: { '/v1': server, '/media': server },
  },
  build: {
    target: 'es2022',
    // `light-dark()` is written out for browsers from before 2024.
    cssTarget: ['chrome109', 'safari16', 'firefox115'],
    // The strict content policy allows pictures as data: but neither scripts nor fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // The library of maps is one file of this size, fetched with the first map.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      output: {
        // A language's words are all in files of the same name: theirs is the folder's.
        chunkFileNames: ({ facadeModuleId }) => {
          const [, language, file] = /locales\/([\w-]+)\/(\w+)\.ftl/.exec(facadeModuleId ?? '') ?? [];
          if (!language) return 'assets/[name]-[hash].js';
          // Those of the first page share a name; what comes later has its own.
          const isFirst = file === 'web' || file === 'feed';
          return `assets/${isFirst ? 'words' : `words-${file}`}-${language}-[hash].js`;
        },
      },
    },
  },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
  },
});

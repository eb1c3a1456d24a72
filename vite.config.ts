/**
 * How the page is built: React, Tailwind, and one plugin of ours that finishes the HTML
 * (prerendered home, critical CSS, content policy). What is measured about the result is left to
 * scripts/size.ts and the journeys.
 */
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { finishedHtml } from './scripts/build/finishHtml.ts';

export default defineConfig({
  // Relative, so that the same files work at the root of a host and in any folder of it.
  base: './',
  // As on a plain web server: a file that is not there is not there, and is not the page again.
  appType: 'mpa',
  plugins: [react(), tailwindcss(), finishedHtml()],
  build: {
    target: 'es2023',
    manifest: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      // A note about slow plugins, which comes on a busy machine only, is no fault of the page.
      checks: { pluginTimings: false },
      output: {
        codeSplitting: {
          groups: [
            // The first load in one piece: what labs share with it would else come as files of its own.
            { name: 'first', tags: ['$initial'], priority: 3 },
            // What every lab and every lesson reads and draws: a few small files zip badly.
            { name: 'addresses', test: /src\/domain\/(?:ip|text)\//, priority: 2 },
            { name: 'fields', test: /lucide-react|src\/ui\//, priority: 1 },
          ],
        },
      },
    },
  },
});

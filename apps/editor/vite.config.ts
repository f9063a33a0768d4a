// Bundles the editor and its workers; everything else in the house runs as it is written.
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const server = 'http://127.0.0.1:3000';

/** Our rooms and their mathematics only define things, so what nobody uses can stay out of the bundle. */
const pure = /\/packages\/(?!.*\.css$)[^/]+\/src\/|\/@stdlib\//;

/** React Aria brings its few own words in thirty languages; the interface speaks two, and one of those is English. */
const otherLanguages: Plugin = {
  name: 'other-languages-of-react-aria',
  load: {
    filter: { id: /\/react-aria\/dist\/.*\/intl\/.*\/(?!en-US)[a-z]{2}-[A-Z]{2}\.mjs$/ },
    handler: () => 'export default {};',
  },
};

const treeshake = { moduleSideEffects: [{ test: pure, sideEffects: false }] };

export default defineConfig({
  plugins: [react(), otherLanguages],
  // Comlink and Monaco speak to module workers, and the page's policy allows same-origin scripts only.
  worker: { format: 'es', rolldownOptions: { treeshake } },
  build: {
    target: 'es2023',
    // Monaco alone is larger than the usual limit; it comes when text is first shown.
    chunkSizeWarningLimit: 4_000,
    // A data: URL in a style sheet would need its own entry in the policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { treeshake },
  },
  // The server answers its own name and its own pages only, so the proxy speaks as one of them.
  server: {
    port: 5173,
    proxy: { '/api': { target: server, changeOrigin: true, headers: { origin: server } } },
  },
});

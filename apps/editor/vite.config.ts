// Bundles the editor and its workers; everything else in the house runs as it is written.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  // Comlink and Monaco speak to module workers, and the page's policy allows same-origin scripts only.
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    // Monaco alone is larger than the default warning; e2e/size.spec.ts holds the limit that matters.
    chunkSizeWarningLimit: 4_000,
    // A data: URL in a style sheet would need its own entry in the policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { port: 5173, proxy: { '/api': 'http://127.0.0.1:3000' } },
});

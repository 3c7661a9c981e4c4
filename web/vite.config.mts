import { defineConfig } from 'vite';

/** The playground as files that the server brings along: nothing in them comes from another host. */
export default defineConfig({
  base: '/playground/',
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    // The editor is one large program; that is known.
    chunkSizeWarningLimit: 10_000,
    reportCompressedSize: false,
    rolldownOptions: {
      // "use client" is for servers that render React; this page is rendered in the browser alone.
      onLog: (level, log, report) => void (log.code === 'MODULE_LEVEL_DIRECTIVE' || report(level, log)),
    },
  },
  // `npx vite web` beside a server that runs.
  server: { proxy: { '/graphql': 'http://localhost:4000' } },
});

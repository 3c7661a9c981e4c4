import { constants } from 'node:zlib';
import { defineConfig } from 'vite';
import { compression, defineAlgorithm } from 'vite-plugin-compression2';

/** The playground as files that the server brings along: nothing in them comes from another host. */
export default defineConfig({
  base: '/playground/',
  plugins: [
    // Browsers read brotli over TLS and from this machine, and gzip from wherever else.
    compression({
      algorithms: [
        defineAlgorithm('brotliCompress', { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
        defineAlgorithm('gzip', { level: 9 }),
      ],
    }),
  ],
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

import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Where `npm run dev` finds the API, which also answers `/config.json`: the local stack of `make run`. */
const api = process.env.SANGTAO_API ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: {
    port: 5273,
    proxy: Object.fromEntries(['/api', '/config.json', '/problems', '/sach-vang'].map((path) => [path, api])),
  },
  build: { target: 'es2022', manifest: true, sourcemap: true },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/testing/setup.ts'],
  },
});

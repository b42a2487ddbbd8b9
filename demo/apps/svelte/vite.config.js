import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [svelte()],
  // For shared/, which all apps of this folder draw from.
  server: { fs: { allow: ['..'] } },
});

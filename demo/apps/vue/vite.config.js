import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  // The tags are elements of the page, not components of Vue.
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('consent-') } } })],
  // For shared/, which all apps of this folder draw from.
  server: { fs: { allow: ['..'] } },
});

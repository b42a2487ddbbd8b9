import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  // For shared/, which all apps of this folder draw from.
  server: { fs: { allow: ['..'] } },
});

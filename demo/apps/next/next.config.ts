import path from 'node:path';
import type { NextConfig } from 'next';

const config: NextConfig = {
  reactStrictMode: true,
  // For shared/, which all apps of this folder draw from.
  turbopack: { root: path.resolve(import.meta.dirname, '..') },
};

export default config;

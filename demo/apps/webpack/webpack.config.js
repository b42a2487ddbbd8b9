import path from 'node:path';

export default {
  entry: './src/main.ts',
  output: { path: path.resolve(import.meta.dirname, 'dist/assets'), filename: 'main.js', publicPath: '/assets/' },
  module: {
    rules: [
      { test: /\.ts$/, loader: 'ts-loader', options: { compilerOptions: { noEmit: false } }, exclude: /node_modules/ },
    ],
  },
  resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
};

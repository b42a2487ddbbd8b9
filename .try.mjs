import { build } from 'esbuild';
import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
await build({ stdin: { contents: `
export * from './src/documents/statement.ts'; export * from './src/documents/register.ts'; export * from './src/documents/html.ts'; export * from './src/documents/markdown.ts'; export * from './src/documents/register-files.ts';
`, resolveDir: '/work/wt/docs' }, bundle: true, format: 'esm', platform: 'node', outfile: '/tmp/try/docs.mjs', logLevel: 'warning' });
const d = await import('/tmp/try/docs.mjs');
const name = process.argv[2] ?? 'bicycle-shop';
const file = JSON.parse(readFileSync(`test/fixtures/policies/${name}.json`, 'utf8'));
for (const language of ['nl','en']) {
  const st = await d.statement(file, { language });
  writeFileSync(`/tmp/try/statement.${language}.html`, d.toHtml(st)); writeFileSync(`/tmp/try/statement.${language}.md`, d.toMarkdown(st));
  const r = await d.register(file, { language });
  writeFileSync(`/tmp/try/register.${language}.html`, d.toHtml(r));
  writeFileSync(`/tmp/try/register.${language}.csv`, await d.registerCsv(file, {language}));
}

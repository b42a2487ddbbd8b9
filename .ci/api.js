/**
 * The report of everything the package exports, by entry, as its types say it: test/package/api.md. A change of it is a
 * change of what others may rely on, so a test fails when it changes unseen.
 *
 *   npm run api             writes it anew
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
export const reportFile = path.join(root, 'test/package/api.md');

/** The report, as it is now, from the types in dist/. */
export function apiReport() {
  const { exports } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  // One table of words is as another; who names one with a star wants them all.
  const entries = Object.entries(exports)
    .filter(([, target]) => target.types)
    .flatMap(([name, { types }]) => {
      if (!name.includes('*')) return [[name, types]];
      const [start, end] = types.split('*');
      return ts.sys
        .readDirectory(path.join(root, path.dirname(`${start}x`)), ['.d.ts'], [], ['*.d.ts'])
        .map((file) => path.relative(root, file).replaceAll('\\', '/'))
        .map((file) => file.slice(start.length - 2, file.length - end.length))
        .filter((part) => !name.startsWith('./i18n/') || part === 'en')
        .sort()
        .map((part) => [name.replace('*', part), types.replace('*', part)]);
    });
  const files = entries.map(([, types]) => path.join(root, types));
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    skipLibCheck: true,
  });
  const checker = program.getTypeChecker();
  const seen = new Map();
  const sections = entries.map(([name], index) => {
    const source = program.getSourceFile(files[index]);
    const module = source && checker.getSymbolAtLocation(source);
    const symbols = module ? checker.getExportsOfModule(module) : [];
    const lines = symbols
      .map((symbol) =>
        symbol.flags & ts.SymbolFlags.Alias ? [symbol.name, checker.getAliasedSymbol(symbol)] : [symbol.name, symbol],
      )
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([as, symbol]) => {
        // Told once, where it is first exported.
        if (seen.has(symbol)) return `// ${as}: as in ${seen.get(symbol)}`;
        seen.set(symbol, name);
        return (symbol.declarations ?? []).map((declaration) => `// ${as}\n${textOf(declaration)}`).join('\n');
      });
    return `## ${name.replace('.', 'consent-panel')}\n\n\`\`\`ts\n${lines.join('\n') || '// exports nothing; importing it has an effect'}\n\`\`\`\n`;
  });
  return `# What the package exports\n\nWritten by \`npm run api\`; not by hand.\n\n${sections.join('\n')}`;
}

const printer = ts.createPrinter({ removeComments: true });

/** A declaration without its words, and without what is private. */
function textOf(declaration) {
  const whole = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  const text = printer.printNode(ts.EmitHint.Unspecified, whole, declaration.getSourceFile());
  return text
    .split('\n')
    .filter((line) => !/^\s*(private|#private)\b/.test(line))
    .join('\n');
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const before = existsSync(reportFile) ? readFileSync(reportFile, 'utf8') : '';
  const now = apiReport();
  writeFileSync(reportFile, now);
  console.log(before === now ? 'The report is as it was' : `Written: ${path.relative(root, reportFile)}`);
}

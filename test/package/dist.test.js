/** What is true of dist/ for a page that loads it by a tag, and for the lists that block by name. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { filesIn, meta, root } from './entries.js';

const files = filesIn('dist');
const chunks = files.filter((file) => /^dist\/tag\/.*\.js$/.test(file));
const read = (file) => readFileSync(path.join(root, file), 'utf8');
const suffix = `?v=${meta.version}`;

describe('dist', () => {
  it('a chunk of the tag never imports auto.js, whose address is the page’s to choose', () => {
    assert.ok(chunks.length > 0, 'no chunks');
    for (const file of chunks) {
      assert.deepEqual(
        imports(file).filter((to) => /(^|\/)auto\.js/.test(to)),
        [],
        file,
      );
    }
  });

  it('every import among auto.js and its chunks carries the version, and leads to a file', () => {
    for (const file of ['dist/auto.js', ...chunks]) {
      for (const to of imports(file)) {
        assert.ok(to.startsWith('./') && to.endsWith(suffix), `${file} imports ${to}`);
        const target = path.posix.join(path.posix.dirname(file), to.slice(0, -suffix.length));
        assert.ok(files.includes(target), `${file} imports ${target}, which does not exist`);
      }
    }
  });

  it('auto.js asks for nothing before it runs', () => {
    const code = ts.createSourceFile('auto.js', read('dist/auto.js'), ts.ScriptTarget.Latest);
    assert.deepEqual(code.statements.filter((each) => ts.isImportDeclaration(each)).length, 0);
  });

  it('consent-panel.js is one classic script that imports nothing', () => {
    assert.deepEqual(imports('dist/consent-panel.js'), []);
    assert.doesNotMatch(read('dist/consent-panel.js'), /\bimport\.meta\b|^export /m);
    // Parsed as a script, not as a module.
    assert.doesNotThrow(() => new Function(read('dist/consent-panel.js')));
  });

  it('no name carries a hash', () => {
    assert.deepEqual(
      files.filter((file) => /[-.](?=[\w]{8,}\.)(?=[a-zA-Z_]*\d)[\w]+\.(js|css|map)/.test(path.basename(file))),
      [],
    );
  });

  it('no file bears a vendor’s name alone: privacy lists block those', () => {
    const vendors =
      /^(matomo|piwik|gtag|gtm|ga|google|analytics|clarity|uet|bing|meta|facebook|pixel|hotjar|linkedin|tiktok|shopify|hubspot|segment|cookie(s|-?banner|-?consent)?|tracking|ads?)\.(js|d\.ts)$/;
    assert.deepEqual(
      files.filter((file) => vendors.test(path.basename(file))),
      [],
    );
  });

  it('every script has its source map, and no map names a folder of the machine that built it', () => {
    for (const file of files.filter((each) => each.endsWith('.js'))) {
      assert.match(read(file), new RegExp(`//# sourceMappingURL=${path.basename(file)}\\.map\\s*$`), file);
      for (const source of JSON.parse(read(`${file}.map`)).sources) {
        assert.match(source, /^(\.\.\/)+(src|node_modules)\//, `${file}.map: ${source}`);
        assert.ok(path.join(root, path.dirname(file), source).startsWith(root), `${file}.map: ${source}`);
      }
    }
  });

  it('what is bundled is named with its licence', () => {
    const text = read('dist/licenses.txt');
    for (const name of ['idb', 'lit-html']) assert.ok(text.includes(`\n${name} `), name);
  });
});

/** The modules a built file names, static or when needed. */
function imports(file) {
  const found = [];
  const visit = (node) => {
    const specifier =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : undefined;
    // A table of words is asked for by an address that is put together; which there are, is told by its own test.
    if (specifier?.text) found.push(specifier.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest));
  return found;
}

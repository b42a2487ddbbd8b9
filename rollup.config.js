/**
 * Three builds of one source.
 *
 * 1. For npm: modules one to one with src/, dependencies left as imports.
 * 2. For a tag: dist/auto.js, the read path alone, minified with what it needs; and dist/tag/, everything that comes
 *    later, built apart with its own copies of shared modules. A chunk must never import auto.js: a page loads that by
 *    an address of its own choosing (`auto.js?ver=3`), and another address would be evaluated as another module.
 * 3. For pages that want one request: dist/consent-panel.js, a classic script with everything in it.
 *
 * `node .ci/build.js` runs these and adds types, manifest and schema. CP_PARTIAL=1 skips inputs that do not exist yet.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform } from 'esbuild';
import MagicString from 'magic-string';
import { rollup } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import htmlLiterals from 'rollup-plugin-html-literals';

const root = import.meta.dirname;
const dist = process.env.CP_DIST ?? 'dist';
const { version, dependencies, peerDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const banner = `/*! consent-panel ${version} | MIT | licenses.txt */`;

/** What the packages inside the bundles ask to be passed on, by package name. */
const licenses = new Map();
/** The modules that the read path imports when it needs them: chunk name → source file. */
const chunks = new Map();
/** What an element imports when it needs it, and that draws nothing: chunks with copies of their own, as the read path's. */
const apart = { statement: 'src/documents/statement.ts' };
/** What each chunk imports before it runs: chunk name → file names. */
const needs = new Map();

export default [
  {
    input: inputs({
      index: 'src/index.ts',
      define: 'src/define.ts',
      'elements/index': 'src/elements/index.ts',
      'policy/index': 'src/policy/index.ts',
      'documents/index': 'src/documents/index.ts',
      'sync/adapter-suite': 'src/sync/adapter-suite.ts',
      'sync/adapters/couchdb': 'src/sync/adapters/couchdb.ts',
      'sync/adapters/couchdb-design': 'src/sync/adapters/couchdb-design.ts',
      'sync/adapters/http': 'src/sync/adapters/http.ts',
      'sync/adapters/memory': 'src/sync/adapters/memory.ts',
      'sync/adapters/postgrest': 'src/sync/adapters/postgrest.ts',
      'sync/adapters/postgrest-setup': 'src/sync/adapters/postgrest-setup.ts',
      'receiver/index': 'src/receiver/index.ts',
      'receiver/serve': 'src/receiver/serve.ts',
      'receiver/record-store-suite': 'src/receiver/record-store-suite.ts',
      'verify/index': 'src/verify/index.ts',
      'audit/index': 'src/audit/index.ts',
      'server/index': 'src/server/index.ts',
      'stacks/react': 'src/stacks/react.ts',
      'stacks/svelte': 'src/stacks/svelte.ts',
      'stacks/tags': 'src/stacks/tags.ts',
      'stacks/vue': 'src/stacks/vue.ts',
      cli: 'src/cli.ts',
      ...languages(),
    }),
    external: (id) =>
      id.startsWith('node:') ||
      Object.keys({ ...dependencies, ...peerDependencies }).some((name) => id === name || id.startsWith(`${name}/`)),
    plugins: [resolveSource(), ...compile()],
    output: {
      dir: dist,
      format: 'es',
      sourcemap: true,
      preserveModules: true,
      preserveModulesRoot: 'src',
      entryFileNames: '[name].js',
    },
  },
  {
    input: [],
    plugins: [findChunks(), languageTables({ folder: './' }), ownCopies(), resolveSource(), ...bundle(versioned())],
    // A chunk that is imported by others may export more than its own module does: one request instead of two.
    preserveEntrySignatures: 'allow-extension',
    output: {
      dir: `${dist}/tag`,
      format: 'es',
      sourcemap: true,
      entryFileNames: '[name].js',
      chunkFileNames: '[name].js',
      manualChunks: panelChunks(),
    },
  },
  {
    input: inputs({ auto: 'src/auto.ts' }),
    plugins: [chunksApart(), languageTables({ folder: './tag/' }), resolveSource(), ...bundle()],
    output: { dir: dist, format: 'es', sourcemap: true, entryFileNames: '[name].js' },
  },
  {
    input: inputs({ 'consent-panel': 'src/auto.ts' }),
    plugins: [languageTables({ inside: ['nl', 'en'] }), resolveSource(), ...bundle(), licenseFile()],
    output: {
      dir: dist,
      format: 'iife',
      name: 'consentPanel',
      sourcemap: true,
      banner,
      inlineDynamicImports: true,
      entryFileNames: '[name].js',
    },
  },
].filter(({ input }) => Array.isArray(input) || Object.keys(input).length > 0);

/** From TypeScript to ES2022; templates lose their indentation. */
function compile() {
  return [
    htmlLiterals({ include: [path.join(root, 'src/elements/**/*.ts')], failOnError: true }),
    esbuild({ include: /\/src\/.*\.ts$/, target: 'es2022', tsconfig: path.join(root, 'tsconfig.json') }),
  ];
}

/** As above, and with dependencies inside and minified. Plugins handed in see the chunk before it is minified. */
function bundle(...before) {
  return [
    nodeResolve({ browser: true, exportConditions: ['production'] }),
    modernLit(),
    ...compile(),
    collectLicenses(),
    ...before,
    terser({ module: true, ecma: 2022, compress: { passes: 3 }, format: { comments: /^! consent-panel/ } }),
  ];
}

/** What our elements may not use, since it is cut. */
const USES_WHAT_IS_CUT =
  /\b(?:svg|mathml)`|lit\/(?:static-html|async-directive|directives\/(?!repeat\b))[\w/-]*|\b(?:converter|hasChanged|useDefault):|addController\(|<!--[^>]*\$\{|<(?:style|textarea|title)\b[^<]*>[^<]*\$\{(?=[^<]*<\/)/;

/**
 * Every browser that has popovers, which the prompt is, adopts style sheets too. Lit's way round for those that do not
 * (inline styles, which a strict page forbids) is left out, and so are its hooks for polyfills, its list of versions and
 * what serves other ways of writing an element: 500 bytes of every first visit.
 */
function modernLit() {
  const cuts = [
    ['@lit/reactive-element/css-tag.js', /\be=t\.ShadowRoot&&[^,]*"replace"in CSSStyleSheet\.prototype/, 'e=!0'],
    // Words for whoever writes styles with it: ours are written, and checked when they are built.
    ['@lit/reactive-element/css-tag.js', /Error\("CSSResult is not constructable[^"]+"\)/, 'Error()'],
    ['@lit/reactive-element/css-tag.js', /Error\("Value passed to 'css' function"?[^"]+"\+t\+"[^"]+"\)/, 'Error()'],
    // For decorators, and for controllers: no element of ours has either.
    ...[
      /Symbol\.metadata\?\?=Symbol\("metadata"\),a\.litPropertyMetadata\?\?=new WeakMap;/,
      /const t=this\[Symbol\.metadata\];if\(null!==t\)\{const s=litPropertyMetadata\.get\(t\);if\(void 0!==s\)for\(const\[t,i\]of s\)this\.elementProperties\.set\(t,i\)\}/,
      /static addInitializer\(t\)\{this\._\$Ei\(\),\(this\.l\?\?=\[\]\)\.push\(t\)\}/,
      /,void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\)/,
      /,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/,
      /addController\(t\)\{[^}]*\}removeController\(t\)\{[^}]*\}/,
      /,this\._\$EO\?\.forEach\(t=>t\.hostConnected\?\.\(\)\)/,
      /this\._\$EO\?\.forEach\(t=>t\.hostDisconnected\?\.\(\)\)/,
      /,this\._\$EO\?\.forEach\(t=>t\.hostUpdate\?\.\(\)\)/,
      /this\._\$EO\?\.forEach\(t=>t\.hostUpdated\?\.\(\)\),/,
      // For attributes that are JSON: none of ours is.
      /case Object:case Array:t=null==t\?t:JSON\.stringify\(t\)/,
      /;?case Object:case Array:try\{i=JSON\.parse\(t\)\}catch\(t\)\{i=null\}/,
    ].map((part) => ['@lit/reactive-element/reactive-element.js', part, '']),
    // For properties with a way of their own to be compared, read, written or put back: none of ours has one.
    ...[
      [/\(i\.hasChanged\?\?f\)\(h,s\)/, 'f(h,s)'],
      [/\(void 0!==i\.converter\?\.toAttribute\?i\.converter:u\)/, 'u'],
      [/h="function"==typeof t\.converter\?.*?t\.converter:u;/, 'h=u;'],
      [/\|\|i\.useDefault&&i\.reflect&&h===this\._\$Ej\?\.get\(t\)&&!this\.hasAttribute\(r\._\$Eu\(t,i\)\)/, ''],
      [
        /i&&!\(this\._\$Ej\?\?=new Map\)\.has\(t\)&&\(this\._\$Ej\.set\(t,r\?\?s\?\?this\[t\]\),!0!==h\|\|void 0!==r\)\|\|/,
        '',
      ],
      [/r\?\?this\._\$Ej\?\.get\(e\)\?\?r/, 'r'],
      [/this\.hasUpdated\|\|i\|\|/, 'this.hasUpdated||'],
      [/,converter:u,reflect:!1,useDefault:!1,hasChanged:f\}/, '}'],
    ].map((cut) => ['@lit/reactive-element/reactive-element.js', ...cut]),
    ['lit-html/lit-html.js', /Error\("invalid template strings array"\)/, 'Error()'],
    // For fragments of SVG and MathML, for directives on an element (such as `ref`) or with an end of their own (such as
    // `until`), and for values within a comment, a `<style>` or a `<textarea>`: no template of ours has any.
    ...[
      [/2===i\?"<svg>":3===i\?"<math>":/, ''],
      [/\+\(2===i\?"<\/svg>":3===i\?"<\/math>":""\)/, ''],
      [/if\((this\.el=S\.createElement\(f,e\),P\.currentNode=this\.el\.content),2===i\|\|3===i\)\{[^}]*\}/, '$1;'],
      [/else t\.startsWith\(o\)&&\(d\.push\(\{type:6,index:l\}\),r\.removeAttribute\(t\)\)/, ''],
      [/1===r\.type\?(i=new r\.ctor\(h,r\.name,r\.strings,this,t\)):6===r\.type&&\(i=new Z\(h,this,t\)\)/, '$1'],
      [
        /else\{let t=-1;for\(;-1!==\(t=r\.data\.indexOf\(o,t\+1\)\);\)d\.push\(\{type:7,index:l\}\),t\+=o\.length-1\}/,
        '',
      ],
      [/if\(y\.test\(r\.tagName\)\)\{.*?r\.append\(t\[i\],c\(\)\)\}\}/, ''],
      [/const j=\{M:h,[^}]*\}/, 'const j={I:k}'],
      [/get _\$AU\(\)\{return this\._\$AM\?\._\$AU\?\?this\._\$Cv\}/, ''],
      [/get _\$AU\(\)\{return this\._\$AM\._\$AU\}/g, ''],
      [/,this\._\$Cv=e\?\.isConnected\?\?!0/, ''],
      [/this\._\$AP\?\.\(!1,!0,s\);/, ';'],
      [/setConnected\(t\)\{[^}]*\}/, ''],
    ].map((cut) => ['lit-html/lit-html.js', ...cut]),
    ...[
      /connectedCallback\(\)\{super\.connectedCallback\(\),this\._\$Do\?\.setConnected\(!0\)\}/,
      /disconnectedCallback\(\)\{super\.disconnectedCallback\(\),this\._\$Do\?\.setConnected\(!1\)\}/,
    ].map((part) => ['lit-element/lit-element.js', part, '']),
    ['@lit/reactive-element/reactive-element.js', /p=a\.reactiveElementPolyfillSupport/, 'p=void 0'],
    ['@lit/reactive-element/reactive-element.js', /\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
    [
      'lit-html/lit-html.js',
      /B=t\.litHtmlPolyfillSupport;B\?\.\(S,k\),\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);/,
      'B=0;',
    ],
    ['lit-element/lit-element.js', /,s\.litElementHydrateSupport\?\.\(\{LitElement:i\}\);/, ';'],
    ['lit-element/lit-element.js', /const o=s\.litElementPolyfillSupport;o\?\.\(\{LitElement:i\}\);/, ''],
    ['lit-element/lit-element.js', /\(s\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
  ];
  return {
    name: 'modern-lit',
    transform(code, id) {
      const used = id.includes('/src/elements/') && USES_WHAT_IS_CUT.exec(code);
      if (used) this.error(`${id} uses ${used[0].trim()}, which modernLit() cuts out of Lit; take that cut back`);
      const here = cuts.filter(([file]) => id.endsWith(`/node_modules/${file}`));
      for (const [, part] of here) if (code.search(part) < 0) this.error(`${id} no longer holds ${part}; look again`);
      return here.length
        ? { code: here.reduce((text, [, part, by]) => text.replace(part, by), code), map: null }
        : null;
    },
  };
}

/**
 * `./x.js` is `./x.ts`. Importing a module of ours does nothing, save for `define*` and `auto`, which are named for it:
 * what is imported and not used can go.
 */
function resolveSource() {
  return {
    name: 'resolve-source',
    resolveId(specifier, importer) {
      if (!importer || !/^\.\.?\//.test(specifier) || importer.includes('node_modules')) return null;
      const id = path.resolve(path.dirname(importer), specifier.replace(/\.js$/, '.ts'));
      if (!existsSync(id)) return process.env.CP_PARTIAL ? { id: specifier, external: true } : null;
      return { id, moduleSideEffects: hasEffects(id) };
    },
  };
}

function hasEffects(id) {
  return /\/src\/(auto|first-visit|cli|define[^/]*)\.ts$/.test(id);
}

/**
 * The read path's `import('./x.js')` becomes `import('./tag/x.js?v=…')`. What that chunk needs first is asked for in the
 * same breath, so that it is one wait and not two.
 */
function chunksApart() {
  return {
    name: 'chunks-apart',
    async resolveDynamicImport(specifier, importer) {
      if (typeof specifier !== 'string') {
        // Addresses of tables are made from their names.
        if (/\/i18n\/(\w+\/)?tables\.ts$/.test(importer)) return null;
        this.error(`import() in ${importer} must be given a literal path`);
      }
      const resolved = await this.resolve(specifier, importer);
      if (!resolved) this.error(`import('${specifier}') in ${importer} leads nowhere`);
      if (resolved.external) return resolved;
      const { dir, name: base } = path.parse(resolved.id);
      const name = base === 'index' ? path.basename(dir) : base;
      if (chunks.has(name) && chunks.get(name) !== resolved.id) this.error(`two chunks would be named ${name}`);
      chunks.set(name, resolved.id);
      return { id: `./tag/${name}.js?v=${version}`, external: 'absolute' };
    },
    renderDynamicImport({ targetModuleId }) {
      // Worth its bytes only where a person waits; what goes wrong may take two steps to say so.
      const [, name] = /^\.\/tag\/(.+)\.js\?/.exec(targetModuleId ?? '') ?? [];
      const first = needs.get(name) ?? [];
      if (!first.length) return null;
      const more = first.map((file) => `import(${JSON.stringify(`./tag/${file}?v=${version}`)})`);
      return { left: 'Promise.all([import(', right: `), ${more.join(', ')}]).then(([chunk]) => chunk)` };
    },
  };
}

/** Looks through the read path, and what that leads to, for what is imported when needed: the input of the chunks' build. */
function findChunks() {
  return {
    name: 'find-chunks',
    async options(options) {
      const plugins = [
        chunksApart(),
        languageTables({ folder: './tag/' }),
        resolveSource(),
        nodeResolve({ browser: true }),
        ...compile(),
      ];
      const looked = new Set();
      const look = async (input) => {
        looked.add(input);
        await (await rollup({ input, plugins, external: Object.keys(dependencies) })).close();
        for (const id of chunks.values()) if (aloneAs(id) && !looked.has(id)) await look(id);
      };
      for (const [name, id] of Object.entries(inputs(apart))) chunks.set(name, id);
      for (const input of Object.values(inputs({ auto: 'src/auto.ts' }))) await look(input);
      const tables = Object.entries(languages()).map(([name, file]) => [
        name.replace('i18n/', '').replace('/', '-'),
        path.join(root, file),
      ]);
      const input = [...chunks, ...tables].sort(([a], [b]) => (a < b ? -1 : 1));
      return { ...options, input: Object.fromEntries(input) };
    },
    generateBundle(_, files) {
      const closure = (file) => [file, ...(files[file]?.imports ?? []).flatMap(closure)];
      for (const { name, fileName, isEntry } of Object.values(files).filter(({ type }) => type === 'chunk')) {
        if (isEntry) needs.set(name, [...new Set(closure(fileName))].filter((file) => file !== fileName).sort());
      }
    },
  };
}

/**
 * Chunks import each other as `./x.js?v=1.2.3`, by the very address that auto.js uses, so that an upgrade never joins
 * a chunk from the cache to one of another version, and each is evaluated once.
 */
function versioned() {
  return {
    name: 'versioned',
    renderChunk(code) {
      const s = new MagicString(code);
      for (const source of importSources(this.parse(code))) {
        if (typeof source.value === 'string' && source.value.startsWith('./')) {
          s.overwrite(source.start, source.end, JSON.stringify(`${source.value}?v=${version}`));
        }
      }
      return s.hasChanged() ? { code: s.toString(), map: s.generateMap({ hires: true }) } : null;
    },
  };
}

/** Lit, and what the panel shares with the rest of the elements, come with the panel. */
function panelChunks() {
  const first = new Set();
  const reach = (id, { getModuleInfo }) => {
    if (!id || first.has(id)) return;
    first.add(id);
    for (const next of getModuleInfo(id)?.importedIds ?? []) reach(next, { getModuleInfo });
  };
  return (id, api) => {
    if (!first.size) reach(chunks.get('first-visit'), api);
    return first.has(id) ? 'first-visit' : undefined;
  };
}

/**
 * A chunk that draws nothing carries its own copy of the few small modules it shares with others, so that it is one
 * request, and nobody waits for what somebody else needs. Nothing passes between chunks but data, so copies do no harm.
 */
function ownCopies() {
  return {
    name: 'own-copies',
    async resolveId(specifier, importer, options) {
      const alone = options.isEntry ? aloneAs(specifier) : /\?alone=(.+)$/.exec(importer ?? '')?.[1];
      if (!alone || !/^[./]/.test(specifier)) return null;
      const resolved = await this.resolve(specifier, importer?.replace(/\?.*$/, ''), { ...options, skipSelf: true });
      return resolved && { ...resolved, id: `${resolved.id}?alone=${alone}` };
    },
    async load(id) {
      const [file, alone] = id.split('?alone=');
      if (!alone) return null;
      const text = readFileSync(file, 'utf8');
      return transform(text, { loader: 'ts', target: 'es2022', sourcefile: file, sourcemap: true });
    },
    async resolveDynamicImport(specifier, importer) {
      // From one chunk to another by its address, as auto.js does; the elements stay in one graph.
      const file = path.resolve(path.dirname(importer), String(specifier).replace(/\.js$/, '.ts'));
      const [name] = [...chunks].find(([, id]) => id === file) ?? [];
      return name && (aloneAs(file) || /\?alone=/.test(importer)) ? { id: `./${name}.js`, external: 'absolute' } : null;
    },
  };
}

/** The name of the chunk that a file is the entry of, where it stands alone: all but what is made of elements. */
function aloneAs(file) {
  const [name] = [...chunks].find(([, id]) => id === file) ?? [];
  return name &&
    !file.includes('/i18n/') &&
    !/\/(first-visit|define|elements\/[^/]*)[^/]*$/.test(file.replace(/define-policy\.ts$/, ''))
    ? name
    : undefined;
}

/** Every string that names a module to import, static or dynamic. */
function* importSources(node) {
  if (!node || typeof node !== 'object') return;
  if (Array.isArray(node)) {
    for (const each of node) yield* importSources(each);
    return;
  }
  if (/^(Import(Declaration|Expression)|Export(Named|All)Declaration)$/.test(node.type) && node.source)
    yield node.source;
  for (const value of Object.values(node)) yield* importSources(value);
}

/** Notes the licence of each package that ends up in a bundle. */
function collectLicenses() {
  return {
    name: 'collect-licenses',
    generateBundle(_, files) {
      for (const [id, { renderedLength }] of Object.values(files).flatMap((file) =>
        Object.entries(file.modules ?? {}),
      )) {
        const [, folder, name] = /^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(id.replaceAll('\\', '/')) ?? [];
        if (!folder || !renderedLength || licenses.has(name)) continue;
        const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
        const meta = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
        licenses.set(name, { meta, text: file ? readFileSync(`${folder}/${file}`, 'utf8') : '' });
      }
    },
  };
}

/** Writes them down beside the bundles, which carry one pointer instead of five notices. */
function licenseFile() {
  return {
    name: 'license-file',
    generateBundle() {
      const parts = [...licenses]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(
          ([name, { meta, text }]) =>
            `${name} ${meta.version} (${meta.license})\n\n${text.replaceAll('\r\n', '\n').trim()}\n`,
        );
      const own = readFileSync(path.join(root, 'LICENSE'), 'utf8').trim();
      const source = [`consent-panel ${version} (MIT)\n\n${own}\n`, ...parts].join(`\n${'-'.repeat(72)}\n\n`);
      this.emitFile({ type: 'asset', fileName: 'licenses.txt', source });
    },
  };
}

/**
 * In a tag, the address of a table is made from its name: hundreds of addresses written out would weigh more than the
 * words of a first question. In the one file with everything, the tables `inside` are inside, and the others are fetched
 * from beside it.
 */
function languageTables({ folder, inside = [] }) {
  return {
    name: 'language-tables',
    load(id) {
      const found = /\/i18n\/(?:(\w+)\/)?tables\.ts(?:\?|$)/.exec(id);
      if (!found) return null;
      const [, kind] = found;
      // `age/nl.ts` is the chunk `age-nl.js`.
      const before = kind ? `${kind}-` : '';
      const own = inside
        .flatMap((tag) => (kind ? [tag] : [tag, `${tag}-first`]))
        .map((name) => `'${name}': () => import('./${name}.js')`);
      const address = (at) => `\`${at}${before}\${name.replace(/^ga\\b/, 'irish')}.js?v=${version}\``;
      return inside.length
        ? `const here = document.currentScript?.src ?? location.href;
           const own = { ${own.join(', ')} };
           export const table = async (name) => own[name] ? own[name]() : import(new URL(${address('tag/')}, here).href);`
        : `export const table = (name) => import(${address(folder)});`;
    },
  };
}

/**
 * One module per table: `nl.ts`, `nl-first.ts`, `nl-child.ts`, `pt-BR.ts`, `age/nl.ts`; `irish.ts`, since lists block
 * `ga.js`.
 */
function languages() {
  const folder = path.join(root, 'src/i18n');
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true }) : [];
  return Object.fromEntries(
    names
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => /^(\w+\/)?([a-z]{2,3}(-[A-Z]{2})?|irish)(-first|-child)?\.ts$/.test(name))
      .sort()
      .map((name) => [`i18n/${name.slice(0, -3)}`, `src/i18n/${name}`]),
  );
}

/** Inputs that exist. One that is missing stops the build, unless it is partial on purpose. */
function inputs(entries) {
  const missing = Object.values(entries).filter((file) => !existsSync(path.join(root, file)));
  if (missing.length && !process.env.CP_PARTIAL) throw new Error(`missing: ${missing.join(', ')}`);
  for (const file of missing) console.warn(`partial build: ${file} does not exist yet`);
  return Object.fromEntries(
    Object.entries(entries)
      .filter(([, file]) => !missing.includes(file))
      .map(([name, file]) => [name, path.join(root, file)]),
  );
}

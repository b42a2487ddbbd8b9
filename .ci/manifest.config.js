/** How the elements are described in dist/custom-elements.json: from their sources, under the paths of what is published. */
import { readFileSync } from 'node:fs';

/** Public in TypeScript, because tags of ours hand them to each other; nothing for a page. */
const AMONG_OURSELVES = [
  ...['within', 'view', 'status', 'presses', 'outermost', 'bare'],
  ...['tag', 'dependencies', 'styles', 'properties', 'define'],
  ...['formAssociated', 'formResetCallback', 'formStateRestoreCallback'],
];

export default {
  globs: ['src/elements/**/*.ts'],
  litelement: true,
  // Else the analyzer rewrites package.json.
  packagejson: false,
  quiet: true,
  plugins: [
    {
      name: 'published',
      packageLinkPhase({ customElementsManifest }) {
        const { modules } = customElementsManifest;
        for (const { declarations = [] } of modules) declarations.forEach(name);
        modules.sort((a, b) => (a.path < b.path ? -1 : 1));
        publish(modules);
        for (const module of modules) for (const one of module.declarations) describe(one, module);
        handDown(modules.flatMap(({ declarations }) => declarations));
      },
    },
  ],
};

/** A class that says its tag is an element; the analyzer knows only those that a file registers. */
function name(declaration) {
  const { default: tag = '' } =
    (declaration.members ?? []).find(({ name, static: own }) => own && name === 'tag') ?? {};
  const [, tagName] = /^'(consent-[a-z-]+)'$/.exec(tag) ?? [];
  if (tagName) Object.assign(declaration, { customElement: true, tagName });
  // Dispatched by a class of ours, whose argument the analyzer takes for a name.
  if (declaration.events) declaration.events = declaration.events.filter(({ description }) => description);
  // For the eyes of those who build it.
  if (declaration.members) declaration.members = declaration.members.filter(({ name: each }) => !each.startsWith('#'));
}

/** `src/elements/x.ts` is `dist/elements/x.js`, wherever it stands. */
function publish(value) {
  for (const [key, each] of Object.entries(value)) {
    if (each && typeof each === 'object') publish(each);
    else if (typeof each === 'string' && /^\/?src\/.*\.ts$/.test(each)) {
      value[key] = each.replace(/^(\/?)src\/(.*)\.ts$/, '$1dist/$2.js');
    }
  }
}

/** A class says its tag in `static tag` and is defined by `define.js`, which the analyzer cannot follow. */
function describe(one, module) {
  if (one.kind !== 'class') return;
  const tag = /^'(.+)'$/.exec(one.members?.find(({ name }) => name === 'tag')?.default ?? '')?.[1];
  delete one.customElement;
  if (tag) {
    Object.assign(one, { tagName: tag, customElement: true });
    const declaration = { name: one.name, module: module.path };
    module.exports.push({ kind: 'custom-element-definition', name: tag, declaration });
  }
  one.members = one.members?.filter(
    ({ name, privacy }) =>
      !/^(private|protected)$/.test(privacy ?? '') && !name.startsWith('#') && !AMONG_OURSELVES.includes(name),
  );
  // What is read from the argument of a constructor is no name of an event. `@fires name {Type} Words`, as we write it.
  one.events = one.events
    ?.filter(({ name, description }) => description || /^(consent-|change$|close$)/.test(name))
    .map((event) => {
      const [, type, words] = /^\{(\w+)\} ([^]*)$/.exec(event.description ?? '') ?? [];
      return type ? { ...event, type: { text: type }, description: words } : event;
    });
}

/** Every tag has the styles of the base; and custom properties reach into what the panel is made of. */
function handDown(declarations) {
  const base = readFileSync(new URL('../src/elements/styles.ts', import.meta.url), 'utf8');
  const all = new Map(
    declarations.flatMap(({ cssProperties }) => cssProperties ?? []).map((each) => [each.name, each]),
  );
  const shared = [...all.values()].filter(({ name }) => base.includes(`var(${name}`));
  for (const one of declarations.filter(({ tagName }) => tagName)) {
    const own = one.tagName === 'consent-panel' ? [...all.values()] : (one.cssProperties ?? []);
    one.cssProperties = [...new Map([...shared, ...own].map((each) => [each.name, each])).values()];
  }
}

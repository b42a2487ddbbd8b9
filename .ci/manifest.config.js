/** How the elements are described in dist/custom-elements.json: from their sources, under the paths of what is published. */
export default {
  globs: ['src/elements/**/*.ts'],
  litelement: true,
  // Else the analyzer rewrites package.json.
  packagejson: false,
  quiet: true,
  plugins: [
    {
      name: 'published-paths',
      packageLinkPhase({ customElementsManifest }) {
        const { modules } = customElementsManifest;
        for (const { declarations = [] } of modules) declarations.forEach(name);
        modules.sort((a, b) => (a.path < b.path ? -1 : 1));
        publish(modules);
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

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
        modules.sort((a, b) => (a.path < b.path ? -1 : 1));
        publish(modules);
      },
    },
  ],
};

/** `src/elements/x.ts` is `dist/elements/x.js`, wherever it stands. */
function publish(value) {
  for (const [key, each] of Object.entries(value)) {
    if (each && typeof each === 'object') publish(each);
    else if (typeof each === 'string' && /^\/?src\/.*\.ts$/.test(each)) {
      value[key] = each.replace(/^(\/?)src\/(.*)\.ts$/, '$1dist/$2.js');
    }
  }
}

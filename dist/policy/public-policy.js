import { authorityOf } from './data/authorities.js';

function publicPolicy(file) {
  const { internal: _policy, ...rest } = file;
  const known = !("internal" in file) || rest.authority ? void 0 : authorityOf(file.country);
  return {
    ...rest,
    ...known && { authority: { name: known.name, url: known.url } },
    purposes: file.purposes.map((purpose) => withoutInternal(purpose))
  };
}
function withoutInternal(purpose) {
  const { internal: _own, ...rest } = purpose;
  return rest;
}

export { publicPolicy };
//# sourceMappingURL=public-policy.js.map

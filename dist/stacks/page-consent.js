import { requestContext, consentContext } from '../context.js';

let followed;
let following;
const readers = /* @__PURE__ */ new Set();
function pageConsent() {
  return following ? followed : look();
}
function permits(ids) {
  return pageConsent()?.permits(...ids) ?? false;
}
function followPage(changed) {
  const reader = () => {
    changed();
  };
  readers.add(reader);
  if (!following) begin();
  return () => {
    if (!readers.delete(reader) || readers.size) return;
    following?.abort();
    following = followed = void 0;
  };
}
function begin() {
  const { signal } = following = new AbortController();
  const adopt = () => {
    const found = look();
    if (!found || found === followed) return;
    followed = found;
    found.subscribe(() => found === followed && tell(), { signal });
  };
  document.addEventListener("context-provider", adopt, { signal });
  adopt();
}
function tell() {
  for (const reader of [...readers]) reader();
}
function look() {
  let found;
  if (typeof document !== "undefined") {
    requestContext(document, consentContext, (consent) => found = consent);
  }
  return found;
}

export { followPage, pageConsent, permits };
//# sourceMappingURL=page-consent.js.map

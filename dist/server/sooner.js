import { createHash } from 'node:crypto';
import { VERSION } from '../version.js';

function soonerMarkup({ nonce } = {}) {
  const key = nonce === void 0 ? "" : ` nonce="${nonce.replaceAll('"', "&quot;")}"`;
  return `<script${key}>${script()}<\/script>`;
}
function soonerHash() {
  return `'sha256-${createHash("sha256").update(script()).digest("base64")}'`;
}
function script() {
  return `(${sooner.toString().replace(/\s+/g, " ")})('${VERSION}')`;
}
async function sooner(version) {
  try {
    if ((await indexedDB.databases()).some(({ name }) => name === "consent")) return;
    const tag = document.querySelector('script[src*="/auto.js"]');
    if (!tag) return;
    const { crossOrigin, nonce } = tag;
    const href = new URL(`tag/first-visit.js?v=${version}`, tag.src).href;
    document.head.append(
      Object.assign(document.createElement("link"), { rel: "modulepreload", crossOrigin, nonce, href })
    );
  } catch {
  }
}

export { soonerHash, soonerMarkup };
//# sourceMappingURL=sooner.js.map

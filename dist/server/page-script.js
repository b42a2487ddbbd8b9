import { createHash } from 'node:crypto';
import { LANGUAGES } from '../i18n/languages.js';
import { VERSION } from '../version.js';
import { firstPaint } from './first-paint.js';

function pageScript() {
  const languages = Object.keys(LANGUAGES).filter((tag) => tag !== "ga");
  return `(${firstPaint.toString().replace(/\s+/g, " ")})('${VERSION}','${languages.join(" ")}')`;
}
function nonceAttribute(nonce) {
  return nonce === void 0 ? "" : ` nonce="${nonce.replaceAll('"', "&quot;")}"`;
}
function hashSource(text) {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
function soonerMarkup({ nonce } = {}) {
  return `<script${nonceAttribute(nonce)}>${pageScript()}<\/script>`;
}

export { hashSource, nonceAttribute, pageScript, soonerMarkup };
//# sourceMappingURL=page-script.js.map

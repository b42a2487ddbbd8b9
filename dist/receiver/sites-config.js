import { periodInDays } from '../model/period.js';
import { isCookieName } from '../model/wire.js';
import { isSite } from './shape.js';

function checkSite(name, { origins, recipients = [], retention = "P5Y", clears = [] }) {
  const wrong = (message) => {
    throw new TypeError(`sites.${name}: ${message}`);
  };
  if (!isSite(name)) wrong("a site is named in small letters, digits and hyphens, as in its policy.");
  for (const origin of origins) {
    if (parse(origin)?.origin !== origin) wrong(`"${origin}" is not an origin. Write https://shop.example.`);
  }
  if (!Number.isFinite(periodInDays(retention))) wrong(`retention "${retention}" is not a period such as P5Y.`);
  for (const { name: cookie, path = "/", domain = "" } of clears) {
    if (!isCookieName(cookie)) wrong(`clears: "${String(cookie)}" is not the name of a cookie.`);
    if (!/^\/[^\s;,]*$/.test(path)) wrong(`clears: the path of "${cookie}" begins with / and holds no ; or space.`);
    if (!/^([a-z0-9-]+(\.[a-z0-9-]+)+)?$/i.test(domain)) wrong(`clears: "${domain}" is not a domain.`);
  }
  const ids = /* @__PURE__ */ new Set();
  for (const { id, url, secret } of recipients) {
    const address = parse(url);
    const local = ["localhost", "127.0.0.1", "[::1]"].includes(address?.hostname ?? "");
    if (address?.protocol !== "https:" && !(local && address?.protocol === "http:"))
      wrong(`recipient "${id}" needs an https: address.`);
    if (address?.username || address?.password) wrong(`recipient "${id}": no credentials in an address (SE-04).`);
    if (!/^whsec_[A-Za-z0-9+/=]{24,}$/.test(secret)) wrong(`recipient "${id}" needs a secret: whsec_ and base64.`);
    if (ids.has(id)) wrong(`recipient "${id}" is named twice.`);
    ids.add(id);
  }
}
function parse(address) {
  return URL.canParse(address) ? new URL(address) : void 0;
}

export { checkSite };
//# sourceMappingURL=sites-config.js.map

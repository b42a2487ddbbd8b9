import canonicalize from 'canonicalize';
import { ConsentError } from '../model/error.js';
import { sha256 } from '../model/sha-256.js';

function canonical(value) {
  const text = canonicalize(value);
  if (text === void 0) throw new ConsentError("policy-invalid", "This value cannot be written as JSON.");
  return text;
}
async function digest(text) {
  if (!crypto.subtle) {
    throw new ConsentError("ledger-unavailable", "Serve this page over https: decisions cannot be sealed without it.");
  }
  return sha256(text);
}
async function sealEvent(event) {
  const body = canonical(event);
  return { hash: await digest(body), body };
}
async function sealNotice(notice) {
  const body = canonical(notice);
  return { digest: await digest(body), body };
}
async function findTampered({ rows, notices }) {
  const pairs = [...rows.map((r) => [r.hash, r.body]), ...notices.map((n) => [n.digest, n.body])];
  const digests = await Promise.all(pairs.map(([, body]) => digest(body)));
  return pairs.filter(([name], i) => name !== digests[i]).map(([name]) => name);
}

export { canonical, digest, findTampered, sealEvent, sealNotice };
//# sourceMappingURL=chain.js.map

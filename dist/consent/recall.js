import { judge } from '../model/judge.js';
import { know } from '../model/known.js';
import { materialChanges } from '../model/material.js';
import { parseNotice } from '../model/notice.js';
import { versionOf } from '../model/policy.js';
import { sha256 } from '../model/sha-256.js';

async function recall({ rows, notices }, policy) {
  const changed = await changedAmong(rows.map(({ hash, body }) => [hash, body]));
  const { events, broken } = know(rows, changed, policy.site);
  const old = events.some(({ event }) => event.policyVersion !== versionOf(policy));
  return judge(events, policy, old ? await newsSince(notices, policy) : void 0, broken);
}
async function newsSince(stored, policy) {
  const changed = await changedAmong(stored.map(({ digest, body }) => [digest, body]));
  const notices = new Map(
    stored.map(({ digest, body }) => [digest, changed.has(digest) ? void 0 : parseNotice(body)])
  );
  return (event, purpose) => {
    const shown = notices.get(event.notice);
    return shown && materialChanges(shown, policy, purpose);
  };
}
async function changedAmong(named) {
  if (!isSecureContext) return /* @__PURE__ */ new Set();
  const digests = await Promise.all(named.map(([, text]) => sha256(text)));
  return new Set(named.filter(([name], i) => name !== digests[i]).map(([name]) => name));
}

export { recall };
//# sourceMappingURL=recall.js.map

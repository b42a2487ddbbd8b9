import { decodeProtectedHeader, compactVerify, createLocalJWKSet, base64url } from 'jose';
import { digest, canonical } from '../ledger/chain.js';
import { parseEvent } from '../model/event.js';
import { parseNotice } from '../model/notice.js';

async function verifyHistory(document, { keys } = {}) {
  const faults = [];
  const found = (code, about) => void faults.push({ code, about });
  const none = { events: 0, notices: 0, receipts: 0, erased: 0 };
  const parts = partsOf(document);
  if (!parts) return { intact: false, faults: [{ code: "not-a-history", about: "the file" }], ...none };
  const events = await readEvents(parts, found);
  const notices = await readNotices(parts, events, found);
  const keySet = [...keys ?? parts.keys];
  const { erased, receipts } = await readStatements(parts, keySet, events, found);
  checkChain(events, erased, found);
  await checkWhole(document, keySet, found);
  return {
    intact: faults.length === 0,
    faults,
    events: events.length,
    notices,
    receipts,
    erased: erased.size
  };
}
function partsOf(document) {
  const { v, type, site, subjects, events, notices, receipts, erasures, keys, statement } = document ?? {};
  const fits = v === 1 && type === "consent-history" && typeof site === "string" && isListOf(subjects, isText) && isListOf(events, (each) => isText(field(each, "hash")) && isText(field(each, "body"))) && isListOf(notices, (each) => isText(field(each, "digest")) && isText(field(each, "body"))) && isListOf(receipts, isText) && isListOf(erasures, isText) && isText(statement) && isListOf(keys, (each) => isText(field(each, "kid")));
  return fits ? document : void 0;
}
async function readEvents({ site, subjects, events }, found) {
  const read = [];
  const seen = /* @__PURE__ */ new Map();
  for (const [at, { hash, body }] of events.entries()) {
    if (await digest(body) !== hash) {
      found("event-changed", hash || `events[${at}]`);
      continue;
    }
    const event = parseEvent(body);
    if (!event || safeCanonical(event) !== body) {
      found("event-unreadable", hash);
      continue;
    }
    if (seen.has(event.id)) found("event-twice", event.id);
    seen.set(event.id, hash);
    if (event.site !== site || !subjects.includes(event.subject)) found("event-foreign", event.id);
    if (event.parents.some((parent, n) => n > 0 && (event.parents[n - 1] ?? "") >= parent))
      found("parents-unsorted", event.id);
    read.push({ hash, event });
  }
  return read;
}
async function readNotices({ site, notices }, events, found) {
  const whole = /* @__PURE__ */ new Map();
  for (const { digest: name, body } of notices) {
    if (await digest(body) !== name) found("notice-changed", name);
    else whole.set(name, parseNotice(body));
  }
  const changed = new Set(notices.map(({ digest: name }) => name));
  for (const { event } of events) {
    if (!whole.has(event.notice)) {
      if (!changed.has(event.notice)) found("notice-missing", event.notice);
      continue;
    }
    const notice = whole.get(event.notice);
    const fits = notice?.site === site && notice.language === event.language && // Of a sealed policy, the version is followed by sixteen digits of its seal.
    notice.version === event.policyVersion.replace(/\+[0-9a-f]{16}$/, "") && Object.keys(event.decisions).every((key) => notice.purposes.some(({ id }) => id === key.split(/[./:]/)[0]));
    if (!fits) found("notice-stale", event.id);
  }
  return whole.size;
}
async function readStatements({ site, subjects, receipts, erasures }, keys, events, found) {
  const erased = /* @__PURE__ */ new Set();
  for (const [at, statement] of erasures.entries()) {
    const read = await open(statement, "erasure", keys, `erasures[${at}]`, found);
    if (read?.site === site && typeof read.hash === "string") erased.add(read.hash);
    else if (read) found("receipt-wrong", `erasures[${at}]`);
  }
  const byHash = new Map(events.map((each) => [each.hash, each.event]));
  const covered = /* @__PURE__ */ new Set();
  for (const [at, receipt] of receipts.entries()) {
    const read = await open(receipt, "receipt", keys, `receipts[${at}]`, found);
    if (!read) continue;
    const { ids, hashes, notices, subject } = read;
    if (read.site !== site || !isText(subject) || !subjects.includes(subject) || !isListOf(ids, isText) || !isListOf(hashes, isText) || !isListOf(notices, isText) || ids.length !== hashes.length) {
      found("receipt-wrong", `receipts[${at}]`);
      continue;
    }
    for (const [n, hash] of hashes.entries()) {
      const event = byHash.get(hash);
      if (event) {
        covered.add(hash);
        if (event.id !== ids[n] || event.subject !== subject || !notices.includes(event.notice))
          found("receipt-wrong", event.id);
      } else if (!erased.has(hash)) found("event-missing", ids[n] ?? hash);
    }
  }
  for (const { hash, event } of events) if (!covered.has(hash)) found("event-without-receipt", event.id);
  return { erased, receipts: receipts.length };
}
async function open(statement, type, keys, about, found) {
  let kid;
  try {
    ({ kid } = decodeProtectedHeader(statement));
  } catch {
    found("signature-wrong", about);
    return void 0;
  }
  if (!keys.some((key) => key.kid === kid)) {
    found("key-unknown", about);
    return void 0;
  }
  try {
    const { payload, protectedHeader } = await compactVerify(statement, createLocalJWKSet({ keys: [...keys] }), {
      algorithms: ["EdDSA"]
    });
    const strict = statement.split(".").every((part) => base64url.encode(base64url.decode(part)) === part);
    if (!strict) throw new TypeError("another text");
    if (protectedHeader.typ !== `consent-${type}+jws`) throw new TypeError("another type");
    return JSON.parse(new TextDecoder().decode(payload));
  } catch {
    found("signature-wrong", about);
    return void 0;
  }
}
async function checkWhole(document, keys, found) {
  const { statement, ...rest } = document;
  const read = await open(String(statement), "history", keys, "statement", found);
  const text = safeCanonical(rest);
  if (read && (text === void 0 || read.digest !== await digest(text) || read.site !== rest.site))
    found("document-changed", "statement");
}
function checkChain(events, erased, found) {
  const byHash = new Map(events.map(({ hash, event }) => [hash, event]));
  for (const { event } of events) {
    for (const parent of event.parents) {
      const known = byHash.get(parent);
      if (!known && !erased.has(parent)) found("event-missing", parent);
      if (known?.subject === event.subject && known.id > event.id) found("parent-later", event.id);
    }
  }
  const done = /* @__PURE__ */ new Set();
  for (const { hash } of events) {
    const way = [{ hash, next: 0 }];
    const on = /* @__PURE__ */ new Set([hash]);
    for (let step = way.at(-1); step; step = way.at(-1)) {
      const parent = byHash.get(step.hash)?.parents[step.next++];
      if (parent === void 0 || done.has(step.hash)) {
        done.add(step.hash);
        on.delete(step.hash);
        way.pop();
      } else if (on.has(parent)) {
        found("circle", parent);
        done.add(step.hash);
      } else {
        on.add(parent);
        way.push({ hash: parent, next: 0 });
      }
    }
  }
}
function safeCanonical(value) {
  try {
    return canonical(value);
  } catch {
    return void 0;
  }
}
function isText(value) {
  return typeof value === "string";
}
function field(value, key) {
  return typeof value === "object" && value !== null ? value[key] : void 0;
}
function isListOf(value, is) {
  return Array.isArray(value) && value.every(is);
}

export { verifyHistory };
//# sourceMappingURL=verify.js.map

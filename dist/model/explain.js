import { ConsentError } from './error.js';

const WORDS = {
  "policy-invalid": "The policy has errors, so nothing is started.",
  "policy-unavailable": "No policy could be read, so nothing is started. Check the policy attribute of <consent-panel>: it must be the address of your published policy.",
  "seal-broken": "This policy was changed after it was published, so nothing is started. Publish it again, or remove `seal` to have it checked on each visit.",
  "age-unknown": "Children use this site, so an age is asked before any consent. A yes does not count before that (Art. 8 GDPR, CH-01). Put <consent-panel> or <consent-age> in the page.",
  "age-answered": "The age was answered in this session; there is no second try (CH-06).",
  "CH-07": "Nobody under 18 is profiled or shown targeted advertising, whatever anybody consents to (DSA Art. 28(2), CH-07).",
  "evidence-missing": "A yes must name what shows it (Art. 7(1) GDPR, CO-11).",
  "choice-unknown": "A choice is true, false or 'later'.",
  "purpose-unknown": "The policy does not declare this purpose.",
  "basis-mismatch": "On this legal basis there is nothing to choose (Art. 6(1) GDPR, LB-12).",
  "explicit-needed": "Special data need explicit consent (Art. 9(2)(a) GDPR, SP-04).",
  "ledger-unavailable": "This browser keeps no decisions here: storage is denied, broken or full, or the page is not served over https. Decisions hold for this page only (SE-10).",
  "ledger-row-unreadable": "A stored decision is missing, changed or cannot be read. Consents given before it no longer count; they are asked again (PR-06).",
  "ledger-chain-broken": "Stored decisions do not match their seals; they no longer count (PR-06).",
  "ledger-write-failed": "The decision could not be kept. What was switched off stays off; what was switched on is not on.",
  "interface-unavailable": "The panel could not be fetched; what waits stays shut.",
  "signal-unavailable": "A tool that the policy names under `signals` could not be told the answer. The purposes named there stay shut, so that it never runs without having heard (SG-05).",
  "LB-06": "The page marks something with a purpose that the policy does not declare; it stays shut. Declare it, or correct data-purpose.",
  "LB-07": "The policy does not allow this purpose: no legal basis was found for it.",
  "sync-address": "The address to send decisions to must be https, or of localhost, and hold no name or password (SE-04). Nothing is sent.",
  "sync-misconfigured": "The server does not answer as one that takes decisions. They stay here, and are offered again later; correct the address or the adapter.",
  "sync-not-confirmed": "The server refused a decision. It is kept, shown as not confirmed, and offered again; look at the problem it names.",
  "sync-paused": "The server wants to know who sends (401 or 403). Decisions wait here: pass `auth`, or call resume() after login.",
  "sync-unkept": "How far decisions were sent could not be kept in this browser. They are sent again from the next page; the server sees that they are the same.",
  "sync-pull-refused": "The server sent decisions that are not of this site, not of this person, or not whole. They were left out.",
  "sync-not-cleared": "Cookies of a purpose that ended may still be there: only the server can clear them, and it did not. Name them under `clears` of the site in the receiver (WD-06).",
  closed: "This consent was closed; open it again before deciding."
};
function explain(code, detail, cause) {
  return new ConsentError(code, detail ? `${WORDS[code]} It is about: ${detail}.` : WORDS[code], { cause });
}

export { explain };
//# sourceMappingURL=explain.js.map

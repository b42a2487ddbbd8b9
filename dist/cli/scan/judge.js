import { isOwnStorage } from '../../model/own-storage.js';
import { pattern } from '../../model/pattern.js';
import { addPeriod } from '../../model/period.js';

function judge(policy, sights) {
  const findings = /* @__PURE__ */ new Map();
  const add = (finding) => {
    const key = [finding.problem, finding.what, finding.name, finding.host].join("\n");
    if (!findings.has(key)) findings.set(key, finding);
  };
  for (const sight of sights) {
    for (const kept of sight.kept)
      if (!isOwnStorage(kept.kind, kept.name)) for (const found of ofKept(policy, sight, kept)) add(found);
    for (const host of Object.keys(sight.hosts)) for (const found of ofHost(policy, sight, host)) add(found);
  }
  return [...findings.values()];
}
function ofKept(policy, sight, kept) {
  const { kind, name, host, ends } = kept;
  const { moment, own } = sight;
  const items = policy.purposes.flatMap(
    (purpose) => (purpose.services ?? []).flatMap(
      (service) => (service.storage ?? []).filter((item) => item.kind === kind && pattern(item.name)(name)).map((item) => ({ item, purpose, service }))
    )
  );
  const found = [];
  const tell = (problem, severity = "error") => {
    const purposes = [...new Set(items.map(({ purpose }) => purpose.id))];
    found.push({ problem, severity, moment, what: kind, name, host, purposes });
  };
  if (!items.length) tell("undeclared");
  else if (moment !== "given" && !items.some(({ purpose, service }) => runsWithoutYes(purpose, service))) {
    if (moment === "withdrawn") tell("still-there", isOwn(host, own) ? "error" : "warning");
    else tell("too-early");
  }
  const longest = Math.max(...items.map(({ item }) => endOf(sight.at, item.maxAge)));
  if (items.length && ends !== void 0 && ends > longest + 864e5) tell("too-long");
  return found;
}
function ofHost(policy, { moment, own }, host) {
  if (own.includes(host)) return [];
  const those = policy.purposes.flatMap(
    (purpose) => (purpose.services ?? []).filter(({ hosts = [] }) => hosts.includes(host)).map((service) => ({ purpose, service }))
  );
  const finding = { severity: "error", moment, what: "host", name: host, host };
  if (!those.length) return [{ ...finding, problem: "undeclared", purposes: [] }];
  if (moment === "given" || those.some(({ purpose, service }) => runsWithoutYes(purpose, service))) return [];
  const purposes = [...new Set(those.map(({ purpose }) => purpose.id))];
  return [{ ...finding, problem: moment === "withdrawn" ? "still-there" : "too-early", purposes }];
}
function runsWithoutYes({ legalBasis, status }, { access }) {
  if (legalBasis === "consent" || status === "not-allowed") return false;
  return access === void 0 || /^(transmission|strictly-necessary|analytics-limited)$/.test(access);
}
function isOwn(host, own) {
  const bare = host.replace(/^\./, "");
  return own.some((one) => one === bare || one.endsWith(`.${bare}`));
}
function endOf(at, maxAge) {
  return maxAge === "session" ? 0 : addPeriod(at, maxAge);
}

export { judge };
//# sourceMappingURL=judge.js.map

import { recipientsOf } from '../model/purpose.js';
import { table } from './document.js';
import { isActive } from './input.js';

function cookieTable(policy, s) {
  const { statement: words } = s.words;
  const active = policy.purposes.filter(isActive);
  const stored = active.flatMap(
    (purpose) => (purpose.services ?? []).flatMap((service) => serviceRows(purpose, service, policy, s))
  );
  return table(
    words.deviceTitle,
    [
      words.deviceName,
      words.devicePurpose,
      words.deviceProvider,
      words.deviceParty,
      words.deviceKind,
      words.devicePeriod,
      words.deviceConsent
    ],
    [...stored, ...active.some(isDecided) ? ownRows(policy, s) : []]
  );
}
function serviceRows(purpose, service, policy, s) {
  const { statement: words, kinds } = s.words;
  const third = isThird(service, purpose, policy);
  return (service.storage ?? []).map(({ name, kind, maxAge, purpose: why }) => [
    name,
    [s.text(purpose.title), s.text(why)].filter(Boolean).join(": "),
    service.name,
    third ? words.third : words.first,
    kinds[kind],
    s.period(maxAge),
    purpose.legalBasis === "consent" ? words.asked : words.notAsked
  ]);
}
function ownRows({ site, controller }, s) {
  const { statement: words, kinds } = s.words;
  const own = (kind, name, why, period) => [
    name,
    why,
    controller.name,
    words.first,
    kinds[kind],
    period,
    words.notAsked
  ];
  return [
    own("indexed-db", "consent", words.ownChoice, words.ownUntil),
    own("indexed-db", "consent-delivery", words.ownDelivery, words.ownUntil),
    own("local-storage", `consent-denied:${site}:*`, words.ownDenial, words.ownUntilSaved),
    own("local-storage", "consent-first-paint", words.ownAsked, words.ownUntilAsked)
  ];
}
function isThird({ id, name, hosts = [] }, purpose, policy) {
  const domains = ownDomains(policy);
  const own = (host) => domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
  const away = hosts.some((host) => !own(host));
  const atHome = hosts.length > 0 && !away;
  const shared = purpose.legalBasis === "consent";
  const received = recipientsOf(purpose).some((r) => {
    const same = r.id === id || r.name === name;
    return r.role === "processor" ? same && !atHome : same || shared;
  });
  return away || received;
}
function ownDomains({ domains = [], controller }) {
  const [, host] = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(controller.privacyStatement) ?? [];
  return [...domains, ...host ? [host] : []].map((domain) => domain.replace(/^www\./, ""));
}
function isDecided({ legalBasis }) {
  return legalBasis === "consent" || legalBasis === "legitimate-interests";
}

export { cookieTable };
//# sourceMappingURL=cookie-table.js.map

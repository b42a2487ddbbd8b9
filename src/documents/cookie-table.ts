/**
 * What is kept on the device or read from it: name, purpose, whose it is,
 * kind, how long, and whether it is asked for (IN-10). What needs no consent
 * is listed too (CK-06), and so is what this library keeps itself.
 */
import { recipientsOf, type Service } from '../model/purpose.js';
import { table, type Table } from './document.js';
import { isActive, type DocumentInput, type DocumentPurpose } from './input.js';
import type { Scribe } from './scribe.js';

/** The table for a policy. Without rows where nothing is kept. */
export function cookieTable(policy: DocumentInput, s: Scribe): Table {
  const { statement: words } = s.words;
  const active = policy.purposes.filter(isActive);
  const stored = active.flatMap((purpose) =>
    (purpose.services ?? []).flatMap((service) => serviceRows(purpose, service, policy, s)),
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
      words.deviceConsent,
    ],
    [...stored, ...(active.some(isDecided) ? ownRows(policy, s) : [])],
  );
}

function serviceRows(purpose: DocumentPurpose, service: Service, policy: DocumentInput, s: Scribe): string[][] {
  const { statement: words, kinds } = s.words;
  const third = isThird(service, purpose, policy);
  return (service.storage ?? []).map(({ name, kind, maxAge, purpose: why }) => [
    name,
    [s.text(purpose.title), s.text(why)].filter(Boolean).join(': '),
    service.name,
    third ? words.third : words.first,
    kinds[kind],
    s.period(maxAge),
    purpose.legalBasis === 'consent' ? words.asked : words.notAsked,
  ]);
}

/** What the library keeps to remember an answer, by the names that the browser shows; without it every page would ask again (CK-07). */
function ownRows({ site, controller }: DocumentInput, s: Scribe): string[][] {
  const { statement: words, kinds } = s.words;
  const own = (kind: keyof typeof kinds, name: string, why: string, period: string): string[] => [
    name,
    why,
    controller.name,
    words.first,
    kinds[kind],
    period,
    words.notAsked,
  ];
  return [
    own('indexed-db', 'consent', words.ownChoice, words.ownUntil),
    own('indexed-db', 'consent-delivery', words.ownDelivery, words.ownUntil),
    own('local-storage', `consent-denied:${site}:*`, words.ownDenial, words.ownUntilSaved),
    own('local-storage', 'consent-first-paint', words.ownAsked, words.ownUntilAsked),
  ];
}

/**
 * Whether somebody else can reach what is kept: the service is a recipient, or
 * calls a host that is not the site's own, or what is asked for goes to others
 * who decide for themselves. Who works for the site on the site's own hosts is
 * nobody else.
 */
function isThird({ id, name, hosts = [] }: Service, purpose: DocumentPurpose, policy: DocumentInput): boolean {
  const domains = ownDomains(policy);
  const own = (host: string): boolean => domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
  const away = hosts.some((host) => !own(host));
  const atHome = hosts.length > 0 && !away;
  const shared = purpose.legalBasis === 'consent';
  const received = recipientsOf(purpose).some((r) => {
    const same = r.id === id || r.name === name;
    return r.role === 'processor' ? same && !atHome : same || shared;
  });
  return away || received;
}

/** The hosts of the site itself: those it names, and the one of its privacy statement. */
function ownDomains({ domains = [], controller }: DocumentInput): string[] {
  const [, host] = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(controller.privacyStatement) ?? [];
  return [...domains, ...(host ? [host] : [])].map((domain) => domain.replace(/^www\./, ''));
}

/** Whether a person's answer to it is kept: a consent or an objection. */
function isDecided({ legalBasis }: DocumentPurpose): boolean {
  return legalBasis === 'consent' || legalBasis === 'legitimate-interests';
}

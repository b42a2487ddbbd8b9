/**
 * Compares what was seen on a device with what the policy says. Pure: what
 * was seen goes in, findings come out (CK-12).
 */
import { isOwnStorage } from '../../model/own-storage.js';
import { pattern } from '../../model/pattern.js';
import { addPeriod } from '../../model/period.js';
import type { Policy } from '../../model/policy.js';
import type { AccessKind, Purpose, Service } from '../../model/purpose.js';

/** When it was seen: before any answer, after a no, after a yes, after that was taken back. */
export type Moment = 'before' | 'refused' | 'given' | 'withdrawn';

/** Something that is kept on the device. */
export interface Kept {
  readonly kind: AccessKind;
  readonly name: string;
  /** The host it belongs to. */
  readonly host: string;
  /** For a cookie: when it ends, in milliseconds of Unix time. */
  readonly ends?: number;
  /** For a cookie: out of reach of the page. */
  readonly httpOnly?: boolean;
}

/** What was seen at one moment. */
export interface Sight {
  readonly moment: Moment;
  /** Milliseconds of Unix time. */
  readonly at: number;
  /** The hosts of the pages themselves. */
  readonly own: readonly string[];
  readonly kept: readonly Kept[];
  /** Hosts that were asked for something, and one address of each. */
  readonly hosts: Readonly<Record<string, string>>;
}

/** One thing that is not as the policy says. */
export interface Finding {
  readonly problem: 'undeclared' | 'too-early' | 'still-there' | 'too-long';
  /** A `warning` does not fail the scan. */
  readonly severity: 'error' | 'warning';
  readonly moment: Moment;
  readonly what: AccessKind | 'host';
  readonly name: string;
  readonly host: string;
  /** The purposes that declare it. */
  readonly purposes: readonly string[];
}

/** All that is not as the policy says, in the order it was seen; each thing once for each problem. */
export function judge(policy: Policy, sights: readonly Sight[]): Finding[] {
  const findings = new Map<string, Finding>();
  const add = (finding: Finding): void => {
    const key = [finding.problem, finding.what, finding.name, finding.host].join('\n');
    if (!findings.has(key)) findings.set(key, finding);
  };
  for (const sight of sights) {
    for (const kept of sight.kept)
      if (!isOwnStorage(kept.kind, kept.name)) for (const found of ofKept(policy, sight, kept)) add(found);
    for (const host of Object.keys(sight.hosts)) for (const found of ofHost(policy, sight, host)) add(found);
  }
  return [...findings.values()];
}

function ofKept(policy: Policy, sight: Sight, kept: Kept): Finding[] {
  const { kind, name, host, ends } = kept;
  const { moment, own } = sight;
  const items = policy.purposes.flatMap((purpose) =>
    (purpose.services ?? []).flatMap((service) =>
      (service.storage ?? [])
        .filter((item) => item.kind === kind && pattern(item.name)(name))
        .map((item) => ({ item, purpose, service })),
    ),
  );
  const found: Finding[] = [];
  const tell = (problem: Finding['problem'], severity: Finding['severity'] = 'error'): void => {
    const purposes = [...new Set(items.map(({ purpose }) => purpose.id))];
    found.push({ problem, severity, moment, what: kind, name, host, purposes });
  };
  if (!items.length) tell('undeclared');
  else if (moment !== 'given' && !items.some(({ purpose, service }) => runsWithoutYes(purpose, service))) {
    // What another site keeps, no page of this one can clear.
    if (moment === 'withdrawn') tell('still-there', isOwn(host, own) ? 'error' : 'warning');
    else tell('too-early');
  }
  const longest = Math.max(...items.map(({ item }) => endOf(sight.at, item.maxAge)));
  // A cookie's end is a second or so after it was set; a day is no difference.
  if (items.length && ends !== undefined && ends > longest + 86_400_000) tell('too-long');
  return found;
}

function ofHost(policy: Policy, { moment, own }: Sight, host: string): Finding[] {
  if (own.includes(host)) return [];
  const those = policy.purposes.flatMap((purpose) =>
    (purpose.services ?? []).filter(({ hosts = [] }) => hosts.includes(host)).map((service) => ({ purpose, service })),
  );
  const finding = { severity: 'error', moment, what: 'host', name: host, host } as const;
  if (!those.length) return [{ ...finding, problem: 'undeclared', purposes: [] }];
  if (moment === 'given' || those.some(({ purpose, service }) => runsWithoutYes(purpose, service))) return [];
  const purposes = [...new Set(those.map(({ purpose }) => purpose.id))];
  return [{ ...finding, problem: moment === 'withdrawn' ? 'still-there' : 'too-early', purposes }];
}

/** Whether a service may run without a yes: on another basis, and with access to the device that the law exempts (CK-02). */
function runsWithoutYes({ legalBasis, status }: Purpose, { access }: Service): boolean {
  if (legalBasis === 'consent' || status === 'not-allowed') return false;
  return access === undefined || /^(transmission|strictly-necessary|analytics-limited)$/.test(access);
}

function isOwn(host: string, own: readonly string[]): boolean {
  const bare = host.replace(/^\./, '');
  return own.some((one) => one === bare || one.endsWith(`.${bare}`));
}

function endOf(at: number, maxAge: string): number {
  return maxAge === 'session' ? 0 : addPeriod(at, maxAge);
}

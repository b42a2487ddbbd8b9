/**
 * The band of an age, kept beside the ledger: no age, no date of birth, no
 * day of the answer (CH-06). For the session it is noted besides, so that an
 * answer below the limit is not tried again, also after everything was erased.
 */
import type { Beside } from '../ledger/beside.js';
import type { AgeBand, KnownAge } from '../model/age-band.js';

interface Kept {
  readonly v: 1;
  readonly band: AgeBand;
  /** The limit it was judged by; under another one the answer says nothing. */
  readonly limit: number;
  /** Milliseconds of Unix time, to the day; absent for an adult. */
  readonly until?: number;
}

const QUIET = 'consent-age-quiet';
const BANDS: readonly unknown[] = ['child', 'young', 'adult'];

/** What is known; `undefined` for nothing, and for whatever is not what we wrote. */
export async function keptBand(beside: Beside, site: string, limit: number): Promise<KnownAge | undefined> {
  const noted = sessionNote(site);
  if (noted?.limit === limit) return { band: noted.band, until: noted.until ?? Infinity };
  const kept = await beside.get(keyOf(site)).catch(() => undefined);
  return isKept(kept) && kept.limit === limit ? { band: kept.band, until: kept.until ?? Infinity } : undefined;
}

/** Keeps a band. Rejects where nothing can be kept beyond this session. */
export async function keepBand(beside: Beside, site: string, limit: number, { band, until }: KnownAge): Promise<void> {
  const kept = { v: 1, band, limit, ...(Number.isFinite(until) && { until }) };
  try {
    if (band === 'adult') sessionStorage.removeItem(keyOf(site));
    else sessionStorage.setItem(keyOf(site), JSON.stringify(kept));
  } catch {
    // Storage is denied; then it counts for this page.
  }
  await beside.update(keyOf(site), () => kept);
}

/** Until when the question was put off, in milliseconds of Unix time; 0 where it was not. */
export async function keptQuiet(beside: Beside, site: string): Promise<number> {
  const until = await beside.get(`${QUIET}:${site}`).catch(() => 0);
  return Number.isFinite(until) ? Number(until) : 0;
}

/** Keeps until when the question was put off. Never rejects: where nothing can be kept it is asked again. */
export async function keepQuiet(beside: Beside, site: string, until: number): Promise<void> {
  await beside.update(`${QUIET}:${site}`, () => until).catch(() => undefined);
}

function sessionNote(site: string): Kept | undefined {
  try {
    const note: unknown = JSON.parse(sessionStorage.getItem(keyOf(site)) ?? '');
    return isKept(note) && note.band !== 'adult' ? note : undefined;
  } catch {
    // Nothing there, or nothing of ours.
    return undefined;
  }
}

function isKept(value: unknown): value is Kept {
  const { v, band, limit, until } = (value ?? {}) as Record<string, unknown>;
  return (
    v === 1 &&
    BANDS.includes(band) &&
    Number.isSafeInteger(limit) &&
    // Only an adult's answer has no end: without one, a child's was tampered with.
    (band === 'adult' ? until === undefined : Number.isFinite(until))
  );
}

const keyOf = (site: string): string => `consent-age:${site}`;

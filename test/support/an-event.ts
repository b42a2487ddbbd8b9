/**
 * An event as the ledger would hold it, for tests of what is folded from
 * events. A test names what matters: `anEvent({ said: { video: 'given' } })`.
 */
import type { ConsentEvent, DecidedState, KnownEvent } from '../../src/model/event.js';
import type { LegalBasis } from '../../src/model/purpose.js';

/** The day on which tests happen, unless they say otherwise: Monday 23 November 2026, noon. */
export const TODAY: number = Date.parse('2026-11-23T12:00:00.000Z');

/** What a test may say of an event: any of its fields, its hash, or in short what was said of which purpose. */
export interface EventOverrides extends Partial<ConsentEvent> {
  readonly hash?: string;
  readonly said?: Readonly<Record<string, DecidedState>>;
  readonly basis?: LegalBasis;
}

/** An act of today that a person did in the prompt. */
export function anEvent(overrides: EventOverrides = {}): KnownEvent {
  const { hash = aHash(), said = { statistics: 'given' }, basis = 'consent', ...fields } = overrides;
  const decisions = Object.fromEntries(Object.entries(said).map(([id, state]) => [id, { state, legalBasis: basis }]));
  const event: ConsentEvent = {
    v: 1,
    id: `id-${hash}`,
    site: 'fietsen',
    subject: '6f1c2c1e-8a36-4d58-9b39-0d1f4e7a1c55',
    kind: 'decide',
    parents: [],
    decisions,
    notice: 'notice',
    language: 'nl',
    policyVersion: '2026-11-23',
    by: 'data-subject',
    method: 'interface',
    evidence: { layer: 'prompt', control: 'save', presses: 1 },
    validUntil: '2027-05-23T12:00:00.000Z',
    at: new Date(TODAY).toISOString(),
    lib: '0.1.0',
    ...fields,
  };
  return { hash, event };
}

let made = 0;

function aHash(): string {
  return (++made).toString(16).padStart(64, '0');
}

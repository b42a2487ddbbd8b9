/**
 * A place for whatever speaks for a visitor: a browser, an extension, a
 * signal that some law may bring (SG-14). A source says no; it says yes to
 * nothing by itself. An explicit choice made here beats it, as what is
 * specific beats what is general (SG-04).
 */
import type { Consent } from '../consent/consent.js';
import type { Method } from '../model/event.js';
import type { Policy } from '../model/policy.js';
import type { PurposeSnapshot } from '../model/snapshot.js';

/** Something that speaks for the visitor. An object literal is enough to add one. */
export interface SignalSource {
  /** A short word of `a-z0-9-`; the record names it as the control. */
  readonly name: string;
  /** How the record names the way it was said; `api` unless said. */
  readonly method?: Extract<Method, 'gpc' | 'api'>;
  /** The ids of the purposes it says no to, now. Called at the start and at each change. A rejection counts as silence. */
  refuses(policy: Policy): readonly string[] | Promise<readonly string[]>;
  /** Hears that the source changed its mind. Returns the way to stop. */
  subscribe?(changed: () => void): () => void;
}

/**
 * Records what a source says no to, where the visitor has not chosen here, and
 * goes on listening. Resolves, when the first word of it counts, with the way
 * to stop. What it contradicts stays as the visitor chose it, and is logged.
 */
export async function honour(consent: Consent, source: SignalSource): Promise<() => void> {
  const { name, method = 'api' } = source;
  let refused: readonly string[] = [];
  const logged = new Set<string>();

  const read = async (): Promise<void> => {
    refused = await source.refuses(consent.policy);
    const { purposes } = consent.snapshot;
    const due = consent.policy.purposes.filter(({ id }) => refused.includes(id) && isOpen(purposes[id]));
    const choices = Object.fromEntries(due.map(({ id }) => [id, false]));
    await consent.decide(choices, { method, layer: 'signal', control: name });
  };
  // One after the other, and heard from the start: what changes while the first answer is read counts too.
  let reading: Promise<void> = Promise.resolve();
  const silence = source.subscribe?.(() => {
    reading = reading.then(read).catch(reportError);
  });

  const first = read();
  reading = first.catch(() => undefined);
  try {
    await first;
  } catch (error) {
    silence?.();
    throw error;
  }
  const stop = consent.subscribe(() => {
    const contrary = refused.filter((id) => consent.snapshot.purposes[id]?.permitted && !logged.has(id));
    for (const id of contrary) logged.add(id);
    if (contrary.length) {
      console.info(`consent-panel: the visitor chose otherwise than ${name} says, and that counts:`, ...contrary);
    }
  });
  return () => {
    stop();
    silence?.();
  };
}

/** Whether nobody has chosen: a question is due, or processing goes on that nobody has objected to. */
function isOpen(purpose: PurposeSnapshot | undefined): boolean {
  return purpose?.state === 'unknown' || purpose?.ask === true;
}

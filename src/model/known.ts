/**
 * Reads rows back at the door. A row that cannot be read, or whose ancestor
 * has gone, may have been a denial; so no grant written before it counts any
 * longer, while every denial does. Whoever decides again starts afresh.
 */
import { opens, parseEvent, type Decision, type KnownEvent, type SealedEvent } from './event.js';
import { freeze } from './freeze.js';

/** Rows as events. */
export interface Known {
  readonly events: readonly KnownEvent[];
  /** How many rows, or ancestors of rows, are missing or unreadable. */
  readonly broken: number;
}

/**
 * The events in rows given in the order of writing, of one site where that is
 * said; `tampered` are hashes whose text was changed.
 */
export function know(rows: readonly SealedEvent[], tampered: ReadonlySet<string> = new Set(), site?: string): Known {
  const hashes = new Set(rows.map((row) => row.hash));
  const events: KnownEvent[] = [];
  let broken = 0;
  let unsure = 0;
  for (const { hash, body } of rows) {
    const event = parseEvent(body);
    const changed = tampered.has(hash);
    if (!event || changed || event.parents.some((parent) => !hashes.has(parent))) {
      broken++;
      unsure = events.length;
    }
    if (!event || (site !== undefined && event.site !== site)) continue;
    // A changed row can still say no, but not whom it came after.
    events.push(changed ? denialsOf({ hash, event: { ...event, parents: [] } }) : { hash, event });
  }
  return { events: events.map((known, at) => (at < unsure ? denialsOf(known) : known)), broken };
}

function denialsOf({ hash, event }: KnownEvent): KnownEvent {
  const denials = Object.entries(event.decisions).filter(([, d]: [string, Decision]) => !opens(d.state));
  return { hash, event: freeze({ ...event, decisions: Object.fromEntries(denials) }) };
}

/**
 * The door: each event of a request is looked at on its own. One that does
 * not pass is told why, and its neighbours go in.
 */
import { canonical } from '../ledger/chain.js';
import { opens, type ConsentEvent } from '../model/event.js';
import { MAX_DEPTH } from '../model/wire.js';
import { depthOf } from './body.js';
import { digest } from './digest.js';
import { problem, type ProblemDetails } from './problem.js';
import { faultsOf, isHash, isRecord } from './shape.js';

/** An event that has passed. */
export interface Admitted {
  readonly event: ConsentEvent;
  readonly hash: string;
  readonly body: string;
  /** It takes back, refuses or objects, and opens nothing. Such an event is always stored. */
  readonly denial: boolean;
}

/** An event that has not, with the id it claims where that could be read. */
export interface Turned {
  readonly id: string;
  readonly problem: ProblemDetails;
}

/** Looks at one item of a request: canonical text and hash, and nothing else. `maxBytes` is for the text in UTF-8. */
export async function admit(item: unknown, maxBytes: number): Promise<Admitted | Turned> {
  if (
    !isRecord(item) ||
    typeof item.body !== 'string' ||
    Object.keys(item).some((key) => !['hash', 'body'].includes(key))
  )
    return turned('', 'event-malformed', 'An event is sent as { hash, body } and nothing else.');
  const { hash, body } = item;
  if (body.length > maxBytes || new TextEncoder().encode(body).length > maxBytes)
    return turned('', 'event-too-large', `The text of an event has at most ${maxBytes} bytes.`);
  // A lone surrogate would become another character in UTF-8, and the hash another text's.
  if (/\p{Surrogate}/u.test(body)) return turned('', 'event-malformed', 'The text holds half a character.');
  if (depthOf(body) > MAX_DEPTH) return turned('', 'event-malformed', `An event is nested at most ${MAX_DEPTH} deep.`);

  const event = parse(body);
  const id = isRecord(event) && typeof event.id === 'string' ? event.id.slice(0, 64) : '';
  const faults = faultsOf(event);
  if (faults.length)
    return turned(id, 'event-malformed', `Not as an event should be: ${faults.slice(0, 8).join(', ')}.`);
  // One event has one text. Otherwise the same act could be sent under a thousand hashes.
  if (canonical(event) !== body) return turned(id, 'event-malformed', 'The text is not canonical JSON (RFC 8785).');
  if (!isHash(hash) || hash !== (await digest(body)))
    return turned(id, 'hash-mismatch', 'The hash is not the SHA-256 of the text.');

  const sound = event as ConsentEvent;
  const states = Object.values(sound.decisions).map(({ state }) => state);
  // A parent's yes comes by the token out of the message, and from nowhere else (Art. 8(2), CH-05).
  if (sound.by === 'guardian' && states.some(opens))
    return turned(id, 'event-malformed', "A parent's yes is given by the link in the message.");
  return {
    event: sound,
    hash,
    body,
    denial: states.length > 0 && !states.some(opens) && !states.includes('requested'),
  };
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    // Not JSON: told as what it is not, like any other shape.
    return undefined;
  }
}

function turned(id: string, code: Parameters<typeof problem>[0], detail: string): Turned {
  return { id, problem: problem(code, detail) };
}

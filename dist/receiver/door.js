import { canonical } from '../ledger/chain.js';
import { opens } from '../model/event.js';
import { MAX_DEPTH } from '../model/wire.js';
import { depthOf } from './body.js';
import { digest } from './digest.js';
import { problem } from './problem.js';
import { isRecord, faultsOf, isHash } from './shape.js';

async function admit(item, maxBytes) {
  if (!isRecord(item) || typeof item.body !== "string" || Object.keys(item).some((key) => !["hash", "body"].includes(key)))
    return turned("", "event-malformed", "An event is sent as { hash, body } and nothing else.");
  const { hash, body } = item;
  if (body.length > maxBytes || new TextEncoder().encode(body).length > maxBytes)
    return turned("", "event-too-large", `The text of an event has at most ${maxBytes} bytes.`);
  if (/\p{Surrogate}/u.test(body)) return turned("", "event-malformed", "The text holds half a character.");
  if (depthOf(body) > MAX_DEPTH) return turned("", "event-malformed", `An event is nested at most ${MAX_DEPTH} deep.`);
  const event = parse(body);
  const id = isRecord(event) && typeof event.id === "string" ? event.id.slice(0, 64) : "";
  const faults = faultsOf(event);
  if (faults.length)
    return turned(id, "event-malformed", `Not as an event should be: ${faults.slice(0, 8).join(", ")}.`);
  if (canonical(event) !== body) return turned(id, "event-malformed", "The text is not canonical JSON (RFC 8785).");
  if (!isHash(hash) || hash !== await digest(body))
    return turned(id, "hash-mismatch", "The hash is not the SHA-256 of the text.");
  const sound = event;
  const states = Object.values(sound.decisions).map(({ state }) => state);
  if (sound.by === "guardian" && states.some(opens))
    return turned(id, "event-malformed", "A parent's yes is given by the link in the message.");
  return {
    event: sound,
    hash,
    body,
    denial: states.length > 0 && !states.some(opens) && !states.includes("requested")
  };
}
function parse(body) {
  try {
    return JSON.parse(body);
  } catch {
    return void 0;
  }
}
function turned(id, code, detail) {
  return { id, problem: problem(code, detail) };
}

export { admit };
//# sourceMappingURL=door.js.map

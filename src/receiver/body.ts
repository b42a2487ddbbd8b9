/**
 * Reads a request's body, and no more of it than is allowed. A hostile body
 * costs the reading of its first bytes.
 */
import { Refusal } from './problem.js';

/** The JSON in a body of at most `limit` bytes, nested at most `depth` deep. Throws a `Refusal`. */
export async function readJson(request: Request, limit: number, depth: number): Promise<unknown> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^(application\/([\w.-]+\+)?json|text\/plain)\s*(;|$)/i.test(type)) {
    throw new Refusal('not-json', 'Send JSON, with Content-Type: application/json.');
  }
  const text = await readText(request, limit);
  if (depthOf(text) > depth) throw new Refusal('body-unreadable', `Nothing here is nested more than ${depth} deep.`);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal('body-unreadable', `The body is not JSON: ${error instanceof Error ? error.message : ''}`);
  }
}

async function readText(request: Request, limit: number): Promise<string> {
  const tooLarge = (): Refusal => new Refusal('too-large', `A body has at most ${limit} bytes. Send less at a time.`);
  const length = Number(request.headers.get('content-length') || NaN);
  if (length > limit) throw tooLarge();
  const bytes = length <= limit ? new Uint8Array(await request.arrayBuffer()) : await readParts(request, limit);
  if (!bytes || bytes.length > limit) throw tooLarge();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Bytes that are no UTF-8: which ones does not help the sender.
    throw new Refusal('body-unreadable', 'The body is not UTF-8.');
  }
}

/** Part by part, where nobody said how long it is; `undefined` where it is longer than it may be. */
async function readParts({ body }: Request, limit: number): Promise<Uint8Array | undefined> {
  if (!body) return new Uint8Array();
  const reader = body.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > limit) {
      await reader.cancel();
      return undefined;
    }
    parts.push(value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

// By number: a text of one letter for each place would take several times as long.
const [OBJECT, ENDED, LIST, LISTED, QUOTE, BACKSLASH] = Array.from('{}[]"\\', (char) => char.charCodeAt(0));

/** How deep brackets are nested in a JSON text, counted without parsing it: parsing is what depth would hurt. */
export function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (quoted) {
      if (char === BACKSLASH) at++;
      else if (char === QUOTE) quoted = false;
    } else if (char === QUOTE) quoted = true;
    else if (char === OBJECT || char === LIST) deepest = Math.max(deepest, ++depth);
    else if (char === ENDED || char === LISTED) depth--;
  }
  return deepest;
}

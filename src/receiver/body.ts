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
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge();
  if (!request.body) return '';
  const reader = request.body.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > limit) {
      await reader.cancel();
      throw tooLarge();
    }
    parts.push(value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Bytes that are no UTF-8: which ones does not help the sender.
    throw new Refusal('body-unreadable', 'The body is not UTF-8.');
  }
}

/** How deep brackets are nested in a JSON text, counted without parsing it: parsing is what depth would hurt. */
export function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (quoted) {
      if (char === '\\') at++;
      else if (char === '"') quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === '{' || char === '[') deepest = Math.max(deepest, ++depth);
    else if (char === '}' || char === ']') depth--;
  }
  return deepest;
}

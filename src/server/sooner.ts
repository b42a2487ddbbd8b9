/**
 * One line that lets a first question stand a round trip sooner: the panel is
 * fetched while `auto.js` still is, where nobody has answered before. Whoever
 * has, fetches nothing by it. Without the line all works as it does with it.
 */
import { createHash } from 'node:crypto';
import { VERSION } from '../version.js';

/** The line, to be put right after the script tag of `auto.js`. A `nonce` is for a page whose security policy wants one; `soonerHash()` is the other way. */
export function soonerMarkup({ nonce }: { readonly nonce?: string } = {}): string {
  const key = nonce === undefined ? '' : ` nonce="${nonce.replaceAll('"', '&quot;')}"`;
  return `<script${key}>${script()}</script>`;
}

/** What a page's security policy names instead of a nonce: a source for `script-src`. */
export function soonerHash(): string {
  return `'sha256-${createHash('sha256').update(script()).digest('base64')}'`;
}

function script(): string {
  return `(${sooner.toString().replace(/\s+/g, ' ')})('${VERSION}')`;
}

/** What the page runs. It is sent as text, so it knows nothing but the page: no import, no name from outside. */
async function sooner(version: string): Promise<void> {
  try {
    // There is a ledger where there was an answer; this one is only looked for, and never made.
    if ((await indexedDB.databases()).some(({ name }) => name === 'consent')) return;
    const tag = document.querySelector<HTMLScriptElement>('script[src*="/auto.js"]');
    if (!tag) return;
    const { crossOrigin, nonce } = tag;
    const href = new URL(`tag/first-visit.js?v=${version}`, tag.src).href;
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'modulepreload', crossOrigin, nonce, href }),
    );
  } catch {
    // Where storage may not be looked at, it comes when it is asked for.
  }
}

/** The script that goes into a page as text, and what a page's security policy says of it. */
import { createHash } from 'node:crypto';
import { LANGUAGES } from '../i18n/languages.js';
import { VERSION } from '../version.js';
import { firstPaint } from './first-paint.js';

/** Its text; the same in every page. */
export function pageScript(): string {
  // The words of Irish are under another name, and come when they are asked for.
  const languages = Object.keys(LANGUAGES).filter((tag) => tag !== 'ga');
  return `(${firstPaint.toString().replace(/\s+/g, ' ')})('${VERSION}','${languages.join(' ')}')`;
}

/** An attribute for a page whose security policy wants a nonce. */
export function nonceAttribute(nonce: string | undefined): string {
  return nonce === undefined ? '' : ` nonce="${nonce.replaceAll('"', '&quot;')}"`;
}

/** A text as a source of a security policy. */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/**
 * One line that lets a first question stand a round trip sooner, where no
 * server draws it: the panel is fetched beside `auto.js`, not after it. Put it
 * right after the script tag of `auto.js`. Its source for a security policy
 * without a nonce is `firstPaintHashes().script`.
 */
export function soonerMarkup({ nonce }: { readonly nonce?: string } = {}): string {
  return `<script${nonceAttribute(nonce)}>${pageScript()}</script>`;
}

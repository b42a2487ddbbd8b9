/**
 * A template of ours as text, for a server: text and attributes escaped,
 * listeners and properties left out. It knows what our templates use, and
 * throws at anything else.
 */
import { nothing, type TemplateResult } from 'lit';

/** What a template draws, as markup. */
export function toMarkup(value: unknown): string {
  if (value === nothing || value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(toMarkup).join('');
  if (isTemplate(value)) return fromTemplate(value);
  if (typeof value === 'string' || typeof value === 'number') return escape(String(value));
  throw new TypeError(`no markup for ${typeof value}`);
}

function fromTemplate({ strings, values }: TemplateResult): string {
  let text = '';
  let quote = '';
  strings.forEach((part, i) => {
    // The end of the attribute before; its quotes were written with it.
    text += quote && part.startsWith(quote) ? part.slice(1) : part;
    quote = '';
    if (i === values.length) return;
    const inTag = text.lastIndexOf('<') > text.lastIndexOf('>');
    if (!inTag) {
      text += toMarkup(values[i]);
      return;
    }
    const [whole, kind, name, opened] = /\s([@.?]?)([\w-]+)=(["']?)$/.exec(text) ?? [];
    if (whole === undefined || name === undefined) throw new TypeError(`no markup for a value in ${text.slice(-40)}`);
    quote = opened ?? '';
    text = text.slice(0, -whole.length) + attribute(kind, name, values[i]);
  });
  return text;
}

function attribute(kind: string | undefined, name: string, value: unknown): string {
  if (kind === '@' || kind === '.' || value === nothing) return '';
  if (kind === '?') return value ? ` ${name}` : '';
  return ` ${name}="${escape(String(value))}"`;
}

function isTemplate(value: unknown): value is TemplateResult {
  return typeof value === 'object' && value !== null && '_$litType$' in value;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}

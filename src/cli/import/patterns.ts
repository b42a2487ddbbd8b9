/** Names of cookies that were written as regular expressions. */
import type { Pattern } from './literals.js';

/** The names, with `*` for what varies; a pattern too clever for that becomes what it surely begins with. */
export function namesFromPattern(name: unknown): string[] {
  if (typeof name === 'string') return name ? [name] : [];
  const { pattern } = (name ?? {}) as Partial<Pattern>;
  if (typeof pattern !== 'string') return [];
  // `^(a|b)c`, and `a|b` without brackets; brackets elsewhere stay for the star.
  const [, group, after = ''] = /^\^?\((?:\?:)?([^()]*)\)(.*)$/s.exec(pattern) ?? [];
  const ways =
    group !== undefined
      ? group.split('|').map((way) => `${way}${after}`)
      : /[()]/.test(pattern)
        ? [pattern]
        : pattern.split('|');
  return [...new Set(ways.map(oneName).filter((found) => found !== undefined))];
}

function oneName(way: string): string | undefined {
  const [, start = '', rest = ''] = /^\^?((?:\\[.\-$]|[\w :-](?![*?{]))*)(.*)$/s.exec(way) ?? [];
  const literal = start.replace(/\\/g, '');
  if (!literal) return undefined;
  return rest === '$' ? literal : `${literal}*`;
}

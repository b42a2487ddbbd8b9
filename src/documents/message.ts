/**
 * One electronic message, from a template of the owner's: who sends it and how
 * to stop such messages stand in it, or it is not written (DM-05).
 */
import { ConsentError, type Problem } from '../model/error.js';
import { escape } from './html.js';
import type { DocumentInput } from './input.js';

/** What a message is written with. */
export interface MessageOptions {
  /** Where its reader stops such messages, free of charge: an `https:`, `mailto:` or `sms:` address. */
  readonly unsubscribe: string;
  /** What the other places of the template become, by their names. */
  readonly places?: Readonly<Record<string, string>>;
  /** The template is HTML: what is filled in is escaped. */
  readonly html?: boolean;
}

/**
 * Fills a template in which `{sender}` and `{unsubscribe}` have their place,
 * and others as you like: `Dag {name}, … {sender} … {unsubscribe}`. Throws a
 * {@link ConsentError} `message-incomplete` with all that is wrong: no sender,
 * no way out, an address that is none, or a place that nothing fills
 * (Art. 11.7(4)(a) and (b) Tw).
 */
export function message(policy: DocumentInput, template: string, options: MessageOptions): string {
  const { name, address, email } = policy.controller;
  const { unsubscribe } = options;
  const places = new Map(
    Object.entries({ ...options.places, sender: [name, address, email].filter(Boolean).join(', '), unsubscribe }),
  );
  const seen = options.html ? template.replace(/<!--[^]*?(-->|$)/g, '') : template;
  const named = new Set([...seen.matchAll(/\{(\w+)\}/g)].map(([, place = '']) => place));

  const problems: Problem[] = [];
  const judge = (fine: boolean, path: string, said: string): void => {
    if (fine) return;
    const article = 'Art. 11.7(4) Tw';
    problems.push({ code: 'DM-05', path, message: said, article, severity: 'error' });
  };
  judge(named.has('sender'), 'template', 'says nowhere who sends it. Give {sender} a place.');
  judge(named.has('unsubscribe'), 'template', 'has no way to stop such messages. Give {unsubscribe} a place.');
  judge(
    !!name && !!(address || email),
    'controller',
    'has no name with an address. Fill them in, so that {sender} is.',
  );
  judge(isWayOut(unsubscribe), 'unsubscribe', 'is no https:, mailto: or sms: address where a reader can stop them.');
  for (const place of named) judge(places.has(place), `places.${place}`, 'is in the template, and nothing fills it.');
  if (problems.length)
    throw new ConsentError(
      'message-incomplete',
      `This message is not written: ${problems.map(({ path, message: said }) => `${path} ${said}`).join(' ')}`,
      { problems },
    );

  return template.replace(/\{(\w+)\}/g, (all, place: string) => {
    const text = places.get(place) ?? all;
    return options.html ? escape(text) : text;
  });
}

function isWayOut(address: unknown): boolean {
  return typeof address === 'string' && URL.canParse(address) && /^(https|mailto|sms):[^\s<>"]+$/i.test(address);
}

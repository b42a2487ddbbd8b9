/**
 * The WP Consent API of WordPress, in both directions. Without a tool that
 * says otherwise it answers yes to every plugin that asks; here the site is
 * said to ask first, and every category is no until there is a yes. A plugin
 * that asks before this module has come must be told by the site itself, by
 * the filter `wp_get_consent_type` or one line in the head:
 * `window.wp_consent_type = 'optin'`.
 *
 * A no that the visitor says there counts here too. A yes from there does
 * not, for nobody can show the words it was given to (Art. 7(1) GDPR); it is
 * put back.
 */
import type { Signals } from '../model/signals.js';
import type { Answers, Deny, Tool } from '../model/tool.js';

/** Every category there is. */
export const CATEGORIES = ['functional', 'preferences', 'statistics', 'statistics-anonymous', 'marketing'] as const;

interface Page {
  wp_consent_type?: string;
  wp_set_consent?: (category: string, value: 'allow' | 'deny') => void;
  wp_has_consent?: (category: string) => boolean;
}

/** Says that this site asks first, and takes back what stands there from before. */
export function open(_settings: NonNullable<Signals['wordpress']>, deny: Deny): Tool {
  const page = window as unknown as Page;
  const ending = new AbortController();
  const { signal } = ending;
  let answers: Answers = {};
  let speaking = false;

  const say = (): void => {
    page.wp_consent_type = 'optin';
    speaking = true;
    try {
      for (const category of CATEGORIES) {
        const wanted = answers[category] === true;
        // Only what differs: a no that holds by itself needs no cookie to say so.
        if (page.wp_has_consent?.(category) !== wanted) page.wp_set_consent?.(category, wanted ? 'allow' : 'deny');
      }
    } finally {
      speaking = false;
    }
  };
  const hear = (event: Event): void => {
    if (speaking) return;
    const said = ((event as CustomEvent<unknown>).detail ?? {}) as Record<string, unknown>;
    const changed = CATEGORIES.filter((category) => category in said);
    const refused = changed.filter((category) => said[category] === 'deny' && answers[category] === true);
    if (refused.length) deny(refused);
    if (changed.some((category) => said[category] === 'allow' && answers[category] !== true)) say();
  };

  say();
  document.dispatchEvent(new CustomEvent('wp_consent_type_defined'));
  document.addEventListener('wp_listen_for_consent_change', hear, { signal });
  // The API's own script may come after this.
  document.addEventListener('DOMContentLoaded', say, { signal });
  window.addEventListener('load', say, { signal });
  return {
    tell(now) {
      answers = now;
      say();
    },
    close() {
      ending.abort();
    },
  };
}

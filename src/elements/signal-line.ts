/**
 * What a browser's signal led to, in words: that it is followed, and where the
 * visitor chose otherwise (SG-01, SG-04).
 */
import { html, nothing, type TemplateResult } from 'lit';
import { gpcOpposes, hasGpc } from '../model/opposes.js';
import type { View } from './consent-element.js';

/** The lines on the signal; nothing where there is none, or it is about nothing here. `say` fills in the words. */
export function signalLine(
  { consent, snapshot, notice }: View,
  say: (word: string, places: Record<string, string>) => string,
): TemplateResult | typeof nothing {
  if (!hasGpc()) return nothing;
  const opposed = consent.policy.purposes.filter((p) => p.status !== 'not-allowed' && gpcOpposes(p));
  const line = (word: string, permitted: boolean): TemplateResult | typeof nothing => {
    const about = opposed.filter(({ id }) => snapshot.purposes[id]?.permitted === permitted).map(({ id }) => id);
    const purposes = notice.purposes.filter(({ id }) => about.includes(id)).map(({ title }) => title);
    return purposes.length ? html`<p data-signal=${word}>${say(word, { purposes: purposes.join(', ') })}</p>` : nothing;
  };
  return html`${line('signal', false)}${line('signal-conflict', true)}`;
}

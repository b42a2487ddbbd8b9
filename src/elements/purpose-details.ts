/**
 * All that is told of a purpose once it is unfolded: why it may be done,
 * which data, who receives them and where, how long they are kept, and what
 * comes on the device (CO-10).
 */
import { html, nothing, type TemplateResult } from 'lit';
import { countryInWords, periodInWords, retentionInWords } from '../model/in-words.js';
import type { NoticePurpose, Told } from '../model/notice.js';
import { recipientsOf, type Purpose, type Recipient } from '../model/purpose.js';
import type { View } from './consent-element.js';

/** One of the words as shown, with its places filled. */
export type Say = (word: string, places?: Readonly<Record<string, string | number>>) => string;

/** Everything that is told of a purpose beyond its summary. */
export function purposeDetails(
  { notice: { controller, language } }: View,
  told: NoticePurpose,
  declared: Purpose,
  say: Say,
): TemplateResult {
  const stored = (told.services ?? []).flatMap(({ storage = [] }) => storage);
  const recipients = recipientsOf(told);
  const period = (text: string): string => (text === 'session' ? say(text) : periodInWords(text, language));
  return html`<div class="more">
    <p>${told.description}</p>
    ${told.legalBasis === 'consent' && declared.status !== 'not-allowed' ? becauseLine(told, say) : nothing}
    <dl>
      <dt>${say('data')}</dt>
      <dd>${told.data.map(({ label }) => label).join(', ')}</dd>
      <dt>${say('recipients')}</dt>
      <dd>
        ${
          recipients.length
            ? html`<ul>
                ${recipients.map((recipient) => recipientItem(recipient, language, say))}
              </ul>`
            : say('nobody', { controller: controller.name })
        }
      </dd>
      <dt>${say('retention')}</dt>
      <dd>${retentionInWords(told.retention, language)}</dd>
      ${
        stored.length
          ? html`<dt>${say('device')}</dt>
              <dd>
                <ul>
                  ${stored.map(
                    ({ name, kind, maxAge, purpose }) =>
                      html`<li>
                        ${name} (${kind.replace('-', ' ')}, ${period(maxAge)})${purpose ? `: ${purpose}` : ''}
                      </li>`,
                  )}
                </ul>
              </dd>`
          : nothing
      }
    </dl>
  </div>`;
}

/** The legal basis in words (IN-04). */
export function becauseLine({ because }: NoticePurpose, say: Say): TemplateResult {
  return html`<p>${say('because', { because: because.replace(/\.$/, '') })}</p>`;
}

function recipientItem(
  { name, country, role, purpose, safeguard, notice }: Told<Recipient>,
  language: string,
  say: Say,
): TemplateResult {
  const facts = [say(role), purpose.replace(/\.$/, '')].filter(Boolean).join('; ');
  return html`<li>
    ${name} (${countryInWords(country, language)}): ${facts}.
    ${safeguard ? say('safeguard', { safeguard: `${safeguard.replace(/\.$/, '')}.` }) : nothing}
    ${notice ? html`<a href=${notice}>${`${say('statement')} ${name}`}</a>` : nothing}
  </li>`;
}

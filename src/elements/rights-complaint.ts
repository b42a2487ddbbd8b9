/** Where to complain: the authority of each country, the court, and compensation (Art. 77, 79, 82, DS-10). */
import { html, nothing, type TemplateResult } from 'lit';
import type { fill } from '../i18n/fill.js';
import type { RightsWords } from '../i18n/rights/index.js';
import type { Policy } from '../model/policy.js';
import type { Authority } from '../policy/data/authorities.js';

/** What it is drawn from. */
export interface ComplaintInput {
  readonly policy: Policy;
  /** The language of the words. */
  readonly language: string;
  readonly country: string;
  /** By country; empty until they are here. */
  readonly authorities: Readonly<Record<string, Authority>>;
  readonly tell: (key: Extract<keyof RightsWords, string>, places?: Parameters<typeof fill>[1]) => string;
  /** A country was chosen. */
  readonly choose: (event: Event) => void;
}

/** The section. */
export function complaint(input: ComplaintInput): TemplateResult {
  const { tell, authorities } = input;
  const { name, url } = authorityOf(input);
  return html`<section aria-labelledby="complain">
    <h3 id="complain">${tell('complain')}</h3>
    <p>${tell('complain-intro')}</p>
    ${Object.keys(authorities).length ? choice(input) : nothing}
    <p data-authority aria-live="polite">
      ${
        name && url
          ? html`${tell('authority', { authority: name })} <a href=${url}>${new URL(url).hostname}</a>`
          : tell('authority-unknown')
      }
    </p>
    <p>${tell('court')}</p>
    <p>${tell('damage')}</p>
  </section>`;
}

/** What the owner says of its own country goes before what the table says. */
function authorityOf({
  policy,
  language,
  country,
  authorities,
}: ComplaintInput): Partial<Record<'name' | 'url', string>> {
  const known = authorities[country];
  const own = country === policy.country ? policy.authority : undefined;
  const found = { name: own?.name ?? (language === 'en' ? known?.english : known?.name), url: own?.url ?? known?.url };
  return Object.fromEntries(Object.entries(found).filter(([, text]) => text !== undefined));
}

function choice({ language, country, authorities, tell, choose }: ComplaintInput): TemplateResult {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const countries = Object.keys(authorities)
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
  return html`<p class="field">
    <label class="label" for="country">${tell('country')}</label>
    <select id="country" @change=${choose}>
      ${countries.map(({ code, name }) => html`<option value=${code} ?selected=${code === country}>${name}</option>`)}
    </select>
  </p>`;
}

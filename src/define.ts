/** Defines every tag. Importing it has this effect. */
import './define-panel.js';
import { defineLater } from './elements/later.js';
import { ConsentEmbed } from './elements/consent-embed.js';
import { ConsentPanel } from './elements/consent-panel.js';
import { ConsentPrompt } from './elements/consent-prompt.js';
import { ConsentSettings } from './elements/consent-settings.js';
import { ConsentErrorEvent } from './events.js';

ConsentSettings.define();
ConsentEmbed.define();
defineLater();

// Whoever builds the page hears what of its look is unfair or unreadable; visitors fetch nothing of this (UI-01 to UI-24).
if (/^(localhost|127\.0\.0\.1|\[::1\])$/.test(location.hostname))
  // Offline, for one: a page of a developer is not measured.
  import('./audit/watch-panel.js').then(
    ({ watchPanel }) => watchPanel(),
    () => undefined,
  );

// A name that the page took for something else: nobody is asked, so nothing is opened, and whoever builds it must hear.
const taken = [ConsentPanel, ConsentPrompt, ConsentSettings, ConsentEmbed]
  .map(({ tag }) => tag)
  .filter((tag) => !('dependencies' in (customElements.get(tag) ?? {})));
if (taken.length) {
  import('./model/explain.js').then(({ explain }) => {
    const error = explain('interface-unavailable', `<${taken.join('>, <')}> is defined by the page`);
    console.warn('consent-panel', error.code, error.message);
    document.dispatchEvent(new ConsentErrorEvent(error));
  }, reportError);
}

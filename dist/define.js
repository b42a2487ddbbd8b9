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
if (/^(localhost|127\.0\.0\.1|\[::1\])$/.test(location.hostname))
  import('./audit/watch-panel.js').then(
    ({ watchPanel }) => watchPanel(),
    () => void 0
  );
const taken = [ConsentPanel, ConsentPrompt, ConsentSettings, ConsentEmbed].map(({ tag }) => tag).filter((tag) => !("dependencies" in (customElements.get(tag) ?? {})));
if (taken.length) {
  import('./model/explain.js').then(({ explain }) => {
    const error = explain("interface-unavailable", `<${taken.join(">, <")}> is defined by the page`);
    console.warn("consent-panel", error.code, error.message);
    document.dispatchEvent(new ConsentErrorEvent(error));
  }, reportError);
}
//# sourceMappingURL=define.js.map

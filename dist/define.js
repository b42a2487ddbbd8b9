import './define-panel.js';
import { ConsentEmbed } from './elements/consent-embed.js';
import { ConsentSettings } from './elements/consent-settings.js';

ConsentSettings.define();
ConsentEmbed.define();
//# sourceMappingURL=define.js.map

/** Defines every tag. Importing it has this effect. */
import './define-panel.js';
import { ConsentEmbed } from './elements/consent-embed.js';
import { ConsentSettings } from './elements/consent-settings.js';

ConsentSettings.define();
ConsentEmbed.define();

/** Defines every tag. Importing it has this effect. */
import './define-panel.js';
import { defineLater } from './elements/later.js';
import { ConsentEmbed } from './elements/consent-embed.js';
import { ConsentSettings } from './elements/consent-settings.js';
import { ConsentStatement } from './elements/consent-statement.js';

ConsentSettings.define();
ConsentEmbed.define();
ConsentStatement.define();
defineLater();

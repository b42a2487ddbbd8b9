/** The classes of the tags. Importing them defines nothing; `define()` on each does. */
export { ConsentChoice } from './consent-choice.js';
export { ConsentElement, type Press, type View, type Word } from './consent-element.js';
export { ConsentEmbed } from './consent-embed.js';
export { ConsentHistory } from './consent-history.js';
export { ConsentPanel } from './consent-panel.js';
export { ConsentPrompt } from './consent-prompt.js';
export { ConsentPurpose } from './consent-purpose.js';
export { ConsentRights } from './consent-rights.js';
export { ConsentSettings } from './consent-settings.js';
export { ConsentStanding } from './consent-standing.js';
export { ConsentStatement } from './consent-statement.js';
export { ConsentWithdraw } from './consent-withdraw.js';

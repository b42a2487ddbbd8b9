/**
 * What a page writes on each tag, for the template types of frameworks: types
 * alone, nothing of it runs. `react.js`, `vue.js` and `svelte.js` hand them to
 * their framework; any other that types its templates can take them from here.
 */
import type { Consent } from '../consent/consent.js';
import type { ConsentChoice } from '../elements/consent-choice.js';
import type { ConsentEmbed } from '../elements/consent-embed.js';
import type { ConsentHistory } from '../elements/consent-history.js';
import type { ConsentPanel } from '../elements/consent-panel.js';
import type { ConsentPrompt } from '../elements/consent-prompt.js';
import type { ConsentPurpose } from '../elements/consent-purpose.js';
import type { ConsentRights } from '../elements/consent-rights.js';
import type { ConsentStatement } from '../elements/consent-statement.js';
import type { ConsentWithdraw } from '../elements/consent-withdraw.js';
/** What every tag takes. */
export interface TagProps {
    /** The consent it speaks for; without it, the one of the page. */
    consent?: Consent | undefined;
}
/** What `<consent-panel>` takes. */
export interface PanelProps extends TagProps {
    /** Address of the public policy; read by `auto.js`. */
    policy?: string | undefined;
    /** Address of the receiver; read by `auto.js`. */
    sync?: string | undefined;
    /** Let a program press "accept"; read by `auto.js`. */
    'allow-synthetic-accept'?: boolean | undefined;
    /** The page has its own marked controls. */
    'without-standing-control'?: boolean | undefined;
    /** Where a request for one's rights is sent. */
    'rights-endpoint'?: string | undefined;
}
/** What the tags for a purpose take; `<consent-choice>` takes several, with spaces between. */
export interface PurposeProps extends TagProps {
    purpose?: string | undefined;
}
/** What `<consent-embed>` takes. */
export interface EmbedProps extends TagProps {
    'data-purpose'?: string | undefined;
    'data-recipient'?: string | undefined;
    'data-href'?: string | undefined;
    'data-src'?: string | undefined;
    poster?: string | undefined;
    ratio?: string | undefined;
}
/** What `<consent-choice>` takes. */
export interface ChoiceProps extends PurposeProps {
    /** Name in the form. */
    name?: string | undefined;
}
/** What `<consent-rights>` takes. */
export interface RightsProps extends TagProps {
    'rights-endpoint'?: string | undefined;
}
/** What `<consent-statement>` takes. */
export interface StatementProps extends TagProps {
    /** The level of its headings. */
    level?: number | undefined;
}
/** Each tag: its element, and what it takes. */
export interface ConsentTags {
    'consent-panel': [ConsentPanel, PanelProps];
    'consent-prompt': [ConsentPrompt, TagProps];
    'consent-purpose': [ConsentPurpose, PurposeProps];
    'consent-withdraw': [ConsentWithdraw, PurposeProps];
    'consent-embed': [ConsentEmbed, EmbedProps];
    'consent-choice': [ConsentChoice, ChoiceProps];
    'consent-history': [ConsentHistory, TagProps];
    'consent-statement': [ConsentStatement, StatementProps];
    'consent-rights': [ConsentRights, RightsProps];
}

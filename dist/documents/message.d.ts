import type { DocumentInput } from './input.js';
/** What a message is written with. */
export interface MessageOptions {
    /** Where its reader stops such messages, free of charge: an `https:`, `mailto:` or `sms:` address. */
    readonly unsubscribe: string;
    /** What the other places of the template become, by their names. */
    readonly places?: Readonly<Record<string, string>>;
    /** The template is HTML: what is filled in is escaped. */
    readonly html?: boolean;
}
/**
 * Fills a template in which `{sender}` and `{unsubscribe}` have their place,
 * and others as you like: `Dag {name}, … {sender} … {unsubscribe}`. Throws a
 * {@link ConsentError} `message-incomplete` with all that is wrong: no sender,
 * no way out, an address that is none, or a place that nothing fills
 * (Art. 11.7(4)(a) and (b) Tw).
 */
export declare function message(policy: DocumentInput, template: string, options: MessageOptions): string;

/**
 * What the tags share that come later and alone, such as the history: words
 * of their own, fetched when the tag is on the page, with the owner's own
 * words over them.
 */
import type { PropertyDeclarations, PropertyValues } from 'lit';
import { fill } from '../i18n/index.js';
import type { OwnTable } from '../i18n/own-tables.js';
import { ConsentElement } from './consent-element.js';
/** A tag with words of its own. Not a tag itself. */
export declare abstract class WordedElement<T extends object> extends ConsentElement {
    #private;
    static properties: PropertyDeclarations;
    /** Its words, once they are here. */
    protected table: OwnTable<T> | undefined;
    protected willUpdate(changed: PropertyValues): void;
    /** Fetches its words in a language. */
    protected abstract load(language: string): Promise<OwnTable<T>>;
    /** One of its words with its places filled; the owner's, where the policy has one of that key. */
    protected tell(key: Extract<keyof T, string>, places?: Parameters<typeof fill>[1]): string;
}

/**
 * What the tags share that come later and alone, such as the history: words
 * of their own, fetched when the tag is on the page, with the owner's own
 * words over them.
 */
import type { PropertyDeclarations, PropertyValues } from 'lit';
import { fill } from '../i18n/index.js';
import type { OwnTable } from '../i18n/own-tables.js';
import { ConsentElement, type View } from './consent-element.js';

/** A tag with words of its own. Not a tag itself. */
export abstract class WordedElement<T extends object> extends ConsentElement {
  static override properties: PropertyDeclarations = {
    table: { state: true, attribute: false },
  };

  /** Its words, once they are here. */
  declare protected table: OwnTable<T> | undefined;
  /** The language whose words are here or on their way. */
  #wanted: string | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { view } = this;
    const before = changed.get('view') as View | undefined;
    // Once for each language: a table that is set draws anew, and must not be fetched again by that.
    const other = before && before.notice.language !== view?.notice.language;
    if (view && this.#wanted !== view.notice.language && (!this.table || other)) void this.#load(view);
  }

  /** Fetches its words in a language. */
  protected abstract load(language: string): Promise<OwnTable<T>>;

  /** One of its words with its places filled; the owner's, where the policy has one of that key. */
  protected tell(key: Extract<keyof T, string>, places: Parameters<typeof fill>[1] = {}): string {
    const { view, table } = this;
    const own = view?.consent.policy.words?.[key]?.[table?.language ?? ''];
    const text = own ?? (table?.words[key] as unknown);
    return typeof text === 'string'
      ? fill(text, { controller: view?.consent.policy.controller.name ?? '', ...places })
      : '';
  }

  async #load(view: View): Promise<void> {
    this.#wanted = view.notice.language;
    try {
      const table = await this.load(view.notice.language);
      if (this.view?.notice.language === view.notice.language) this.table = table;
    } catch (cause) {
      // Offline, for one: nothing is shown, and nothing is opened by that.
      this.#wanted = undefined;
      view.consent.report('interface-unavailable', '', cause);
    }
  }
}

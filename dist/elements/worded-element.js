import { ConsentElement } from './consent-element.js';
import { fill } from '../i18n/fill.js';

class WordedElement extends ConsentElement {
  static properties = {
    table: { state: true, attribute: false }
  };
  /** The language whose words are here or on their way. */
  #wanted;
  willUpdate(changed) {
    super.willUpdate(changed);
    const { view } = this;
    const before = changed.get("view");
    const other = before && before.notice.language !== view?.notice.language;
    if (view && this.#wanted !== view.notice.language && (!this.table || other)) void this.#load(view);
  }
  /** One of its words with its places filled; the owner's, where the policy has one of that key. */
  tell(key, places = {}) {
    const { view, table } = this;
    const own = view?.consent.policy.words?.[key]?.[table?.language ?? ""];
    const text = own ?? table?.words[key];
    return typeof text === "string" ? fill(text, { controller: view?.consent.policy.controller.name ?? "", ...places }) : "";
  }
  async #load(view) {
    this.#wanted = view.notice.language;
    try {
      const table = await this.load(view.notice.language);
      if (this.view?.notice.language === view.notice.language) this.table = table;
    } catch (cause) {
      this.#wanted = void 0;
      view.consent.report("interface-unavailable", "", cause);
    }
  }
}

export { WordedElement };
//# sourceMappingURL=worded-element.js.map

import { laws } from '../laws.js';
import { stringsIn } from '../texts.js';

const MARKUP = /<[a-z!/][^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]+);/i;
const noMarkup = {
  id: "SE-02",
  severity: "error",
  article: laws["SE-02"],
  policy: markup,
  purpose: markup
};
const security = [noMarkup];
function markup(part) {
  return stringsIn(part).filter(({ text }) => MARKUP.test(text)).map(({ path }) => ({
    path,
    message: {
      en: "There is HTML in this text. It is shown letter by letter and never run: write plain text.",
      nl: "In deze tekst staat HTML. Die wordt letter voor letter getoond en nooit uitgevoerd: schrijf gewone tekst."
    }
  }));
}

export { security };
//# sourceMappingURL=security.js.map

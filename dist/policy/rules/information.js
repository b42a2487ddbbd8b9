import { isInEea } from '../countries.js';
import { laws } from '../laws.js';
import { when } from '../rule.js';

const transfer = {
  id: "CO-10",
  severity: "error",
  article: "Art. 13(1)(f), 46 GDPR",
  purpose: ({ recipients }) => each(
    recipients,
    ({ country, safeguard }, path) => when(
      !isInEea(country) && !safeguard,
      `${path}.safeguard`,
      `is missing. The data go to ${country}, outside the European Economic Area: say what protects them there, such as an adequacy decision or standard contractual clauses (modelcontract).`
    )
  )
};
const recipientNotice = {
  id: "IN-05",
  severity: "warning",
  article: laws["IN-05"],
  purpose: ({ recipients }) => each(
    recipients,
    ({ notice }, path) => when(!notice, `${path}.notice`, "is missing. Give the https:// address of their own privacy notice.")
  )
};
const information = [transfer, recipientNotice];
function each(recipients, look) {
  return recipients === "none" ? [] : recipients.flatMap((one, index) => look(one, `recipients[${index}]`));
}

export { information };
//# sourceMappingURL=information.js.map

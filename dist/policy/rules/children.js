import { laws } from '../laws.js';
import { when } from '../rule.js';

const ageStep = {
  id: "CH-01",
  severity: "error",
  article: laws["CH-01"],
  policy: ({ audience }) => when(
    audience.children !== "none",
    "audience.children",
    `"${audience.children}" needs an age step before any question, and this version has none. Do not use it for a site that children use; "none" is for sites they do not.`
  )
};
const children = [ageStep];

export { children };
//# sourceMappingURL=children.js.map

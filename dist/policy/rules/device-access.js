import { periodInDays } from '../../model/period.js';
import { laws } from '../laws.js';
import { when } from '../rule.js';

const noAccessByInterest = {
  id: "CK-09",
  severity: "error",
  article: laws["CK-09"],
  purpose: (purpose) => when(
    purpose.legalBasis === "legitimate-interests" && purpose.services?.some((service) => service.storage?.length),
    "services",
    "This purpose keeps something on the device and rests on legitimate-interests (gerechtvaardigd belang). Storing and reading on a device needs consent (toestemming): make that its own purpose, or remove the storage."
  )
};
const lifetime = {
  id: "CK-13",
  severity: "error",
  article: laws["CK-13"],
  purpose: (purpose) => eachItem(
    purpose,
    ({ maxAge }, path) => when(
      days(maxAge) > days("P13M"),
      path,
      `${maxAge} is longer than the 13 months there may be. Write P13M or less.`
    )
  )
};
const shortLifetime = {
  id: "CK-13",
  severity: "warning",
  article: laws["CK-13"],
  purpose: (purpose) => eachItem(
    purpose,
    ({ maxAge }, path) => when(
      days(maxAge) > days("P6M") && days(maxAge) <= days("P13M"),
      path,
      `${maxAge} is long. Six months or less is better: write P6M, or be ready to say why it must be longer.`
    )
  )
};
const deviceAccess = [noAccessByInterest, lifetime, shortLifetime];
function days(maxAge) {
  return maxAge === "session" ? 0 : periodInDays(maxAge);
}
function eachItem(purpose, look) {
  return (purpose.services ?? []).flatMap(
    ({ storage }, s) => (storage ?? []).flatMap((item, i) => look(item, `services[${s}].storage[${i}].maxAge`))
  );
}

export { deviceAccess };
//# sourceMappingURL=device-access.js.map

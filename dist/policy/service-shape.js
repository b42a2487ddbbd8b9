import { record, optional, by, list, oneOf } from './check.js';
import { text, id, flag, host, localized, storageName, periodOrSession } from './values.js';

const ACCESS_KINDS = "cookie local-storage session-storage indexed-db cache-storage pixel link-decoration fingerprint sdk-id hashed-email".split(
  " "
);
const ACCESS_CLASSES = "transmission strictly-necessary analytics-limited preference analytics marketing social".split(" ");
const storageItem = record({
  kind: oneOf(ACCESS_KINDS, { en: "a kind of storage", nl: "een soort opslag" }),
  name: storageName,
  maxAge: by("CK-13", periodOrSession),
  purpose: optional(localized)
});
const serviceShape = record({
  id,
  name: text,
  access: optional(by("CK-02", oneOf(ACCESS_CLASSES, { en: "a class of access", nl: "een soort toegang" }))),
  requestedService: optional(by("CK-03", localized)),
  storage: optional(
    list(storageItem, {
      noun: { en: "what is kept on the device", nl: "wat op het apparaat komt" },
      unique: "CK-01",
      empty: true
    })
  ),
  hosts: optional(list(host, { noun: { en: "hosts", nl: "servers" }, unique: "CK-01", empty: true })),
  separable: optional(by("CO-08", flag))
});

export { ACCESS_CLASSES, ACCESS_KINDS, serviceShape };
//# sourceMappingURL=service-shape.js.map

const OWN = {
  // The ledger and what has been delivered; the colon is for a ledger of a site's own.
  "indexed-db": /^consent(:|-delivery$|$)/,
  "local-storage": /^consent-(denied:|first-paint$)/,
  // Where local storage is full or denied.
  cookie: /^consent-denied:/
};
function isOwnStorage(kind, name) {
  return OWN[kind]?.test(name) ?? false;
}

export { isOwnStorage };
//# sourceMappingURL=own-storage.js.map

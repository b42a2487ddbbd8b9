const LATER = {
  "consent-choice": async () => (await import('./consent-choice.js')).ConsentChoice,
  "consent-history": async () => (await import('./consent-history.js')).ConsentHistory,
  "consent-rights": async () => (await import('./consent-rights.js')).ConsentRights,
  "consent-statement": async () => (await import('./consent-statement.js')).ConsentStatement
};
function defineLater() {
  const wanted = new Set(Object.keys(LATER));
  const look = () => {
    for (const tag of wanted) {
      if (!document.querySelector(tag)) continue;
      wanted.delete(tag);
      LATER[tag]?.().then(
        (element) => {
          element.define();
        },
        // Offline, for one: it is asked for again when the page changes.
        () => wanted.add(tag)
      );
    }
    if (!wanted.size) watch.disconnect();
  };
  const watch = new MutationObserver(look);
  watch.observe(document.documentElement, { childList: true, subtree: true });
  look();
}

export { defineLater };
//# sourceMappingURL=later.js.map

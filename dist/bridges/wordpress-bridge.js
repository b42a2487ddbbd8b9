const CATEGORIES = ["functional", "preferences", "statistics", "statistics-anonymous", "marketing"];
function open(_settings, deny) {
  const page = window;
  const ending = new AbortController();
  const { signal } = ending;
  let answers = {};
  let speaking = false;
  const say = () => {
    page.wp_consent_type = "optin";
    speaking = true;
    try {
      for (const category of CATEGORIES) {
        const wanted = answers[category] === true;
        if (page.wp_has_consent?.(category) !== wanted) page.wp_set_consent?.(category, wanted ? "allow" : "deny");
      }
    } finally {
      speaking = false;
    }
  };
  const hear = (event) => {
    if (speaking) return;
    const said = event.detail ?? {};
    const changed = CATEGORIES.filter((category) => category in said);
    const refused = changed.filter((category) => said[category] === "deny" && answers[category] === true);
    if (refused.length) deny(refused);
    if (changed.some((category) => said[category] === "allow" && answers[category] !== true)) say();
  };
  say();
  document.dispatchEvent(new CustomEvent("wp_consent_type_defined"));
  document.addEventListener("wp_listen_for_consent_change", hear, { signal });
  document.addEventListener("DOMContentLoaded", say, { signal });
  window.addEventListener("load", say, { signal });
  return {
    tell(now) {
      answers = now;
      say();
    },
    close() {
      ending.abort();
    }
  };
}

export { CATEGORIES, open };
//# sourceMappingURL=wordpress-bridge.js.map

const byAttribute = (name, separator) => (element) => (element.getAttribute(name) ?? "").split(separator).map((part) => part.trim()).filter(Boolean);
const ADDRESSED = ":is(img,iframe,link,video,audio,source,embed,object):is([data-src],[data-srcset],[data-href])";
const TOOLS = {
  klaro: {
    select: `script[type="text/plain"][data-name],${ADDRESSED}[data-name]`,
    names: byAttribute("data-name", /$^/)
  },
  cookieconsent: {
    select: 'script[type="text/plain"]:is([data-category],[data-cookiecategory])',
    names: (element) => byAttribute(element.hasAttribute("data-category") ? "data-category" : "data-cookiecategory", /[\s,]+/)(element)
  },
  cookiebot: {
    select: "[data-cookieconsent]",
    names(element) {
      const names = byAttribute("data-cookieconsent", /,/)(element);
      return names.includes("ignore") ? void 0 : names;
    },
    moves: { "data-cookieblock-src": "data-src", "data-cookieblock-srcset": "data-srcset" }
  },
  usercentrics: {
    select: 'script[type="text/plain"][data-usercentrics],:is(iframe,img)[data-usercentrics]',
    names: byAttribute("data-usercentrics", /$^/),
    moves: { "uc-src": "data-src" }
  },
  onetrust: {
    select: '[class*="optanon-category-"]',
    names: ({ classList }) => [...classList].filter((name) => name.startsWith("optanon-category-")).flatMap((name) => name.slice("optanon-category-".length).split("-"))
  },
  tarteaucitron: {
    select: ".youtube_player[videoID],.vimeo_player[videoID],.dailymotion_player[videoID],.tac_iframe[data-url]",
    names: ({ classList }) => ["youtube", "vimeo", "dailymotion", "iframe"].filter(
      (name) => [...classList].some((one) => one.replace(/_player$|^tac_/, "") === name)
    ),
    instead: frameOf
  },
  orejime: {
    select: `:is(script[type="opt-in"],script[type="text/plain"])[data-name],${ADDRESSED}[data-name]`,
    names: byAttribute("data-name", /$^/)
  }
};
const MIGRATES = Object.keys(TOOLS);
function migrate(tools, names = {}, root = document) {
  const markups = tools.map((tool) => {
    const markup = Object.hasOwn(TOOLS, tool) ? TOOLS[tool] : void 0;
    if (!markup) throw new TypeError(`migrate="${tool}" is not known; choose from ${MIGRATES.join(", ")}.`);
    return markup;
  });
  const look = (within) => {
    for (const markup of markups) {
      for (const element of within.querySelectorAll(markup.select)) adapt(element, markup, names);
    }
  };
  const observer = new MutationObserver((records) => {
    if (records.some(({ addedNodes }) => addedNodes.length)) look(root);
  });
  observer.observe(root, { childList: true, subtree: true });
  look(root);
  return () => {
    observer.disconnect();
  };
}
function adapt(element, markup, names) {
  const theirs = markup.names(element);
  if (!theirs?.length || element.hasAttribute("data-purpose")) return;
  const like = markup.instead ? markup.instead(element) : element.cloneNode(true);
  if (!like) return;
  for (const [from, to] of Object.entries(markup.moves ?? {})) {
    const value = like.getAttribute(from);
    if (value !== null && !like.hasAttribute(to)) like.setAttribute(to, value);
  }
  if (like.getAttribute("type") === "opt-in") like.setAttribute("type", "text/plain");
  const ids = theirs.map((name) => Object.hasOwn(names, name) ? names[name] ?? "" : name.replace(/\s+/g, "-"));
  like.setAttribute("data-purpose", ids.join(" "));
  element.replaceWith(like);
}
function frameOf(element) {
  const id = encodeURIComponent(element.getAttribute("videoID") ?? "");
  const sources = {
    youtube_player: `https://www.youtube-nocookie.com/embed/${id}`,
    vimeo_player: `https://player.vimeo.com/video/${id}?dnt=1`,
    dailymotion_player: `https://www.dailymotion.com/embed/video/${id}`,
    tac_iframe: element.getAttribute("data-url") ?? ""
  };
  const [, src] = Object.entries(sources).find(([name]) => element.classList.contains(name)) ?? [];
  if (!src) return void 0;
  const frame = document.createElement("iframe");
  for (const name of ["id", "class", "title", "width", "height", "allow", "allowfullscreen", "loading"]) {
    const value = element.getAttribute(name);
    if (value !== null) frame.setAttribute(name, value);
  }
  frame.setAttribute("data-src", src);
  return frame;
}
function migrateFor(panel) {
  try {
    const names = JSON.parse(panel.getAttribute("migrate-names") ?? "{}");
    if (typeof names !== "object" || names === null || !Object.values(names).every((id) => typeof id === "string")) {
      throw new TypeError(
        'migrate-names must be a JSON object of names and purpose ids, such as {"matomo": "statistics"}.'
      );
    }
    return migrate((panel.getAttribute("migrate") ?? "").split(/\s+/).filter(Boolean), names);
  } catch (error) {
    console.warn("consent-panel", "migrate", error);
    return () => void 0;
  }
}

export { MIGRATES, migrate, migrateFor };
//# sourceMappingURL=migrate.js.map

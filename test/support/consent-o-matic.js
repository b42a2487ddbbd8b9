/**
 * A small reading of Consent-O-Matic's rule format, sent into the page as
 * text: the tool's own engine is a browser extension and on no registry. It
 * knows what our rules use, as the format documents it, and throws at the
 * rest: `parent` and `target`, each looked for inside the shadow root of what
 * it begins from; `displayFilter` by `offsetHeight`; `childFilter`; matchers
 * of type `css`; the actions `click`, `list`, `foreach` (which makes each find
 * the base of what is within), `ifallowall` and `wait`.
 */
export async function consentOMatic(rules, categories) {
  let base = document;
  const check = (object, ...known) => {
    const odd = Object.keys(object).filter((key) => !known.includes(key));
    if (odd.length) throw new Error(`not known here: ${odd}`);
  };
  const rootOf = (element) => element.shadowRoot ?? element;
  const rootedAt = (element, run) => {
    const before = base;
    base = element;
    try {
      return run();
    } finally {
      base = before;
    }
  };
  const select = (query, from = base) => {
    check(query, 'selector', 'displayFilter', 'childFilter');
    return [...rootOf(from).querySelectorAll(query.selector)].filter(
      (element) =>
        (query.displayFilter === undefined || (element.offsetHeight !== 0) === query.displayFilter) &&
        (!query.childFilter || rootedAt(element, () => find(query.childFilter).length > 0)),
    );
  };
  const find = ({ parent, target }) =>
    parent ? select(parent).flatMap((from) => select(target, from)) : select(target);
  const matches = ({ type, ...query }) => {
    if (type !== 'css') throw new Error(`not known here: ${type}`);
    check(query, 'parent', 'target');
    return find(query).length > 0;
  };
  const allowsAll = Object.values(categories).every(Boolean);
  const actions = {
    click: async (action) => {
      const [target] = find(action);
      target?.click();
      return target ? 1 : 0;
    },
    list: async ({ actions: parts }) => {
      let clicks = 0;
      for (const part of parts) clicks += await run(part);
      return clicks;
    },
    foreach: async ({ action, ...query }) => {
      let clicks = 0;
      for (const found of find(query)) {
        const before = base;
        base = found;
        clicks += await run(action);
        base = before;
      }
      return clicks;
    },
    ifallowall: async ({ trueAction, falseAction }) => {
      const chosen = allowsAll ? trueAction : falseAction;
      return chosen ? run(chosen) : 0;
    },
    wait: async ({ waitTime }) => {
      await new Promise((resolve) => setTimeout(resolve, waitTime));
      return 0;
    },
  };
  const run = ({ type, ...action }) => {
    if (!actions[type]) throw new Error(`not known here: ${type}`);
    return actions[type](action);
  };
  const order = ['HIDE_CMP', 'OPEN_OPTIONS', 'HIDE_CMP', 'DO_CONSENT', 'SAVE_CONSENT'];
  for (const [name, { detectors, methods }] of Object.entries(rules)) {
    const detected = detectors.some(
      ({ presentMatcher, showingMatcher }) => presentMatcher.every(matches) && showingMatcher.every(matches),
    );
    if (!detected) continue;
    let clicks = 0;
    for (const step of order) {
      const method = methods.find((each) => each.name === step);
      if (method) clicks += await run(method.action);
    }
    return { name, clicks };
  }
  return { name: undefined, clicks: 0 };
}

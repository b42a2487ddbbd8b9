/**
 * Reads the markup of other consent tools, so that a shop can change its
 * tool without touching its tags: what waited for them waits for us. Loaded
 * where a page asks for it: `<consent-panel migrate="klaro cookiebot">`.
 *
 * Their names for services and categories are matched with the ids of the
 * policy's purposes by `migrate-names`, a JSON object, and else by being the
 * same. A name that fits none stays shut and is told of (LB-06).
 */

/** Names of theirs, and the purposes of ours they stand for. */
export type Names = Readonly<Record<string, string>>;

/** How one tool marks what waits. */
interface Markup {
  readonly select: string;
  /** Their names for what it waits for; `undefined` where their mark says that it does not wait. */
  names(element: Element): readonly string[] | undefined;
  /** Attributes of theirs that are called otherwise here. */
  readonly moves?: Readonly<Record<string, string>>;
  /** An element to put in its place. */
  instead?(element: Element): Element | undefined;
}

const byAttribute =
  (name: string, separator: RegExp) =>
  (element: Element): readonly string[] =>
    (element.getAttribute(name) ?? '')
      .split(separator)
      .map((part) => part.trim())
      .filter(Boolean);

/** What keeps an address waiting as we do. */
const ADDRESSED = ':is(img,iframe,link,video,audio,source,embed,object):is([data-src],[data-srcset],[data-href])';

const TOOLS: Readonly<Record<string, Markup>> = {
  klaro: {
    select: `script[type="text/plain"][data-name],${ADDRESSED}[data-name]`,
    names: byAttribute('data-name', /$^/),
  },
  cookieconsent: {
    select: 'script[type="text/plain"]:is([data-category],[data-cookiecategory])',
    names: (element) =>
      byAttribute(element.hasAttribute('data-category') ? 'data-category' : 'data-cookiecategory', /[\s,]+/)(element),
  },
  cookiebot: {
    select: '[data-cookieconsent]',
    names(element) {
      const names = byAttribute('data-cookieconsent', /,/)(element);
      return names.includes('ignore') ? undefined : names;
    },
    moves: { 'data-cookieblock-src': 'data-src', 'data-cookieblock-srcset': 'data-srcset' },
  },
  usercentrics: {
    select: 'script[type="text/plain"][data-usercentrics],:is(iframe,img)[data-usercentrics]',
    names: byAttribute('data-usercentrics', /$^/),
    moves: { 'uc-src': 'data-src' },
  },
  onetrust: {
    select: '[class*="optanon-category-"]',
    names: ({ classList }) =>
      [...classList]
        .filter((name) => name.startsWith('optanon-category-'))
        .flatMap((name) => name.slice('optanon-category-'.length).split('-')),
  },
  tarteaucitron: {
    select: '.youtube_player[videoID],.vimeo_player[videoID],.dailymotion_player[videoID],.tac_iframe[data-url]',
    names: ({ classList }) =>
      ['youtube', 'vimeo', 'dailymotion', 'iframe'].filter((name) =>
        [...classList].some((one) => one.replace(/_player$|^tac_/, '') === name),
      ),
    instead: frameOf,
  },
  orejime: {
    select: `:is(script[type="opt-in"],script[type="text/plain"])[data-name],${ADDRESSED}[data-name]`,
    names: byAttribute('data-name', /$^/),
  },
};

/** Names of the tools whose markup is read. */
export const MIGRATES: readonly string[] = Object.keys(TOOLS);

/**
 * Starts reading, now and as the page grows. Returns the way to stop. Throws
 * a `TypeError` for a tool it does not know; nothing is read then.
 */
export function migrate(tools: readonly string[], names: Names = {}, root: Document | Element = document): () => void {
  const markups = tools.map((tool) => {
    const markup = Object.hasOwn(TOOLS, tool) ? TOOLS[tool] : undefined;
    if (!markup) throw new TypeError(`migrate="${tool}" is not known; choose from ${MIGRATES.join(', ')}.`);
    return markup;
  });
  const look = (within: ParentNode): void => {
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

/** Puts in the place of an element its like in our markup; the gate finds that. What has a purpose of ours is left. */
function adapt(element: Element, markup: Markup, names: Names): void {
  const theirs = markup.names(element);
  if (!theirs?.length || element.hasAttribute('data-purpose')) return;
  const like = markup.instead ? markup.instead(element) : (element.cloneNode(true) as Element);
  if (!like) return;
  for (const [from, to] of Object.entries(markup.moves ?? {})) {
    const value = like.getAttribute(from);
    if (value !== null && !like.hasAttribute(to)) like.setAttribute(to, value);
  }
  if (like.getAttribute('type') === 'opt-in') like.setAttribute('type', 'text/plain');
  // A space would make two of one name; what fits no purpose is told of by its name.
  const ids = theirs.map((name) => (Object.hasOwn(names, name) ? (names[name] ?? '') : name.replace(/\s+/g, '-')));
  like.setAttribute('data-purpose', ids.join(' '));
  element.replaceWith(like);
}

/** The frame that an empty box of tarteaucitron stands for. */
function frameOf(element: Element): Element | undefined {
  const id = encodeURIComponent(element.getAttribute('videoID') ?? '');
  const sources: Readonly<Record<string, string>> = {
    youtube_player: `https://www.youtube-nocookie.com/embed/${id}`,
    vimeo_player: `https://player.vimeo.com/video/${id}?dnt=1`,
    dailymotion_player: `https://www.dailymotion.com/embed/video/${id}`,
    tac_iframe: element.getAttribute('data-url') ?? '',
  };
  const [, src] = Object.entries(sources).find(([name]) => element.classList.contains(name)) ?? [];
  if (!src) return undefined;
  const frame = document.createElement('iframe');
  for (const name of ['id', 'class', 'title', 'width', 'height', 'allow', 'allowfullscreen', 'loading']) {
    const value = element.getAttribute(name);
    if (value !== null) frame.setAttribute(name, value);
  }
  frame.setAttribute('data-src', src);
  return frame;
}

/** Reads what a panel asks for in its attributes, and starts. Bad input is told and reads nothing: all stays shut. */
export function migrateFor(panel: Element): () => void {
  try {
    const names: unknown = JSON.parse(panel.getAttribute('migrate-names') ?? '{}');
    if (typeof names !== 'object' || names === null || !Object.values(names).every((id) => typeof id === 'string')) {
      throw new TypeError(
        'migrate-names must be a JSON object of names and purpose ids, such as {"matomo": "statistics"}.',
      );
    }
    return migrate((panel.getAttribute('migrate') ?? '').split(/\s+/).filter(Boolean), names as Names);
  } catch (error) {
    console.warn('consent-panel', 'migrate', error);
    return () => undefined;
  }
}

/**
 * A person at a browser, the same for three engines: opens pages, presses what can be seen with a real pointer, types on
 * a real keyboard, and looks. Chromium and Firefox are driven by puppeteer-core, WebKit by plain WebDriver.
 *
 *   const engine = await startEngine('firefox');
 *   const visitor = await engine.visitor();          // a fresh profile
 *   await visitor.go('http://localhost:4173/demo/');
 *   await visitor.press('refuse-all');               // by data-consent-action, through open shadow roots
 *   await visitor.until('the prompt has gone', () => !document.querySelector('consent-panel').asks);
 *   await visitor.leave();
 *   await engine.stop();
 */
import { writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { findChromium, findFirefox, startWebKit } from './browsers.js';

/** How long a visitor waits for something before giving up, in milliseconds. */
const PATIENCE = 10_000;

/** What WebDriver calls the keys that are not a character. */
const KEYS = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Shift: '\uE008',
  Space: ' ',
  ArrowDown: '\uE015',
};

/** Starts an engine: `chrome`, `firefox` or `webkit`. */
export async function startEngine(name) {
  if (name === 'webkit') return startWebDriver();
  const options = name === 'firefox' ? findFirefox() : await findChromium();
  const browser = await puppeteer.launch({
    ...options,
    // Puppeteer turns it off; visitors have it.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  return {
    name,
    async visitor({ size = [1280, 800], colorScheme } = {}) {
      const context = await browser.createBrowserContext();
      const open = async () => {
        const page = await context.newPage();
        const errors = [];
        page.on('pageerror', (error) => {
          const text = String(error?.message ?? error);
          // Firefox counts it as an error of the page that what the outside sends in a test is no font.
          if (!text.startsWith('downloadable font:')) errors.push(text);
        });
        page.on('dialog', (dialog) => void dialog.dismiss());
        await page.setViewport({ width: size[0], height: size[1] });
        if (colorScheme) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colorScheme }]);
        return new Visitor(name, puppeteerTab(page), { open, errors, end: () => context.close() });
      };
      return open();
    },
    stop: () => browser.close(),
  };
}

/** One person in one tab. `tab()` gives the same person in another. */
class Visitor {
  #tab;
  #life;

  constructor(engine, tab, life) {
    this.engine = engine;
    this.#tab = tab;
    this.#life = life;
  }

  /** What went wrong in the page and nobody caught; WebKit does not tell. */
  get errors() {
    return this.#life.errors;
  }

  /** The driver's own page, for what only one engine can do. Undefined in WebKit. */
  get page() {
    return this.#tab.page;
  }

  async go(url) {
    await this.#tab.go(url);
  }

  async reload() {
    await this.#tab.reload();
  }

  /** Back to the page before, as the browser's button does. Resolves when it is there. */
  async back() {
    await this.#leaveFor(() => history.back());
  }

  /** A second tab, in front, of the same person. */
  async tab() {
    return this.#life.open();
  }

  async leave() {
    await this.#life.end();
  }

  async screenshot(file, options) {
    await writeFile(file, await this.#tab.screenshot(options));
  }

  async resize(width, height) {
    await this.#tab.resize(width, height);
  }

  /** What a function says in the page. It is sent as text, so it knows only its arguments. */
  ask(run, ...args) {
    return this.#tab.evaluate(`(${run})(...${JSON.stringify(args)})`);
  }

  /** Waits until a function says yes in the page; tells in a sentence what did not happen. */
  async until(sentence, run, ...args) {
    const end = Date.now() + PATIENCE;
    for (;;) {
      let last;
      try {
        last = await this.ask(run, ...args);
        if (last) return last;
      } catch (error) {
        // The page may be on its way to another.
        last = error;
      }
      if (Date.now() > end) throw new Error(`waited in vain until ${sentence}`, { cause: last });
      await sleep(50);
    }
  }

  /** Waits until something can be seen. By its `data-consent-action`, or a selector where there is no such word. */
  async sees(what) {
    await this.#until(
      `"${what}" can be seen`,
      ({ visible }, selector) => visible(selector).length > 0,
      toSelector(what),
    );
  }

  /** Waits until it cannot be seen. */
  async misses(what) {
    await this.#until(`"${what}" is gone`, ({ visible }, selector) => !visible(selector).length, toSelector(what));
  }

  /** Whether it can be seen now. */
  seesNow(what) {
    return this.#look(({ visible }, selector) => visible(selector).length > 0, toSelector(what));
  }

  /** Waits until a text can be read somewhere on the page, in its own language. */
  async reads(text) {
    await this.#until(`"${text}" can be read`, ({ read }, part) => read().includes(part), text);
  }

  /** All text that can be seen, through open shadow roots. */
  text(within = 'html') {
    return this.#look(({ read }, selector) => read(selector), within);
  }

  /** Presses with the pointer: scrolls there, sees that nothing lies over it, and clicks in its middle. */
  async press(what, { within = '' } = {}) {
    await this.#tab.front();
    const selector = toSelector(what);
    const point = await this.#until(
      `"${what}" can be pressed`,
      async ({ visible, reachable }, wanted, host) => {
        for (const element of visible(wanted, host)) {
          const found = await reachable(element);
          if (found) return found;
        }
        return undefined;
      },
      selector,
      within,
    );
    await this.#tab.click(point.x, point.y);
  }

  /** Presses keys, one after another: `Tab`, `Shift+Tab`, `Enter`, `Space`, `Escape`. */
  async keys(...names) {
    for (const name of names) await this.#tab.key(name);
  }

  /** Types a text, key by key, where the focus is. */
  async type(text) {
    await this.#tab.type(text);
  }

  /** What has the focus: its `data-consent-action`, else its tag. */
  focused() {
    return this.#look(({ focus }) => {
      const element = focus();
      return element?.dataset?.consentAction ?? element?.localName ?? '';
    });
  }

  /** Where an element is, in pixels of the viewport. */
  box(what) {
    return this.#look(
      ({ visible }, selector) => visible(selector)[0]?.getBoundingClientRect().toJSON(),
      toSelector(what),
    );
  }

  /** Everything that is kept on the device for this origin, as far as a page can know. */
  kept() {
    return this.ask(async () => ({
      cookies: document.cookie
        .split('; ')
        .filter(Boolean)
        .map((pair) => pair.split('=')[0])
        .sort(),
      local: Object.keys(localStorage).sort(),
      session: Object.keys(sessionStorage).sort(),
      databases: (await indexedDB.databases()).map(({ name }) => name).sort(),
      caches: await caches.keys(),
    }));
  }

  /** The acts in the ledger, oldest first, read from IndexedDB without the library; waits until there are as many. */
  async acts(count = 0) {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const found = (await this.rows('consent', 'events')).map(({ body }) => JSON.parse(body));
      if (found.length >= count) return found;
      if (Date.now() > end)
        throw new Error(`waited in vain until the ledger has ${count} acts; it has ${found.length}`);
      await sleep(50);
    }
  }

  /** What a database of the page keeps in one of its stores, read without the library; nothing where there is none. */
  rows(database, store) {
    return this.ask(
      async (database, store) => {
        // Opening it would make it.
        if (!(await indexedDB.databases()).some((found) => found.name === database)) return [];
        const done = (request) =>
          new Promise((resolve, reject) => {
            request.onsuccess = () => resolve(request.result);
            request.onerror = () => reject(request.error);
          });
        const db = await done(indexedDB.open(database));
        try {
          return await done(db.transaction(store).objectStore(store).getAll());
        } finally {
          db.close();
        }
      },
      database,
      store,
    );
  }

  /** What holds, by what the panel carries: permitted purposes, states, storage, reload. Undefined before it started. */
  holds() {
    return this.ask(() => {
      const snapshot = document.querySelector('consent-panel')?.consent?.snapshot;
      if (!snapshot) return undefined;
      const purposes = Object.entries(snapshot.purposes);
      return {
        permitted: purposes.filter(([, { permitted }]) => permitted).map(([id]) => id),
        states: Object.fromEntries(purposes.map(([id, { state }]) => [id, state])),
        ask: snapshot.ask,
        storage: snapshot.storage,
        reload: snapshot.reload,
      };
    });
  }

  /** Addresses that this page has fetched, in order. */
  fetched() {
    return this.ask(() =>
      performance
        .getEntriesByType('resource')
        .sort((a, b) => a.startTime - b.startTime)
        .map(({ name }) => name),
    );
  }

  async #leaveFor(run) {
    await this.ask(() => void (globalThis.__here = true));
    await this.ask(`() => { setTimeout(${run}); }`);
    await this.until('another page has come', () => !globalThis.__here && document.readyState === 'complete');
    await this.#tab.arrived?.();
  }

  #look(run, ...args) {
    return this.#tab.evaluate(`(${run})((${eyes})(), ...${JSON.stringify(args)})`);
  }

  async #until(sentence, run, ...args) {
    const end = Date.now() + PATIENCE;
    for (;;) {
      let last;
      try {
        last = await this.#look(run, ...args);
        if (last) return last;
      } catch (error) {
        last = error;
      }
      if (Date.now() > end) {
        const shown = await this.#look(({ read }) => read('consent-panel')).catch(() => '');
        throw new Error(`waited in vain until ${sentence}; the panel says: ${shown.slice(0, 300) || 'nothing'}`, {
          cause: last,
        });
      }
      await sleep(50);
    }
  }
}

function toSelector(what) {
  return /^[a-z]+(-all)?$/.test(what) ? `[data-consent-action="${what}"]` : what;
}

/** Sent into the page: how to look through open shadow roots. */
function eyes() {
  function* every(root = document) {
    for (const element of root.querySelectorAll('*')) {
      yield element;
      if (element.shadowRoot) yield* every(element.shadowRoot);
    }
  }
  const upwards = function* (element) {
    for (let node = element; node; node = node.parentNode ?? node.host) yield node;
  };
  const shown = (element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  };
  const visible = (selector, within) =>
    [...every()].filter(
      (element) =>
        element.matches(selector) &&
        shown(element) &&
        (!within || [...upwards(element)].some((node) => node instanceof Element && node.matches(within))),
    );
  const at = (x, y) => {
    let found = document.elementFromPoint(x, y);
    for (let inner; found?.shadowRoot && (inner = found.shadowRoot.elementFromPoint(x, y)) && inner !== found;) {
      found = inner;
    }
    return found;
  };
  // Its middle, once it lies still, if a press there would reach it.
  const reachable = async (element) => {
    const middle = () => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    };
    const inView = ({ x, y }) => x > 0 && y > 0 && x < innerWidth && y < innerHeight;
    const reaches = ({ x, y }) => [...upwards(at(x, y))].includes(element);
    if (!inView(middle()) || !reaches(middle())) element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const before = middle();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const after = middle();
    const still = Math.abs(before.x - after.x) < 1 && Math.abs(before.y - after.y) < 1;
    return still && inView(after) && reaches(after) ? after : undefined;
  };
  const read = (selector = 'html') => {
    const collect = (node) => {
      if (node.nodeType === Node.TEXT_NODE) return node.data;
      if (node.nodeType !== Node.ELEMENT_NODE && node.nodeType !== Node.DOCUMENT_FRAGMENT_NODE) return '';
      if (/^(script|style|template)$/.test(node.localName ?? '')) return '';
      if (node instanceof Element && getComputedStyle(node).display === 'none') return '';
      const inside =
        node.localName === 'slot' ? node.assignedNodes({ flatten: true }) : (node.shadowRoot ?? node).childNodes;
      return [...inside].map(collect).join(' ');
    };
    return [...document.querySelectorAll(selector)].map(collect).join(' ').replace(/\s+/g, ' ').trim();
  };
  const focus = () => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element;
  };
  return { visible, reachable, read, focus };
}

function puppeteerTab(page) {
  return {
    page,
    go: (url) => page.goto(url, { waitUntil: 'load', timeout: 30_000 }),
    reload: () => page.reload({ waitUntil: 'load', timeout: 30_000 }),
    evaluate: (text) => page.evaluate(text),
    front: () => page.bringToFront(),
    resize: (width, height) => page.setViewport({ width, height }),
    click: (x, y) => page.mouse.click(x, y),
    screenshot: (options) => page.screenshot(options),
    type: (text) => page.keyboard.type(text),
    async key(name) {
      const [key, modifier] = name.split('+').reverse();
      if (modifier) await page.keyboard.down(modifier);
      // BiDi knows the space bar by what it types.
      await page.keyboard.press(key === 'Space' ? ' ' : key);
      if (modifier) await page.keyboard.up(modifier);
    },
  };
}

/**
 * WebKit: one driver, one session for each person. A second tab is a window here: MiniBrowser leaves a new tab behind the
 * one that is shown, where nobody can press anything.
 */
async function startWebDriver() {
  let webkit = await startWebKit();
  const send = async (method, path, body, patience = 40_000) => {
    const command = path.split('/').slice(3).join('/') || path;
    const signal = AbortSignal.timeout(patience);
    const answer = await fetch(`${webkit.url}${path}`, {
      method,
      signal,
      ...(body && { body: JSON.stringify(body) }),
    }).catch((cause) => {
      throw new Error(`WebDriver gave no answer to ${method} ${command}`, { cause });
    });
    const { value } = await answer.json();
    if (!answer.ok)
      throw new Error(`WebDriver to ${command}: ${value?.error ?? answer.status}: ${value?.message ?? ''}`);
    return value;
  };
  // Now and then the driver starts its browser and never hears of it; then another driver has better luck.
  const begin = async () => {
    const wanted = { capabilities: { alwaysMatch: webkit.capabilities } };
    for (let tries = 1; ; tries++) {
      try {
        return await send('POST', '/session', wanted, 15_000);
      } catch (error) {
        if (tries === 3) throw error;
        await webkit.stop();
        webkit = await startWebKit();
      }
    }
  };
  return {
    name: 'webkit',
    async visitor() {
      const { sessionId } = await begin();
      const at = `/session/${sessionId}`;
      const command = (method, path, body) =>
        send(method, `${at}${path}`, method === 'POST' ? (body ?? {}) : undefined);
      await command('POST', '/timeouts', { script: 30_000, pageLoad: 30_000 });
      await command('POST', '/window/rect', { width: 1280, height: 900 }).catch(() => {});
      let current = await command('GET', '/window');
      const open = async (handle) => {
        handle ??= (await command('POST', '/window/new', { type: 'window' })).handle;
        const tab = webDriverTab(async (method, path, body) => {
          if (current !== handle) await command('POST', '/window', { handle });
          current = handle;
          return command(method, path, body);
        });
        return new Visitor('webkit', tab, { open: () => open(), errors: [], end: () => send('DELETE', at) });
      };
      return open(current);
    },
    stop: () => webkit.stop(),
  };
}

function webDriverTab(command) {
  const act = async (...actions) => {
    await command('POST', '/actions', { actions });
    await command('DELETE', '/actions');
  };
  return {
    go: (url) => command('POST', '/url', { url }),
    reload: () => command('POST', '/refresh'),
    // A command to it brings it to the front.
    front: () => command('GET', '/window'),
    // Of a window only its outside can be set; what it has around the page is the same in each size.
    async resize(width, height) {
      const outside = await command('GET', '/window/rect');
      const [inner, high] = await this.evaluate('[innerWidth, innerHeight]');
      const rect = { width: width + outside.width - inner, height: height + outside.height - high };
      await command('POST', '/window/rect', rect);
      for (let tries = 40; tries && (await this.evaluate('innerWidth')) !== width; tries--) await sleep(50);
      const became = await this.evaluate('innerWidth');
      if (became !== width) throw new Error(`the window became ${became} pixels wide, not ${width}`);
    },
    async evaluate(text) {
      const script = `
        const done = arguments[arguments.length - 1];
        (async () => ${text})().then(
          (value) => done({ value }),
          (error) => done({ error: String(error?.stack ?? error) }),
        );`;
      const { value, error } = (await command('POST', '/execute/async', { script, args: [] })) ?? {};
      if (error !== undefined && error !== null) throw new Error(error);
      return value ?? undefined;
    },
    click: (x, y) =>
      act({
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions: [
          { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y), origin: 'viewport' },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      }),
    screenshot: async () => Buffer.from(await command('GET', '/screenshot'), 'base64'),
    type: (text) =>
      act({
        type: 'key',
        id: 'keyboard',
        actions: [...text].flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]),
      }),
    async key(name) {
      const [key, modifier] = name.split('+').reverse();
      const code = KEYS[key] ?? key;
      const before = modifier ? [{ type: 'keyDown', value: KEYS[modifier] }] : [];
      const after = modifier ? [{ type: 'keyUp', value: KEYS[modifier] }] : [];
      await act({
        type: 'key',
        id: 'keyboard',
        actions: [...before, { type: 'keyDown', value: code }, { type: 'keyUp', value: code }, ...after],
      });
    },
  };
}

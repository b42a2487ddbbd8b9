/**
 * The strip on top of the demo's pages: what is permitted now, which calls
 * went to the outside world, and what is kept on this device. It learns of
 * decisions as any page would, by `consent-change`, and decides nothing.
 */

const WORDS = {
  nl: {
    // The second half is said where there is room.
    none: ['nog niets', ' toegestaan'],
    sum: (n, of) => [`${n} van ${of}`, ' toegestaan'],
    calls: (n) => [n === 1 ? '1 verzoek' : `${n} verzoeken`, ' naar buiten'],
    kept: (n) => `${n} bewaard`,
    purposes: 'Doelen',
    outside: 'Verzoeken naar buiten',
    device: 'Op dit apparaat',
    nothing: 'Niets.',
    reset: 'Lijst wissen',
    walk: 'Andere situaties',
    permitted: 'mag',
    states: {
      unknown: 'nog niets',
      given: 'gegeven',
      renewed: 'vernieuwd',
      refused: 'geweigerd',
      withdrawn: 'ingetrokken',
      expired: 'verlopen',
      invalidated: 'opnieuw vragen',
      objected: 'bezwaar',
      'objection-lifted': 'bezwaar teruggenomen',
    },
    policies: {
      '': 'Gewone winkel',
      changed: 'Gewijzigd beleid',
      short: 'Toestemming voor een maand',
      'no-consent': 'Zonder toestemmingsdoelen',
      unlawful: 'Ongeldige grondslag',
    },
    own: 'Eigen knoppen in de voet',
    spa: 'App van één pagina',
    editor: 'Zelf een beleid maken',
  },
  en: {
    none: ['none', ' allowed yet'],
    sum: (n, of) => [`${n} of ${of}`, ' allowed'],
    calls: (n) => [n === 1 ? '1 call' : `${n} calls`, ' outside'],
    kept: (n) => `${n} kept`,
    purposes: 'Purposes',
    outside: 'Calls outside',
    device: 'On this device',
    nothing: 'Nothing.',
    reset: 'Clear the list',
    walk: 'Other situations',
    permitted: 'allowed',
    states: {
      unknown: 'nothing yet',
      given: 'given',
      renewed: 'renewed',
      refused: 'refused',
      withdrawn: 'withdrawn',
      expired: 'expired',
      invalidated: 'to be asked again',
      objected: 'objected',
      'objection-lifted': 'objection taken back',
    },
    policies: {
      '': 'The shop as it is',
      changed: 'Changed policy',
      short: 'Consent for a month',
      'no-consent': 'No consent purposes',
      unlawful: 'Unlawful basis',
    },
    own: 'Own controls in the footer',
    spa: 'Single-page app',
    editor: 'Make a policy yourself',
  },
};

class DemoStrip extends HTMLElement {
  /** The last snapshot that was heard of; none before the first. */
  snapshot;

  #purposes = [];
  #timer = 0;
  #stop = new AbortController();

  connectedCallback() {
    if (this.firstChild) return;
    this.setAttribute('role', 'region');
    this.setAttribute('aria-label', 'Demo');
    this.#build();
    const { signal } = this.#stop;
    document.addEventListener('consent-change', (event) => this.show(event.snapshot), { signal });
    this.querySelector('details').addEventListener('toggle', () => this.#look(), { signal });
    this.querySelector('button').addEventListener('click', () => this.#forget(), { signal });
    this.#watch();
    // The strip gives way to the shop: what it fetches for itself waits for a quiet moment.
    const idle = window.requestIdleCallback ?? ((task) => setTimeout(task, 300));
    const start = () => idle(() => this.#readPolicy());
    if (document.readyState === 'complete') start();
    else window.addEventListener('load', start, { signal });
  }

  /** Shows a snapshot, and soon after what came of it. */
  show(snapshot) {
    if (!snapshot) return;
    this.snapshot = snapshot;
    this.#paint();
    for (const wait of [50, 600, 2000]) setTimeout(() => this.#look(), wait);
  }

  get #words() {
    return WORDS[this.#language];
  }

  get #language() {
    return document.documentElement.lang === 'en' ? 'en' : 'nl';
  }

  #build() {
    const words = this.#words;
    const params = new URLSearchParams(location.search);
    const at = (path, policy) => {
      const query = new URLSearchParams(params);
      query.delete('policy');
      if (policy) query.set('policy', policy);
      return `${path}${query.size ? `?${query}` : ''}`;
    };
    const variants = Object.entries(words.policies).map(([name, text]) => {
      const current = (params.get('policy') ?? '') === name ? ' aria-current="true"' : '';
      return `<li><a href="${at(location.pathname, name)}"${current}>${text}</a></li>`;
    });
    this.innerHTML = `
      <details${params.get('strip') === 'open' ? ' open' : ''}>
        <summary>
          <span class="strip-name">Demo</span>
          <span class="strip-sum"></span>
          <span class="strip-chips"></span>
          <span class="strip-calls"></span>
          <span class="strip-here"></span>
        </summary>
        <div class="strip-body">
          <section><h2>${words.purposes}</h2><ul class="strip-purposes"></ul></section>
          <section><h2>${words.outside}</h2><ul class="strip-log"></ul><button type="button">${words.reset}</button></section>
          <section><h2>${words.device}</h2><ul class="strip-kept"></ul></section>
          <nav aria-label="${words.walk}"><h2>${words.walk}</h2><ul>${variants.join('')}
            <li><a href="${at('/demo/own-controls.html')}">${words.own}</a></li>
            <li><a href="${at('/demo/spa/')}">${words.spa}</a></li>
            <li><a href="${at('/demo/editor.html')}">${words.editor}</a></li></ul></nav>
        </div>
      </details>`;
    this.#fill('.strip-sum', short(words.none));
    this.#fill('.strip-calls', short(words.calls(0)));
    this.#fill('.strip-here', [words.kept(0)]);
  }

  /** Looks again when something was fetched from outside, and every two seconds while open. */
  #watch() {
    const { outside } = this.dataset;
    new PerformanceObserver((list) => {
      if (list.getEntries().some((entry) => outside && entry.name.startsWith(outside))) {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => this.#look(), 150);
      }
    }).observe({ type: 'resource', buffered: true });
    setInterval(() => {
      if (this.querySelector('details').open && document.visibilityState === 'visible') this.#look();
    }, 2000);
  }

  async #readPolicy() {
    const { policy } = this.dataset;
    try {
      this.#purposes = (await (await fetch(policy)).json()).purposes;
    } catch {
      // Without the policy the strip has ids only, from the snapshot.
    }
    // A page that was visited before may have started before the strip listened.
    this.snapshot ??= document.querySelector('consent-panel')?.consent?.snapshot;
    this.#paint();
    await this.#look();
  }

  #paint() {
    const words = this.#words;
    const known = this.#purposes.length
      ? this.#purposes
      : Object.keys(this.snapshot?.purposes ?? {}).map((id) => ({ id, legalBasis: 'consent' }));
    const states = known.map(({ id, title, legalBasis }) => {
      const { permitted = false, state = 'unknown' } = this.snapshot?.purposes[id] ?? {};
      const word = state === 'unknown' && permitted ? words.permitted : (words.states[state] ?? state);
      const shown = document.createElement('span');
      shown.className = permitted ? 'strip-state permitted' : 'strip-state';
      shown.append(title?.[this.#language] ?? id, ' ', tag('span', word, 'strip-word'));
      shown.dataset.id = id;
      return { shown, permitted, asked: legalBasis === 'consent' };
    });
    const asked = states.filter((s) => s.asked);
    const given = asked.filter((s) => s.permitted).length;
    this.#fill('.strip-sum', short(given ? words.sum(given, asked.length) : words.none));
    this.#fill('.strip-chips', asked.length ? asked.map((s) => s.shown.cloneNode(true)) : [words.none.join('')]);
    this.#fill(
      '.strip-purposes',
      states.map((s) => tag('li', s.shown)),
    );
  }

  async #look() {
    const words = this.#words;
    const kept = await whatIsKept();
    this.#fill('.strip-here', [words.kept(kept.length)]);
    this.#fill(
      '.strip-kept',
      kept.length ? kept.map(({ kind, name }) => item(name, kind)) : [tag('li', words.nothing)],
    );
    try {
      const calls = await (await fetch('/log')).json();
      this.#fill('.strip-calls', short(words.calls(calls.length)));
      const latest = calls.slice(-12).reverse();
      this.#fill('.strip-log', latest.length ? latest.map(callItem) : [tag('li', words.nothing)]);
    } catch {
      // The server has gone; what was shown last stays.
    }
  }

  async #forget() {
    await fetch('/log/reset', { method: 'POST' });
    await this.#look();
  }

  #fill(selector, children) {
    this.querySelector(selector)?.replaceChildren(...children);
  }
}

/** Everything this origin keeps on the device that a page can see; a store that is denied keeps nothing. */
async function whatIsKept() {
  const read = (kind, names) => {
    try {
      return names().map((name) => ({ kind, name }));
    } catch {
      return [];
    }
  };
  const databases = await Promise.resolve()
    .then(() => indexedDB.databases())
    .catch(() => []);
  return [
    ...read('cookie', () =>
      document.cookie
        .split('; ')
        .filter(Boolean)
        .map((pair) => pair.split('=')[0]),
    ),
    ...read('localStorage', () => Object.keys(localStorage)),
    ...read('sessionStorage', () => Object.keys(sessionStorage)),
    ...databases.map(({ name }) => ({ kind: 'IndexedDB', name })),
  ];
}

function short([text, more]) {
  return [text, tag('span', more, 'strip-wide')];
}

function callItem({ path, time, set, cookies }) {
  const names = [...new Set([...set, ...Object.keys(cookies)])];
  return item(path, [time.slice(11, 19), ...names.map((name) => `cookie ${name}`)].join(' · '));
}

function item(code, note) {
  const li = document.createElement('li');
  li.append(tag('code', code), ' ', tag('span', note, 'strip-word'));
  return li;
}

function tag(name, content, className = '') {
  const element = document.createElement(name);
  element.append(content);
  if (className) element.className = className;
  return element;
}

customElements.define('demo-strip', DemoStrip);

/**
 * Every element in every state, side by side, for whoever reviews the design.
 * Each state is this same page in a frame of its own, so that the prompt can
 * rise, the settings can be modal and a width is a real width. Nothing is
 * kept: each frame has a consent in memory, brought into its state by the
 * decisions a visitor would make.
 */
import { memoryLedger, openConsent } from 'consent-panel';

const BY_DESIGN = { layer: 'design', control: 'state' };
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Each state: what it shows, how tall its frames are, and how it comes about. */
const STATES = {
  prompt: {
    title: 'The prompt',
    text: 'The first visit. Accept and refuse are one part: the same size, colour and type.',
    height: 640,
    show: () => panel(),
  },
  changed: {
    title: 'The prompt, after a change of the policy',
    text: 'Only what changed is asked again, and what is new is said with it.',
    height: 560,
    async show() {
      const ledger = aLedger();
      const before = await open({ ledger });
      await before.decide(every(before, true), BY_DESIGN);
      const purposes = before.policy.purposes.map((purpose) =>
        purpose.tags?.includes('embedded-media') ? { ...purpose, retention: { period: 'P5Y' } } : purpose,
      );
      return panel(await open({ ledger, policy: { purposes, version: 'changed' } }));
    },
  },
  later: {
    title: 'The prompt, when the last choice ran out',
    height: 640,
    async show() {
      const ledger = aLedger();
      const before = await open({ ledger, now: () => Date.now() - 400 * 86_400_000 });
      await before.decide(every(before, true), BY_DESIGN);
      return panel(await open({ ledger }));
    },
  },
  memory: {
    title: 'The prompt, where the browser keeps nothing',
    height: 680,
    show: async () => panel(await open({ ledger: memoryLedger() })),
  },
  special: {
    title: 'The prompt, with special data among the purposes',
    text: '“Accept all” does not give those; they have a statement of their own in the settings.',
    height: 680,
    show: async () => panel(await open({ policy: await withHealth() })),
  },
  few: {
    title: 'The prompt, with few purposes',
    text: 'Up to four have their switch here. Once one is turned, the third answer keeps what is shown.',
    height: 640,
    async show() {
      const { purposes } = await (await fetch('/demo/policy.public.json')).json();
      const asked = purposes.filter(({ legalBasis }) => legalBasis === 'consent').slice(0, 3);
      return panel(await open({ policy: { purposes: asked } }));
    },
  },
  failed: {
    title: 'The prompt, after a yes that could not be kept',
    text: 'Press accept: the ledger refuses to write. Nothing is on, and the prompt stays.',
    height: 680,
    async show() {
      const broken = { ...aLedger(), append: () => Promise.reject(new Error('full')) };
      return panel(await open({ ledger: broken }));
    },
  },
  settings: {
    title: 'The settings',
    text: 'The legal basis picks the control: a switch, an objection, or an explanation and no control.',
    height: 800,
    show: async () => (await panel()).open(),
  },
  detailed: {
    title: 'The settings, from “see the details”',
    height: 800,
    async show() {
      const { open: show, consent } = await panel().then((element) => ({
        open: element.open.bind(element),
        consent: element.consent,
      }));
      return show([...consent.snapshot.ask], true);
    },
  },
  'settings-given': {
    title: 'The settings, while consent stands',
    height: 800,
    show: async () => (await panel(await given())).open(),
  },
  standing: {
    title: 'The standing control, after a refusal',
    height: 200,
    async show() {
      const consent = await open();
      await consent.decide(every(consent, false), BY_DESIGN);
      return panel(consent);
    },
  },
  given: {
    title: 'The standing control, while consent stands',
    text: 'Two buttons of one weight. The second takes everything back with one press.',
    height: 200,
    show: async () => panel(await given()),
  },
  withdrawn: {
    title: 'The standing control, after a withdrawal',
    height: 300,
    async show() {
      const consent = await given();
      await panel(consent);
      await consent.withdraw();
    },
  },
  reload: {
    title: 'The same, where code has already run',
    height: 360,
    async show() {
      const consent = await given();
      consent.markRan([consent.policy.purposes.find(({ legalBasis }) => legalBasis === 'consent').id]);
      await panel(consent);
      await consent.withdraw();
    },
  },
  purposes: {
    title: 'One purpose alone, of each kind',
    text: 'Off, on, special data, an objection to make, an objection made, nothing to choose, not done.',
    height: 1500,
    async show() {
      const consent = await open({ policy: await withHealth() });
      const of = (basis) => consent.policy.purposes.filter((purpose) => purpose.legalBasis === basis);
      const [first, second] = of('consent');
      await consent.decide({ [second.id]: true }, BY_DESIGN);
      const interests = of('legitimate-interests');
      if (interests[1]) await consent.object([interests[1].id], BY_DESIGN);
      const shown = [
        first,
        second,
        ...of('consent').filter(({ id }) => id === 'health'),
        ...interests,
        of('contract')[0],
      ];
      for (const { id } of [...shown, ...consent.policy.purposes.filter(({ status }) => status === 'not-allowed')]) {
        alone('consent-purpose', consent, { purpose: id });
      }
    },
  },
  embed: {
    title: 'In place of something embedded',
    text: 'What is missing, who would receive data, the direct way. Press the button: it keeps its space.',
    height: 420,
    async show() {
      const consent = await open();
      const { id } = consent.policy.purposes.find(({ tags }) => tags?.includes('embedded-media'));
      alone('consent-embed', consent, { 'data-purpose': id, 'data-href': 'https://video.example/', ratio: '16 / 9' });
    },
  },
  history: {
    title: 'The history',
    text: 'What was chosen, when, how and in which words; to download and to erase.',
    height: 1500,
    show: async () => alone('consent-history', await lived()),
  },
  'history-open': {
    title: 'The history, over the settings',
    height: 800,
    async show() {
      await (await panel(await lived())).open();
      await inside('history');
    },
  },
  rights: {
    title: 'The rights',
    text: 'Every right in plain words, objection in one press, a request that can be reviewed, where to complain.',
    height: 2600,
    show: async () => alone('consent-rights', await given(), { 'rights-endpoint': '/demo/rights' }),
  },
  'rights-faults': {
    title: 'The request, with what is missing',
    height: 1200,
    async show() {
      alone('consent-rights', await given(), { 'rights-endpoint': '/demo/rights' });
      await inside('check');
    },
  },
  choice: {
    title: 'A box in a form of the shop’s own',
    text: 'Unticked and optional. With consent it gives it; with legitimate interests it says no.',
    height: 420,
    async show() {
      const consent = await open();
      const ids = ['consent', 'legitimate-interests'].map(
        (basis) => consent.policy.purposes.find(({ legalBasis }) => legalBasis === basis).id,
      );
      alone('consent-choice', consent, { purpose: ids.join(' ') });
      alone('consent-choice', consent, { purpose: ids[0] });
    },
  },
  withdraw: {
    title: 'The withdraw button alone: all, and one purpose',
    height: 220,
    async show() {
      const consent = await given();
      alone('consent-withdraw', consent);
      alone('consent-withdraw', consent, { purpose: Object.keys(every(consent, true))[0] });
    },
  },
};

/** The frames of each state. */
const FRAMES = [
  { lang: 'nl', scheme: 'light', width: 320 },
  { lang: 'en', scheme: 'dark', width: 320 },
  { lang: 'nl', scheme: 'light', width: 1024 },
  { lang: 'nl', scheme: 'dark', width: 768 },
  { lang: 'en', scheme: 'light', width: 768 },
];

const query = new URLSearchParams(location.search);
const state = STATES[query.get('state') ?? ''];
if (state) {
  document.documentElement.lang = query.get('lang') ?? 'nl';
  document.documentElement.style.colorScheme = query.get('scheme') ?? 'light';
  document.title = state.title;
  await import('consent-panel/define.js');
  await state.show();
  document.documentElement.dataset.ready = '';
} else {
  document.body.append(overview());
}

function overview() {
  const main = document.createElement('main');
  main.append(text('h1', 'Every element in every state'));
  for (const [name, { title, text: words = '', height }] of Object.entries(STATES)) {
    const row = document.createElement('div');
    row.className = 'row';
    row.append(...FRAMES.map((frame) => figure(name, title, height, frame)));
    main.append(text('h2', title), text('p', words), row);
  }
  return main;
}

function figure(name, title, height, { lang, scheme, width }) {
  const frame = document.createElement('iframe');
  frame.loading = 'lazy';
  frame.title = `${title}, ${lang}, ${scheme}, ${width} pixels wide`;
  frame.width = String(width);
  frame.height = String(height);
  frame.src = `?state=${name}&lang=${lang}&scheme=${scheme}`;
  const whole = document.createElement('figure');
  whole.append(frame, text('figcaption', `${lang} · ${scheme} · ${width}`));
  return whole;
}

function text(tag, words) {
  const element = document.createElement(tag);
  element.textContent = words;
  return element;
}

/** A consent in memory, over the shop's own policy with what is named put in its place. */
async function open({ policy = {}, ledger = aLedger(), ...options } = {}) {
  const published = await (await fetch('/demo/policy.public.json')).json();
  delete published.seal;
  const site = `design-${Math.random().toString(36).slice(2)}`;
  return openConsent({ policy: { ...published, site: ledger.site ?? site, ...policy }, ledger, ...options });
}

/** A ledger in memory that says it is not, with a site of its own. */
function aLedger() {
  return { ...memoryLedger(), storage: 'indexed-db', site: `design-${Math.random().toString(36).slice(2)}` };
}

async function given() {
  const consent = await open();
  await consent.decide(every(consent, true), BY_DESIGN);
  return consent;
}

/** Somebody who gave, took back one, and objected. */
async function lived() {
  const consent = await open({ now: () => Date.now() - 20 * 86_400_000 });
  const ids = Object.keys(every(consent, true));
  await consent.decide(every(consent, true), { layer: 'prompt', control: 'accept-all' });
  await consent.withdraw([ids[0]], { layer: 'settings', control: 'withdraw' });
  await consent.object(undefined, { layer: 'settings', control: 'object' });
  return consent;
}

/** Presses a control, wherever in a shadow root it is. */
async function inside(action) {
  const search = (root) => {
    for (const node of root.querySelectorAll('*')) {
      const found = node.dataset?.consentAction === action ? node : node.shadowRoot && search(node.shadowRoot);
      if (found) return found;
    }
    return undefined;
  };
  for (let tries = 0; tries < 300; tries++) {
    const found = search(document);
    if (found) return found.click();
    await wait(20);
  }
  throw new Error(`no control that does "${action}"`);
}

function every({ policy }, choice) {
  const asked = policy.purposes.filter(({ legalBasis, id }) => legalBasis === 'consent' && id !== 'health');
  return Object.fromEntries(asked.map(({ id }) => [id, choice]));
}

/** The shop's purposes, with one of special data and one that is not done. */
async function withHealth() {
  const { purposes } = await (await fetch('/demo/policy.public.json')).json();
  const model = purposes.find(({ legalBasis }) => legalBasis === 'consent');
  const named = (id, nl, en) => ({ ...model, id, title: { nl, en }, summary: { nl: `${nl}.`, en: `${en}.` } });
  return {
    purposes: [
      ...purposes,
      {
        ...named('health', 'Fietsen met een beperking', 'Cycling with a disability'),
        specialCondition: 'A9-2-a',
        data: [{ id: 'health', label: { nl: 'uw gezondheid', en: 'your health' }, sensitivity: 'special' }],
      },
      { ...named('profile', 'Profielen verkopen', 'Selling profiles'), status: 'not-allowed' },
    ],
  };
}

async function panel(consent) {
  const element = document.createElement('consent-panel');
  element.consent = consent ?? (await open());
  const look = query.get('look');
  if (look) element.setAttribute('look', look);
  document.body.prepend(element);
  while (!element.view) await wait(10);
  return element;
}

function alone(tag, consent, attributes = {}) {
  const place = document.createElement('div');
  place.className = 'alone';
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.consent = consent;
  place.append(element);
  document.body.append(place);
}

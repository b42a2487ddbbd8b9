/**
 * The owner's side of the shop: finds the records of a visitor, shows the
 * words that were on the screen, verifies, exports, erases and counts. It asks
 * the receiver by its public routes and nothing else.
 */
import { verdict, verifyHistory } from '/dist/verify/index.js';
import { sealEvent } from '/dist/ledger/chain.js';

const language = document.documentElement.lang === 'en' ? 'en' : 'nl';
const WORDS = {
  nl: {
    states: {
      given: 'ja',
      renewed: 'opnieuw ja',
      refused: 'nee',
      withdrawn: 'ingetrokken',
      deferred: 'gesloten zonder keuze',
      requested: 'wacht op bevestiging',
      objected: 'bezwaar',
      'objection-lifted': 'bezwaar ingetrokken',
      expired: 'verlopen',
      held: 'tegengehouden door de browser',
    },
    allowed: 'mag',
    closed: 'mag niet',
    nothing: 'Van deze bezoeker is niets bekend.',
    notHere: 'Deze browser heeft nog niets gekozen. Kies eerst iets in de winkel.',
    without: 'De server voor keuzes is er niet. De winkel werkt wel.',
    shown: 'Wat er op het scherm stond',
    notShown: 'Deze tekst is niet in het archief.',
    until: 'Geldig tot',
    how: 'Hoe',
    purpose: 'Doel',
    state: 'Keuze',
    count: 'Aantal',
    empty: 'Vandaag kwam er nog niets binnen.',
    erased: (count) => `${count} ${count === 1 ? 'keuze' : 'keuzes'} gewist.`,
    sure: 'Alles van deze bezoeker wissen? Dit kan niet ongedaan worden gemaakt.',
  },
  en: {
    states: {
      given: 'yes',
      renewed: 'yes again',
      refused: 'no',
      withdrawn: 'withdrawn',
      deferred: 'closed without a choice',
      requested: 'waits for confirmation',
      objected: 'objection',
      'objection-lifted': 'objection taken back',
      expired: 'expired',
      held: 'held shut by the browser',
    },
    allowed: 'allowed',
    closed: 'not allowed',
    nothing: 'Nothing is known of this visitor.',
    notHere: 'This browser has not chosen anything yet. Choose something in the shop first.',
    without: 'The server for choices is not there. The shop itself works.',
    shown: 'What was on the screen',
    notShown: 'These words are not in the archive.',
    until: 'Valid until',
    how: 'How',
    purpose: 'Purpose',
    state: 'Choice',
    count: 'Count',
    empty: 'Nothing has come in today yet.',
    erased: (count) => `${count} ${count === 1 ? 'choice' : 'choices'} erased.`,
    sure: 'Erase everything of this visitor? This cannot be undone.',
  },
};
const words = WORDS[language];
const time = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' });
const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' });
const $ = (id) => document.getElementById(id);

const policy = await (await fetch('/demo/policy.public.json')).json();
const site = policy.site;
const credential = await (await fetch('/demo/inspector/credential')).text();
const titles = Object.fromEntries(policy.purposes.map(({ id, title }) => [id, title[language] ?? id]));

/** Asks the receiver as the owner. */
async function ask(path, init = {}) {
  const response = await fetch(`/consent${path}`, {
    ...init,
    headers: { Authorization: `Bearer ${credential}`, 'Content-Type': 'application/json' },
  });
  if (!response.ok) throw new Error((await response.json()).detail);
  return response.json();
}

function say(text) {
  $('status').hidden = !text;
  $('status').textContent = text;
}

async function show(subject) {
  say('');
  $('subject').value = subject;
  const history = await ask(`/v1/subjects/${subject}?site=${site}`);
  $('found').hidden = !history.events.length;
  if (!history.events.length) return say(words.nothing);

  const found = await verifyHistory(history, { keys: (await ask('/.well-known/jwks.json')).keys });
  $('verdict').textContent = verdict(found, language);
  $('verdict').classList.toggle('broken', !found.intact);
  offer($('export'), history, `history-${subject}.json`);
  offer($('records'), await ask(`/v1/records/${subject}?site=${site}`), `receipt-${subject}.jsonld`);

  const { purposes } = await ask(`/v1/permissions/${subject}?site=${site}`);
  $('permissions').replaceChildren(
    ...Object.entries(purposes).map(([id, { allowed, state }]) =>
      el('li', {}, `${titles[id] ?? id}: ${allowed ? words.allowed : words.closed} (${words.states[state] ?? state})`),
    ),
  );
  const notices = new Map(history.notices.map(({ digest, body }) => [digest, JSON.parse(body)]));
  $('events').replaceChildren(...history.events.map((each) => item(each, notices)).reverse());
}

/** One act, with the words that were shown. */
function item({ body, hash }, notices) {
  const event = JSON.parse(body);
  const notice = notices.get(event.notice);
  const chosen = Object.entries(event.decisions).map(([id, { state }]) => {
    const told = notice?.purposes.find((purpose) => purpose.id === id);
    return [told?.title ?? id, words.states[state] ?? state, told];
  });
  return el(
    'li',
    {},
    el('h4', {}, time.format(new Date(event.at))),
    ...chosen.map(([title, state]) => el('p', {}, el('strong', {}, state), ` – ${title}`)),
    el(
      'p',
      { className: 'small' },
      `${words.how}: ${event.evidence.layer}, ${event.evidence.control}. ${words.until} ${date.format(new Date(event.validUntil))}.`,
    ),
    el(
      'details',
      {},
      el('summary', {}, words.shown),
      ...(notice
        ? [
            el('p', { className: 'small' }, `${notice.controller.name}, ${notice.version}, ${notice.language}`),
            ...chosen.flatMap(([title, , told]) => [
              el('p', {}, el('strong', { lang: notice.language }, title)),
              el('p', { lang: notice.language }, told?.description ?? ''),
            ]),
          ]
        : [el('p', {}, words.notShown)]),
      el('p', {}, el('code', {}, hash)),
    ),
  );
}

async function numbers() {
  const day = new Date().toISOString().slice(0, 10);
  const { total } = await ask(`/v1/statistics?site=${site}&from=${day}&to=${day}`);
  const rows = Object.entries(total).flatMap(([id, states]) =>
    Object.entries(states).map(([state, count]) => [titles[id] ?? id, words.states[state] ?? state, count]),
  );
  const line = (tag, cells) => el('tr', {}, ...cells.map((cell) => el(tag, {}, String(cell))));
  $('statistics').replaceChildren(
    ...(rows.length
      ? [
          el('thead', {}, line('th', [words.purpose, words.state, words.count])),
          el('tbody', {}, ...rows.map((row) => line('td', row))),
        ]
      : [el('caption', {}, words.empty)]),
  );
  $('digest').textContent = (await ask(`/v1/digests/${day}?site=${site}`)).digest;
}

/** The subject of this browser, out of its own ledger. */
async function ownSubject() {
  const databases = (await indexedDB.databases?.()) ?? [];
  for (const { name } of databases.filter((each) => each.name?.startsWith('consent'))) {
    const rows = await new Promise((resolve) => {
      const opening = indexedDB.open(name);
      opening.onerror = () => resolve([]);
      opening.onsuccess = () => {
        const database = opening.result;
        if (!database.objectStoreNames.contains('events')) return resolve([]);
        const reading = database.transaction('events').objectStore('events').getAll();
        reading.onsuccess = () => (database.close(), resolve(reading.result));
        reading.onerror = () => (database.close(), resolve([]));
      };
    });
    const events = rows.flatMap(({ body }) => (body ? [JSON.parse(body)] : [])).filter((event) => event.site === site);
    if (events.length) return events.at(-1).subject;
  }
  return undefined;
}

/** Plays a visitor who says yes and takes it back, so that there is something to look at. */
async function example() {
  const { notices } = await ask(`/v1/notices?site=${site}`);
  const archived = notices.find((each) => each.language === language && each.policyVersion === policy.version);
  const subject = crypto.randomUUID();
  const ids = policy.purposes.filter(({ legalBasis }) => legalBasis === 'consent').map(({ id }) => id);
  const parents = [];
  const events = [];
  const now = Date.now();
  for (const [at, [kind, states, control, layer]] of [
    ['decide', Object.fromEntries(ids.map((id, n) => [id, n ? 'refused' : 'given'])), 'save', 'settings'],
    ['withdraw', { [ids[0]]: 'withdrawn' }, 'withdraw', 'standing-control'],
  ].entries()) {
    const moment = now - 60_000 * (2 - at);
    const stamp = moment.toString(16).padStart(12, '0');
    const sealed = await sealEvent({
      v: 1,
      id: `${stamp.slice(0, 8)}-${stamp.slice(8)}-7${crypto.randomUUID().slice(15)}`,
      site,
      subject,
      kind,
      parents: parents.slice(-1),
      decisions: Object.fromEntries(
        Object.entries(states).map(([id, state]) => [id, { state, legalBasis: 'consent' }]),
      ),
      notice: archived.digest,
      language,
      policyVersion: policy.version,
      by: 'data-subject',
      method: 'interface',
      evidence: { layer, control, presses: 1 },
      validUntil: new Date(now + 180 * 86_400_000).toISOString(),
      at: new Date(moment).toISOString(),
      lib: '0.1.0',
    });
    parents.push(sealed.hash);
    events.push(sealed);
  }
  await ask('/v1/events', { method: 'POST', body: JSON.stringify({ v: 1, site, subject, events }) });
  return subject;
}

function offer(link, value, name) {
  URL.revokeObjectURL(link.href);
  link.href = URL.createObjectURL(new Blob([JSON.stringify(value, null, 2)], { type: 'application/json' }));
  link.download = name;
}

function el(tag, properties, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

/** Does something on a press, and says it where it fails. */
function when(target, type, act) {
  target.addEventListener(type, (event) => {
    event.preventDefault();
    act().catch((error) => say(error.message));
  });
}

if (credential) {
  when($('search'), 'submit', () => show($('subject').value.trim().toLowerCase()));
  when($('mine'), 'click', async () => {
    const subject = await ownSubject();
    return subject ? show(subject) : say(words.notHere);
  });
  when($('example'), 'click', async () => {
    await show(await example());
    await numbers();
  });
  when($('erase'), 'click', async () => {
    if (!confirm(words.sure)) return;
    const { erased, kept } = await ask('/v1/erasures', {
      method: 'POST',
      body: JSON.stringify({ site, subject: $('subject').value }),
    });
    $('found').hidden = true;
    await numbers();
    say(`${words.erased(erased)} ${kept[language]}`);
  });
  await numbers();
} else {
  say(words.without);
}
document.documentElement.dataset.ready = '';

/**
 * The channels of the shop on one page, made with the public interface alone:
 * one press stops a channel, and one stops all (DM-06, DM-12). A stop is an
 * objection where the shop relies on its own interest, and a withdrawal where
 * it has consent; for whoever presses it is the same button.
 */
const english = document.documentElement.lang === 'en';
const WORDS = english
  ? {
      email: 'By e-mail',
      sms: 'By text message',
      'app-push': 'In the app',
      chat: 'By chat',
      telephone: 'By telephone',
      post: 'By post',
      on: 'On: we may send this.',
      off: 'Off: we do not send this.',
      stop: 'Stop',
      allow: 'Allow this',
      stopped: 'Stopped. We no longer send this.',
      all: 'Stopped. We no longer send you anything.',
    }
  : {
      email: 'Per e-mail',
      sms: 'Per sms',
      'app-push': 'In de app',
      chat: 'Per chat',
      telephone: 'Per telefoon',
      post: 'Per post',
      on: 'Aan: wij mogen dit sturen.',
      off: 'Uit: wij sturen dit niet.',
      stop: 'Stoppen',
      allow: 'Dit mag',
      stopped: 'Gestopt. Wij sturen dit niet meer.',
      all: 'Gestopt. Wij sturen u niets meer.',
    };
const language = english ? 'en' : 'nl';
const panel = document.querySelector('consent-panel');
const consent = await started();
const sent = consent.policy.purposes.filter(({ marketing, status }) => marketing?.length && status !== 'not-allowed');
const all = document.querySelector('#stop-all');

consent.subscribe(draw);
all.addEventListener('click', (event) => void stop(sent, event, 'stop-all'));

/** The consent of the page: there once the panel has started. */
async function started() {
  for (;;) {
    if (panel.consent?.policy) return panel.consent;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function draw(snapshot) {
  const shown = sent.filter(({ id }) => !snapshot.purposes[id]?.locked);
  const list = document.querySelector('#channels');
  const held = document.activeElement?.closest?.('.channel')?.dataset.id;
  list.replaceChildren(...shown.map((purpose) => row(purpose, snapshot)));
  // The button that was pressed is another now; whoever pressed it stays where they were.
  if (held) list.querySelector(`[data-id="${held}"] button`)?.focus();
  all.hidden = !shown.some(({ id }) => snapshot.purposes[id].permitted);
}

function row(purpose, snapshot) {
  const { id, title, summary, marketing } = purpose;
  const { permitted } = snapshot.purposes[id];
  const words = element('div', '');
  words.append(
    element('h2', title[language]),
    element('p', summary[language]),
    Object.assign(
      element('p', `${marketing.map(({ channel }) => WORDS[channel]).join(', ')}. ${permitted ? WORDS.on : WORDS.off}`),
      { className: 'how' },
    ),
  );
  const button = Object.assign(element('button', permitted ? WORDS.stop : WORDS.allow), {
    className: 'button quiet',
    type: 'button',
  });
  button.setAttribute('aria-label', `${button.textContent}: ${title[language]}`);
  button.addEventListener('click', (event) => void (permitted ? stop([purpose], event, 'stop') : allow(purpose)));
  const item = Object.assign(document.createElement('li'), { className: 'channel' });
  item.dataset.id = id;
  item.append(words, button);
  return item;
}

async function stop(purposes, event, control) {
  const how = { event, layer: 'preferences', control, presses: 1, language };
  const on = purposes.filter(({ id }) => consent.snapshot.purposes[id].permitted);
  const of = (basis) => on.filter(({ legalBasis }) => legalBasis === basis).map(({ id }) => id);
  // Shut when these return; what is written follows.
  const done = [consent.object(of('legitimate-interests'), how), consent.withdraw(of('consent'), how)];
  document.querySelector('#status').textContent = control === 'stop-all' ? WORDS.all : WORDS.stopped;
  await Promise.all(done);
}

/** A yes is asked with all that belongs to it: who, what for, and how to take it back. */
function allow({ id }) {
  return consent.request([id]);
}

function element(name, text) {
  return Object.assign(document.createElement(name), { textContent: text });
}

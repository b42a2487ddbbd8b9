/**
 * A page for the shop's staff: what a customer said on paper, by telephone or
 * at the counter becomes the same record as a press on the panel (CO-19,
 * PR-13), sent to the shop's own receiver. Nobody's answer is filled in
 * beforehand, and what was not asked is not recorded.
 */
import { enterConsent } from 'consent-panel';
import { httpAdapter } from 'consent-panel/adapters/http.js';

const language = document.documentElement.lang === 'en' ? 'en' : 'nl';
const WORDS = {
  nl: {
    yes: 'Ja',
    no: 'Nee',
    unasked: 'Niet gevraagd',
    done: 'Vastgelegd. Kenmerk van het bewijs:',
    local: 'Vastgelegd, maar nog niet bij de server. Probeer het opnieuw.',
    nothing: 'Vul bij ten minste één doel in wat er is gezegd.',
    failed: 'Niet vastgelegd:',
  },
  en: {
    yes: 'Yes',
    no: 'No',
    unasked: 'Not asked',
    done: 'Recorded. Reference of the record:',
    local: 'Recorded, but the server does not have it yet. Try again.',
    nothing: 'Say for at least one purpose what was said.',
    failed: 'Not recorded:',
  },
}[language];

const policy = await (await fetch('/demo/policy.public.json')).json();
const form = document.querySelector('#entry');
const status = document.querySelector('#status');
const asked = policy.purposes.filter(({ marketing }) => marketing?.length);
document.querySelector('#questions').replaceChildren(...asked.map(question));
form.addEventListener('submit', (event) => void enter(event));
// Before this an entry would have gone nowhere.
form.hidden = false;

function question({ id, title, summary }) {
  const group = document.createElement('fieldset');
  const legend = Object.assign(document.createElement('legend'), {
    textContent: `${title[language]}: ${summary[language]}`,
  });
  const answers = [
    ['yes', WORDS.yes],
    ['no', WORDS.no],
    ['', WORDS.unasked],
  ].map(([value, text]) => {
    const label = Object.assign(document.createElement('label'), { className: 'choice' });
    label.append(
      Object.assign(document.createElement('input'), {
        type: 'radio',
        name: `purpose-${id}`,
        value,
        checked: value === '',
      }),
      ` ${text}`,
    );
    return label;
  });
  group.append(legend, ...answers);
  return group;
}

async function enter(event) {
  event.preventDefault();
  const said = new FormData(form);
  const choices = Object.fromEntries(
    asked
      .map(({ id }) => [id, said.get(`purpose-${id}`)])
      .filter(([, answer]) => answer)
      .map(([id, answer]) => [id, answer === 'yes']),
  );
  if (!Object.keys(choices).length) {
    status.textContent = WORDS.nothing;
    return;
  }
  try {
    const { hash, proof } = await enterConsent({
      policy,
      choices,
      method: said.get('method'),
      reference: said.get('reference'),
      recordedBy: said.get('recorder'),
      language,
      adapter: httpAdapter({ url: `${location.origin}/consent` }),
    });
    status.textContent = proof === 'confirmed' ? `${WORDS.done} ${hash.slice(0, 16)}` : WORDS.local;
    if (proof === 'confirmed') form.reset();
  } catch (error) {
    status.textContent = `${WORDS.failed} ${error.message}`;
  }
}

import { expect } from 'chai';
import { ConsentHistory } from '../../src/elements/consent-history.js';
import { historyDocument, historyJson, type HistoryInput } from '../../src/documents/history.js';
import { toHtml } from '../../src/documents/html.js';
import { loadHistoryWords } from '../../src/i18n/history/index.js';
import { loadNotice } from '../../src/documents/load-notice.js';
import { loadTable } from '../../src/i18n/index.js';
import type { Delivery } from '../../src/model/delivery.js';
import { recipientsOf } from '../../src/model/purpose.js';
import { digest } from '../../src/ledger/chain.js';
import { canonical } from '../../src/ledger/chain.js';
import type { Consent } from '../../src/consent/consent.js';
import { until } from '../support/a-database.js';
import { aConsent, anElement, aPanel, BY_TEST, tidyPanels } from '../support/a-panel.js';
import { CONSENT_IDS } from '../support/a-policy.js';
import { faults } from '../support/axe.js';
import { control, find, focused, frame, key, letGo, press } from '../support/press.js';

const given = Object.fromEntries(CONSENT_IDS.map((id) => [id, true]));

/** A history in the page, of somebody who said yes in the prompt and took one back. */
async function aHistory(
  attributes: Record<string, string> = {},
): Promise<{ history: ConsentHistory; consent: Consent; text: () => string }> {
  ConsentHistory.define();
  const consent = await aConsent();
  await consent.decide(given, { layer: 'prompt', control: 'accept-all', presses: 1 });
  await consent.withdraw(['video'], BY_TEST);
  const history = await anElement('consent-history', consent, attributes);
  await until(() => find('h3', history.shadowRoot!), 'the history is drawn');
  return { history, consent, text: () => history.shadowRoot!.querySelector<HTMLElement>('.paper')!.innerText };
}

const inHistory = (action: string): HTMLElement => control(action, find('consent-history')!.shadowRoot!);

describe('the history', () => {
  afterEach(async () => {
    await tidyPanels();
    await letGo();
  });

  it('[DS-04] a visitor sees at once every act: when, what was answered, how, and what holds now', async () => {
    const { text } = await aHistory();
    expect(text()).to.contain('U gaf toestemming: Video’s op de pagina'.slice(0, 20));
    expect(text()).to.contain('U trok uw toestemming in');
    expect(text()).to.contain('in de vraag op de pagina');
    expect(text()).to.match(/Ingetrokken op \d+ \S+ \d{4}/);
    expect(text()).to.match(/Dit geldt tot \d+ \S+ \d{4}/);
    const times = [...find('consent-history')!.shadowRoot!.querySelectorAll('time')].map((t) => t.dateTime);
    expect(times).to.deep.equal([...times].sort().reverse());
  });

  it('[DS-04] [IN-07] unfolds the words that were shown, and the version and digest that prove them', async () => {
    const { history, consent } = await aHistory();
    const entries = await consent.history();
    const details = [...history.shadowRoot!.querySelectorAll('details')].at(-1)!;
    await press(details.querySelector('summary')!);
    expect(details.innerText).to.contain(entries[0]!.hash);
    const shown = entries[0]!.notice!.purposes.find(({ id }) => id === 'video')!;
    for (const words of [shown.title, shown.summary, shown.description]) expect(details.innerText).to.contain(words);
  });

  it('follows what is decided while it is on the page', async () => {
    const { consent, text } = await aHistory();
    await consent.object(['fraud'], BY_TEST);
    await until(() => text().includes('U maakte bezwaar'), 'the objection is told');
  });

  it('says what became of sending, where the page knows', async () => {
    const { history, text } = await aHistory();
    history.delivery = () => 'pending';
    await until(() => text().includes('Nog onderweg naar'), 'it is said');
    history.delivery = () => 'confirmed';
    await until(() => text().includes('heeft dit ontvangen'), 'it is said');
    history.delivery = () => 'constructor' as 'pending';
    await until(() => !text().includes('ontvangen'), 'an unknown word is no word');
  });

  it('[WD-07] follows what is on its way by itself, and says of each recipient whether it has confirmed', async () => {
    ConsentHistory.define();
    const consent = await aConsent();
    await consent.decide(given, BY_TEST);
    await consent.withdraw(['video'], BY_TEST);
    let delivery: Delivery = { state: 'pending' };
    const stop = (await consent.records()).deliveredBy(() => delivery);
    const { notice } = (await consent.history()).at(-1)!;
    const [known] = recipientsOf(notice!.purposes.find(({ id }) => id === 'video')!);
    const history = await anElement('consent-history', consent);
    const text = (): string => history.shadowRoot?.querySelector<HTMLElement>('.paper')?.innerText ?? '';
    await until(() => text().includes('Nog onderweg naar'), 'it is on its way');
    delivery = {
      state: 'confirmed',
      recipients: [
        { recipient: known!.id, state: 'acknowledged' },
        { recipient: 'mailer', state: 'pending' },
      ],
    };
    await until(() => text().includes(`${known!.name} weet het ook`), 'it is told, by the name that was shown', 9000);
    expect(text()).to.contain('mailer krijgt hier bericht van');
    delivery = { state: 'confirmed', recipients: [{ recipient: 'mailer', state: 'failed' }] };
    await until(() => text().includes('mailer gaf geen antwoord'), 'it failed', 9000);
    stop();
  });

  it('[DS-05] [PR-10] as data: every event and notice in full, whose digests can be computed again', async () => {
    const { consent } = await aHistory();
    const read = JSON.parse(historyJson(await anInput(consent), 0)) as {
      events: { hash: string; event: { notice: string } }[];
      notices: Record<string, unknown>;
      subject: string[];
    };
    expect(read.events).to.have.length(2);
    expect(read.subject).to.have.length(1);
    for (const { hash, event } of read.events) {
      expect(await digest(canonical(event))).to.equal(hash);
      expect(await digest(canonical(read.notices[event.notice]))).to.equal(event.notice);
    }
  });

  it('[DS-05] as a page: no script, nothing fetched, and everything that the element says', async () => {
    const { consent } = await aHistory();
    const page = toHtml(historyDocument(await anInput(consent), 0));
    const read = new DOMParser().parseFromString(page, 'text/html');
    expect(read.querySelectorAll('script,img,link')).to.have.length(0);
    expect(read.documentElement.lang).to.equal('nl');
    for (const { hash } of await consent.history()) expect(read.body.textContent).to.contain(hash);
    expect(read.body.textContent).to.contain('U trok uw toestemming in');
  });

  it('[DS-05] both buttons hand over a file of that kind', async () => {
    await aHistory();
    const files: { name: string; type: string; text: Promise<string> }[] = [];
    const blobs: Blob[] = [];
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      blobs.push(blob);
      return make(blob);
    };
    const stop = (event: Event): void => {
      const link = event.target as HTMLAnchorElement;
      const blob = blobs.at(-1)!;
      files.push({ name: link.download, type: blob.type, text: blob.text() });
      event.preventDefault();
    };
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      this.addEventListener('click', stop, { once: true });
      click.call(this);
    };
    try {
      for (const action of ['download-page', 'download-json']) {
        await press(inHistory(action));
        await until(
          () => files.length && files.at(-1)!.type.includes(action.endsWith('page') ? 'html' : 'json'),
          action,
        );
      }
    } finally {
      URL.createObjectURL = make;
      HTMLAnchorElement.prototype.click = click;
    }
    expect(files.map(({ name }) => name.split('.').at(-1))).to.deep.equal(['html', 'json']);
    expect(await files[0]!.text).to.contain('<!doctype html>');
    expect(JSON.parse(await files[1]!.text)).to.include({ format: 'consent-history', v: 1 });
  });

  it('[DS-06] erasing explains what the shop keeps and why, asks once, and says when it is done', async () => {
    const { consent, text } = await aHistory();
    expect(text()).to.contain('artikel 7 lid 1 AVG');
    expect(text()).to.contain('blijft uit');
    await press(inHistory('erase'));
    expect(await consent.history(), 'one press erases nothing yet').to.have.length(2);
    expect(focused()?.id).to.equal('sure');
    await press(inHistory('keep'));
    expect(focused()).to.equal(inHistory('erase'));
    await press(inHistory('erase'));
    await press(inHistory('erase-all'));
    await until(() => text().includes('van dit apparaat gewist'), 'it is said', 15_000);
    expect(await consent.history()).to.deep.equal([]);
    expect(CONSENT_IDS.some((id) => consent.permits(id))).to.equal(false);
    const status = find('[role=status]', find('consent-history')!.shadowRoot!)!;
    expect(status.textContent).to.contain('gewist');
  });

  it('[DS-06] [WD-07] a withdrawal that nobody has received yet is not erased; everything is off all the same', async function () {
    this.timeout(40_000);
    const { history, consent, text } = await aHistory();
    history.delivery = () => 'pending';
    await press(inHistory('erase'));
    await press(inHistory('erase-all'));
    expect(consent.permits('statistics'), 'off at once').to.equal(false);
    await until(() => text().includes('nog niet ontvangen'), 'it says what it waits for', 20_000);
    const acts = (await consent.history()).map(({ event }) => event);
    expect(acts.at(-1)).to.include({ kind: 'withdraw', method: 'interface' });
    expect(acts.at(-1)!.evidence).to.include({ layer: 'history', control: 'erase' });
    history.delivery = () => 'confirmed';
    await press(inHistory('erase'));
    await press(inHistory('erase-all'));
    await until(() => text().includes('van dit apparaat gewist'), 'then it is erased', 20_000);
  });

  it('[AX-06] opens over the settings by one link, by keyboard, and gives focus back to it', async () => {
    const { panel } = await aPanel();
    await panel.open();
    await until(() => find('[data-consent-action=history]'), 'the settings are open');
    const link = control('history');
    link.focus();
    await key('Enter');
    await until(() => find('consent-history')?.shadowRoot?.querySelector('h3'), 'the history is there');
    expect(focused()?.localName).to.equal('h2');
    expect(find<HTMLDialogElement>("[part='aside']")!.open).to.equal(true);
    await key('Escape');
    await until(() => !find("[part='aside']"), 'it is closed');
    await frame();
    expect(focused()).to.equal(link);
    expect(find<HTMLDialogElement>("[part='settings']")!.open, 'the settings stay').to.equal(true);
  });

  for (const scheme of ['light', 'dark']) {
    it(`[AX-01] [AX-04] axe finds nothing, unfolded, before and while erasing, in ${scheme}`, async () => {
      document.documentElement.style.colorScheme = scheme;
      document.body.style.background = 'Canvas';
      const { history } = await aHistory({ lang: scheme === 'dark' ? 'en' : 'nl' });
      for (const details of history.shadowRoot!.querySelectorAll('details')) details.open = true;
      expect(await faults(history)).to.deep.equal([]);
      await press(inHistory('erase'));
      expect(await faults(history)).to.deep.equal([]);
    });
  }

  it('[AX-03] at 320 pixels nothing is wider than the screen', async () => {
    const { history } = await aHistory();
    history.parentElement!.style.width = '320px';
    for (const details of history.shadowRoot!.querySelectorAll('details')) details.open = true;
    await frame();
    const { scrollWidth, clientWidth } = history.shadowRoot!.querySelector('.paper')!;
    expect(scrollWidth).to.be.at.most(clientWidth);
    document.body.removeAttribute('style');
  });
});

async function anInput(consent: Consent): Promise<HistoryInput> {
  const { policy, snapshot } = consent;
  return {
    policy,
    snapshot,
    acts: await consent.history(),
    notice: await loadNotice(policy, ['nl'], loadTable),
    ...(await loadHistoryWords('nl')),
  };
}

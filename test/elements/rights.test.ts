import { expect } from 'chai';
import { ConsentRights } from '../../src/elements/consent-rights.js';
import type { Consent } from '../../src/consent/consent.js';
import type { Policy } from '../../src/model/policy.js';
import type { RightsRequest } from '../../src/model/rights.js';
import { authorities } from '../../src/policy/data/authorities.js';
import { until } from '../support/a-database.js';
import { aConsent, anElement, BY_TEST, lastAct, tidyPanels } from '../support/a-panel.js';
import { aPurpose, aPurposeNamed, CONSENT_IDS } from '../support/a-policy.js';
import { faults } from '../support/axe.js';
import { control, find, findAll, focused, key, letGo, press } from '../support/press.js';

const RECEIVED = Date.parse('2027-01-31T10:00:00Z');
const within = <E extends HTMLElement>(selector: string): E => find<E>(selector, find('consent-rights')!.shadowRoot!)!;
const text = (): string => within('.paper').innerText;
const does = (action: string): HTMLElement => control(action, find('consent-rights')!.shadowRoot!);

/** The rights in the page; requests go to `sent` unless an attribute says otherwise. */
async function theRights(
  overrides: Partial<Policy> = {},
  { send, attributes = {} }: { send?: ConsentRights['send']; attributes?: Record<string, string> } = {},
): Promise<{ rights: ConsentRights; consent: Consent }> {
  ConsentRights.define();
  const consent = await aConsent(overrides);
  const rights = await anElement('consent-rights', consent, attributes);
  rights.now = () => RECEIVED;
  rights.send = send;
  await until(() => find('#country', rights.shadowRoot!), 'the rights are drawn');
  return { rights, consent };
}

async function fillIn(selector: string, value: string): Promise<void> {
  const field = within<HTMLInputElement>(selector);
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await find<ConsentRights>('consent-rights')!.updateComplete;
}

describe('the rights', () => {
  afterEach(async () => {
    await tidyPanels();
    await letGo();
  });

  for (const right of [
    'access',
    'rectification',
    'erasure',
    'restriction',
    'portability',
    'objection',
    'automated-decisions',
    'withdrawal',
    'complaint',
  ]) {
    it(`[DS-01] tells of ${right} in plain words`, async () => {
      await theRights();
      const told = within(`[data-right='${right}']`);
      expect(told.innerText.length).to.be.within(30, 260);
      expect(told.previousElementSibling!.localName).to.equal('h4');
    });
  }

  it('[DS-02] [AX-13] a request is reviewed with its due date, then sent once, with all that was filled in', async () => {
    const sent: RightsRequest[] = [];
    await theRights({}, { send: (request) => void sent.push(request) });
    await press(within("input[value='access']"));
    await fillIn('#contact', 'jan@fiets.example');
    await press(does('check'));
    expect(sent, 'nothing is sent before it was reviewed').to.deep.equal([]);
    expect(text()).to.contain('28 februari 2027').and.to.contain('jan@fiets.example');
    expect(focused()?.localName).to.equal('h4');
    await press(does('send'));
    await until(() => text().includes('is verzonden'), 'it is said');
    expect(sent).to.have.length(1);
    expect(sent[0]).to.include({ right: 'access', contact: 'jan@fiets.example', dueAt: '2027-02-28T10:00:00.000Z' });
    expect(text()).to.contain(sent[0]!.id).and.to.contain('28 februari 2027');
    expect(focused()?.id).to.equal('done');
  });

  it('[DS-02] posts to the address where one is given, under an id that makes sending twice sending once', async () => {
    const asked: [string, RequestInit][] = [];
    const { fetch } = globalThis;
    globalThis.fetch = (input, init) => {
      asked.push([input as string, init!]);
      return Promise.resolve(new Response(null, { status: asked.length === 1 ? 503 : 202 }));
    };
    try {
      await theRights({}, { attributes: { 'rights-endpoint': '/rights' } });
      await press(within("input[value='erasure']"));
      await fillIn('#contact', '010 012 34 56');
      await press(does('check'));
      await press(does('send'));
      await until(() => text().includes('niet gelukt'), 'it is said that it failed');
      expect(text(), 'what was filled in is still there').to.contain('010 012 34 56');
      await press(does('send'));
      await until(() => text().includes('is verzonden'), 'it is sent');
    } finally {
      globalThis.fetch = fetch;
    }
    const ids = asked.map(([, { headers }]) => (headers as Record<string, string>)['idempotency-key']);
    expect(asked[0]![0]).to.equal('/rights');
    expect(ids[0]).to.equal(ids[1]);
    expect(JSON.parse(asked[1]![1].body as string)).to.include({ id: ids[1], right: 'erasure' });
  });

  it('[DS-02] without an adapter it makes a mail to the controller, that the person sends', async () => {
    const { consent } = await theRights();
    await press(within("input[value='access']"));
    await fillIn('#contact', 'jan@fiets.example');
    await press(does('check'));
    const { href } = does('mail') as HTMLAnchorElement;
    expect(href.startsWith(`mailto:${consent.policy.controller.email}?`)).to.equal(true);
    const said = new URLSearchParams(href.slice(href.indexOf('?')));
    expect(said.get('subject')).to.contain('Inzien');
    expect(said.get('body')).to.contain('jan@fiets.example');
  });

  it('[AX-13] what is missing is told with a way to mend it, beside its field and above the form, and nothing is lost', async () => {
    await theRights();
    const described = (field: string): string[] =>
      within(field)
        .getAttribute('aria-describedby')!
        .split(' ')
        .map((id) => within(`#${id}`).innerText);
    expect(described('#contact')).to.deep.equal([within('#contact-hint').innerText]);
    expect(described('#details')).to.deep.equal([within('#details-hint').innerText]);
    await fillIn('#details', 'Mijn straat is veranderd');
    await press(does('check'));
    const alert = within('[role=alert]');
    expect(focused()).to.equal(alert);
    expect(alert.innerText).to.contain('Er zijn nog 2 dingen nodig');
    const contact = within<HTMLInputElement>('#contact');
    expect(contact.getAttribute('aria-invalid')).to.equal('true');
    expect(described('#contact').at(-1)).to.contain('naam@voorbeeld.nl');
    expect(within<HTMLTextAreaElement>('#details').value).to.equal('Mijn straat is veranderd');
    await fillIn('#contact', 'jan@fiets.example');
    expect(find('[role=alert]', find('consent-rights')!.shadowRoot!)!.innerText).to.contain('één ding');
  });

  it('[DS-03] [DS-09] says that it is free, asks for no proof of identity, and has no field for a file or a price', async () => {
    await theRights();
    expect(text()).to.contain('gratis').and.to.contain('geen kopie van uw paspoort');
    expect(findAll('input[type=file], input[type=number]', find('consent-rights')!.shadowRoot!)).to.deep.equal([]);
    expect(
      [...find('consent-rights')!.shadowRoot!.querySelectorAll('input,textarea')]
        .map((f) => f.getAttribute('name'))
        .filter((name) => name !== 'right'),
    ).to.deep.equal(['contact', 'details']);
  });

  it('[DS-08] [IN-08] objection is a section of its own, marketing another, and one press objects', async () => {
    const post = aPurposeNamed('fraud', { id: 'post', tags: ['direct-marketing'] });
    const { consent } = await theRights({ purposes: [aPurpose(), aPurposeNamed('fraud'), post] });
    const titles = ['marketing', 'objection'].map((id) => within(`#${id}`).innerText);
    expect(titles).to.deep.equal(['Bezwaar maken tegen reclame', 'Bezwaar maken']);
    const section = within('#marketing').closest('section')!;
    expect(section.querySelectorAll('consent-purpose')).to.have.length(1);
    await press(control('object', section));
    await until(() => !consent.permits('post'), 'it is objected to');
    expect(consent.permits('fraud')).to.equal(true);
    const { event } = await lastAct(consent);
    expect(event).to.include({ kind: 'object', method: 'interface' });
    expect(event.evidence).to.deep.equal({ layer: 'rights', control: 'object', presses: 1 });
  });

  it('[WD-02] consent is withdrawn here in one press', async () => {
    const { consent } = await theRights();
    await consent.decide(Object.fromEntries(CONSENT_IDS.map((id) => [id, true])), BY_TEST);
    await until(() => findAll('[data-consent-action=withdraw]').length, 'it stands');
    await press(does('withdraw'));
    await until(() => !consent.snapshot.standing, 'it is withdrawn');
  });

  it('[DS-10] names the authority of every country, the court and compensation, and no body that is gone', async () => {
    await theRights();
    const select = within<HTMLSelectElement>('#country');
    expect(select.value).to.equal('NL');
    expect(within('[data-authority]').innerText).to.contain('Autoriteit Persoonsgegevens');
    for (const [code, authority] of Object.entries(authorities.byCountry)) {
      select.value = code;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await find<ConsentRights>('consent-rights')!.updateComplete;
      if (code !== 'NL') expect(within('[data-authority]').innerText, code).to.contain(authority.name.slice(0, 20));
      expect(within('[data-authority]').querySelector('a')!.href, code).to.match(/^https:/);
    }
    expect(text()).to.contain('rechter').and.to.contain('vergoeding');
    expect(text()).to.not.match(/\bCBP\b|\bWbp\b|College bescherming/);
  });

  it('[AX-06] the whole form goes by keyboard', async () => {
    const sent: RightsRequest[] = [];
    await theRights({}, { send: (request) => void sent.push(request) });
    within("input[value='access']").focus();
    await key(' ');
    await key('Tab');
    expect(focused()?.id).to.equal('contact');
    for (const letter of 'a@b.nl') await key(letter);
    await key('Enter');
    await until(() => findAll('[data-consent-action=send]').length, 'it is to be reviewed');
    await key('Tab');
    await key('Tab');
    expect(focused()).to.equal(does('send'));
    await key('Enter');
    await until(() => sent.length, 'it is sent');
  });

  for (const scheme of ['light', 'dark']) {
    it(`[AX-01] [AX-04] axe finds nothing, empty, with faults, and under review, in ${scheme}`, async () => {
      document.documentElement.style.colorScheme = scheme;
      document.body.style.background = 'Canvas';
      const { rights } = await theRights({}, { attributes: { lang: scheme === 'dark' ? 'en' : 'nl' } });
      expect(await faults(rights)).to.deep.equal([]);
      await press(does('check'));
      expect(await faults(rights)).to.deep.equal([]);
      await press(within("input[value='access']"));
      await fillIn('#contact', 'jan@fiets.example');
      await press(does('check'));
      expect(await faults(rights)).to.deep.equal([]);
    });
  }
});

/** What the ledger can show afterwards, and what it never holds. */
import { expect } from 'chai';
import fc from 'fast-check';
import type { Consent } from '../../src/consent/consent.js';
import { findTampered } from '../../src/ledger/chain.js';
import { indexedDbLedger } from '../../src/ledger/indexed-db.js';
import { memoryLedger } from '../../src/ledger/memory.js';
import { foldParts } from '../../src/model/fold-parts.js';
import { judge } from '../../src/model/judge.js';
import { know } from '../../src/model/known.js';
import { parseNotice, type Notice } from '../../src/model/notice.js';
import { recipientsOf } from '../../src/model/purpose.js';
import { mayRun } from '../../src/model/may-run.js';
import { fold } from '../../src/model/snapshot.js';
import { VERSION } from '../../src/version.js';
import { aConsent, aSite, closeConsents, YES } from '../support/a-consent.js';
import { aDatabase, dropDatabases } from '../support/a-database.js';
import { aDisk } from '../support/a-disk.js';
import { aPolicy, CONSENT_IDS } from '../support/a-policy.js';
import { TODAY } from '../support/an-event.js';

const UUID = (version: 4 | 7): RegExp =>
  new RegExp(`^[0-9a-f]{8}-[0-9a-f]{4}-${version}[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`);
const SHA256 = /^[0-9a-f]{64}$/;
const UTC = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const WORD = /^[a-z0-9-]{1,64}$/;

describe('the record', () => {
  afterEach(async () => {
    closeConsents();
    await dropDatabases();
  });

  describe('of an act', () => {
    let event: Record<string, unknown>;
    let shown: Notice;
    before(async () => {
      const ledger = memoryLedger();
      const consent = await aConsent({ ledger, policy: aPolicy({ site: 'fietsen' }) });
      await consent.decide({ statistics: true, video: false }, { ...YES, language: 'en' });
      const { rows, notices } = await ledger.read();
      event = JSON.parse(rows[0]!.body) as Record<string, unknown>;
      shown = parseNotice(notices[0]!.body)!;
      expect(notices[0]!.digest).to.equal(event['notice']);
    });

    const FIELDS: Readonly<Record<string, (value: never) => unknown>> = {
      v: (v: unknown) => v === 1,
      id: (id: string) => UUID(7).test(id),
      site: (site: string) => site === 'fietsen',
      subject: (subject: string) => UUID(4).test(subject),
      kind: (kind: string) => kind === 'decide',
      parents: (parents: string[]) => parents.every((hash) => SHA256.test(hash)),
      decisions: (decisions: object) =>
        JSON.stringify(decisions) ===
        '{"statistics":{"legalBasis":"consent","state":"given"},"video":{"legalBasis":"consent","state":"refused"}}',
      notice: (digest: string) => SHA256.test(digest),
      language: (language: string) => language === 'en',
      policyVersion: (version: string) => version === '2026-11-23',
      by: (by: string) => by === 'data-subject',
      method: (method: string) => method === 'api',
      evidence: ({ layer, control, presses, ...more }: { layer: string; control: string; presses: number }) =>
        WORD.test(layer) && WORD.test(control) && presses === 1 && !Object.keys(more).length,
      validUntil: (until: string) => until === '2027-05-23T12:00:00.000Z',
      at: (at: string) => UTC.test(at) && Date.parse(at) === TODAY,
      lib: (lib: string) => lib === VERSION,
    };

    it('[PR-02] has these fields and no other', () => {
      expect(Object.keys(event).sort()).to.deep.equal(Object.keys(FIELDS).sort());
    });

    for (const [field, holds] of Object.entries(FIELDS)) {
      it(`[PR-02] says ${field} as it should`, () => {
        expect(holds(event[field] as never), JSON.stringify(event[field])).to.equal(true);
      });
    }

    it('[PR-02] [PR-03] names the notice that says the rest: controller, recipients, jurisdiction, words', () => {
      expect(shown.site).to.equal(event['site']);
      expect(shown.language).to.equal(event['language']);
      expect(shown.version).to.equal(event['policyVersion']);
      expect(shown.country).to.equal('NL');
      expect(shown.controller).to.include({ id: 'fietsen-bv', name: 'Fietsen B.V.' });
      for (const id of CONSENT_IDS) {
        const purpose = shown.purposes.find((p) => p.id === id)!;
        expect(purpose.title && purpose.summary && purpose.description && purpose.because)
          .to.be.a('string')
          .and.not.equal('');
        expect(recipientsOf(purpose)).to.be.an('array');
      }
    });
  });

  it('[PR-05] [SP-07] holds nothing of the person, the device or the address of the page', async () => {
    const name = aDatabase();
    const ledger = indexedDbLedger({ name });
    const policy = aPolicy({ site: aSite() });
    const consent = await aConsent({ policy, ledger });
    const tells = 'Jan Jansen, jan@example.nl, 06-12345678, 192.0.2.7';
    history.replaceState(null, '', `${location.pathname}${location.search}#order=12345`);
    await consent.decide({ statistics: true, video: false }, { ...YES, presses: 3 });
    await consent.withdraw(undefined, { layer: tells, control: tells, language: tells, method: tells as 'api' });
    await consent.object(['fraud'], { event: new MouseEvent('click', { clientX: 1234, screenX: 4321 }) });
    const { rows } = await ledger.read();
    expect(rows).to.have.lengthOf(3);
    const text = rows.map((row) => row.body).join('\n');
    for (const part of [
      navigator.userAgent,
      navigator.language.includes('-') ? navigator.language : 'navigator',
      Intl.DateTimeFormat().resolvedOptions().timeZone,
      location.href,
      location.host,
      location.pathname,
      'order=12345',
      ...tells.split(/, /),
      '1234,',
      '4321',
      document.referrer || 'referrer',
    ]) {
      expect(text, part).to.not.include(part);
    }
    for (const key of [
      'ip',
      'userAgent',
      'ua',
      'url',
      'href',
      'referrer',
      'email',
      'name',
      'customer',
      'text',
      'fingerprint',
      'screen',
      'timeZone',
    ]) {
      expect(text, key).to.not.include(`"${key}"`);
    }
    history.replaceState(null, '', `${location.pathname}${location.search}`);
  });

  it('[CK-07] the subject is random, one for a browser and a site, and another elsewhere', async () => {
    const subjects = async (consent: Consent): Promise<string[]> =>
      (await consent.history()).map(({ event }) => event.subject);
    const here = await aConsent();
    await here.decide({ video: true }, YES);
    await here.withdraw();
    const there = await aConsent();
    await there.decide({ video: true }, YES);
    const [first, second] = await subjects(here);
    expect(first).to.equal(second);
    expect(await subjects(there)).to.not.include(first);
  });

  it('[PR-01] gives the state by replaying it, whatever was done', async function () {
    this.timeout(60_000);
    const act = fc.record({
      id: fc.constantFrom(...CONSENT_IDS, 'fraud'),
      choice: fc.constantFrom<boolean | 'later'>(true, false, 'later'),
      hours: fc.nat({ max: 5000 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 8 }), async (acts) => {
        let now = TODAY;
        const ledger = aDisk().open();
        const policy = aPolicy({ site: aSite() });
        const consent = await aConsent({ policy, ledger, now: () => now });
        let rows = 0;
        for (const { id, choice, hours } of acts) {
          now += hours * 3_600_000;
          const before = (await ledger.read()).rows;
          await consent.decide({ [id]: id === 'fraud' && choice === 'later' ? false : choice }, YES);
          const after = (await ledger.read()).rows;
          // Only ever added to: what was there is there, to the letter.
          expect(after.slice(0, before.length)).to.deep.equal(before);
          expect(after.length).to.equal(++rows);
          const { events } = know(after);
          const none = new Set<string>();
          const history = judge(events, policy);
          const replayed = fold({
            policy,
            history,
            denied: none,
            holds: mayRun,
            barred: none,
            storage: 'indexed-db',
            ran: none,
            now,
          });
          expect(consent.snapshot).to.deep.equal(foldParts(policy, replayed, { history, denied: none }));
          expect(await findTampered(await ledger.read())).to.deep.equal([]);
        }
        const again = await aConsent({ policy, ledger, now: () => now });
        expect(again.snapshot).to.deep.equal(consent.snapshot);
        expect(await again.history()).to.deep.equal(await consent.history());
        closeConsents();
      }),
      { numRuns: 200 },
    );
  });

  it('[PR-06] names each row by its text, and each after the first by the one before it', async () => {
    const ledger = memoryLedger();
    const consent = await aConsent({ ledger });
    for (const id of CONSENT_IDS) await consent.decide({ [id]: true }, YES);
    const { rows } = await ledger.read();
    expect(await findTampered({ rows, notices: [] })).to.deep.equal([]);
    expect(rows.map((row) => (JSON.parse(row.body) as { parents: string[] }).parents)).to.deep.equal(
      rows.map((_, i) => (i ? [rows[i - 1]!.hash] : [])),
    );
  });
});

import { expect } from 'chai';
import { openConsent, type Consent } from '../../src/consent/consent.js';
import { indexedDbLedger } from '../../src/ledger/indexed-db.js';
import { readLedger } from '../../src/ledger/read.js';
import type { ConsentEvent } from '../../src/model/event.js';
import { aDatabase, dropDatabases, idle, until } from '../support/a-database.js';
import { aSite, closeConsents, YES } from '../support/a-consent.js';
import { aPolicy, CONSENT_IDS } from '../support/a-policy.js';

const given = Object.fromEntries(CONSENT_IDS.map((id) => [id, true]));
const opened: Consent[] = [];

/** A page of a site, over one database. */
async function aPageOf(site: string, name: string): Promise<Consent> {
  const consent = await openConsent({ policy: aPolicy({ site }), ledger: indexedDbLedger({ name }) });
  opened.push(consent);
  return consent;
}

const notesOf = (site: string): string[] => Object.keys(localStorage).filter((key) => key.includes(site));

describe('erasing what this browser keeps', () => {
  afterEach(async () => {
    for (const consent of opened.splice(0)) consent.close();
    closeConsents();
    await dropDatabases();
  });

  it('[DS-06] leaves no row and no notice, and one note for each purpose that was shut, with its id alone', async () => {
    const [site, name] = [aSite(), aDatabase()];
    const consent = await aPageOf(site, name);
    await consent.decide({ ...given, video: false }, YES);
    await consent.object(['fraud']);
    await consent.erase();
    const { rows, notices } = await readLedger(name, 2000);
    expect(rows).to.deep.equal([]);
    expect(notices).to.deep.equal([]);
    expect(await consent.history()).to.deep.equal([]);
    const shut = [...CONSENT_IDS, 'fraud'].map((id) => `consent-denied:${site}:${id}`);
    expect(notesOf(site)).to.have.members(shut);
    expect(shut.map((key) => localStorage.getItem(key))).to.deep.equal(shut.map(() => 'erased'));
  });

  it('[DS-06] [WD-04] nothing optional is permitted afterwards, on this page and on the next, and nothing is asked', async () => {
    const [site, name] = [aSite(), aDatabase()];
    const consent = await aPageOf(site, name);
    await consent.decide(given, YES);
    await consent.object(['fraud']);
    await consent.erase();
    const next = await aPageOf(site, name);
    for (const page of [consent, next]) {
      for (const id of [...CONSENT_IDS, 'fraud']) expect(page.permits(id), id).to.equal(false);
      expect(page.snapshot.ask).to.deep.equal([]);
    }
    // No row is made of what is left, however often pages come and go.
    await idle();
    expect((await readLedger(name, 2000)).rows).to.deep.equal([]);
    expect(next.permits('fraud')).to.equal(false);
  });

  it('[SE-06] the next act has a pseudonym that was never used, and lifts what it says yes to', async () => {
    const [site, name] = [aSite(), aDatabase()];
    const consent = await aPageOf(site, name);
    await consent.decide(given, YES);
    const before = (await consent.history())[0]!.event.subject;
    await consent.erase();
    await consent.decide({ video: true }, YES);
    const [entry, ...more] = await consent.history();
    expect(more).to.deep.equal([]);
    expect(entry!.event.subject).to.not.equal(before);
    expect(entry!.event.parents).to.deep.equal([]);
    expect(consent.permits('video')).to.equal(true);
    const next = await aPageOf(site, name);
    expect([next.permits('video'), next.permits('statistics')]).to.deep.equal([true, false]);
  });

  it('what stands is taken back first, by an act that can still be sent', async () => {
    const ledger = indexedDbLedger({ name: aDatabase() });
    const written: string[] = [];
    const consent = await openConsent({
      policy: aPolicy({ site: aSite() }),
      ledger: {
        ...ledger,
        append(row, notice, end) {
          written.push((JSON.parse(row.body) as ConsentEvent).kind);
          return ledger.append(row, notice, end);
        },
      },
    });
    opened.push(consent);
    await consent.decide(given, YES);
    await consent.erase();
    expect(written).to.deep.equal(['decide', 'withdraw']);
    expect(await consent.history()).to.deep.equal([]);
  });

  it('another tab shuts too, and what it was about to write does not bring the old pseudonym back', async () => {
    const [site, name] = [aSite(), aDatabase()];
    const consent = await aPageOf(site, name);
    const other = await aPageOf(site, name);
    await idle();
    await consent.decide(given, YES);
    await until(() => other.permits('video'), 'the other tab heard of it');
    const before = (await other.history())[0]!.event.subject;
    await consent.erase();
    const late = other.decide({ newsletter: true }, YES).catch(() => undefined);
    await until(() => !other.permits('video'), 'the other tab shut');
    await late;
    const { rows } = await readLedger(name, 2000);
    for (const { body } of rows) expect(body).to.not.contain(before);
  });

  it('another site of the same origin keeps its rows and its notices', async () => {
    const [mine, theirs, name] = [aSite(), aSite(), aDatabase()];
    const [consent, other] = [await aPageOf(mine, name), await aPageOf(theirs, name)];
    await other.decide({ video: true }, YES);
    await consent.decide({ video: true }, YES);
    await consent.erase();
    const again = await aPageOf(theirs, name);
    expect(again.permits('video')).to.equal(true);
    expect((await again.history())[0]!.notice).to.not.equal(undefined);
  });

  it('[CK-07] erasing what was never written creates nothing', async () => {
    const name = aDatabase();
    await (await aPageOf(aSite(), name)).erase();
    expect((await indexedDB.databases()).map((each) => each.name)).to.not.include(name);
  });

  it('where nothing can be kept it erases what this page knows', async () => {
    const site = aSite();
    const consent = await openConsent({ policy: aPolicy({ site }), ledger: undefined });
    opened.push(consent);
    await consent.decide({ video: false }, YES);
    expect(await consent.history()).to.have.length(1);
    await consent.erase();
    expect(await consent.history()).to.deep.equal([]);
    expect(consent.permits('video')).to.equal(false);
  });
});

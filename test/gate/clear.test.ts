import { expect } from 'chai';
import * as fc from 'fast-check';
import { openConsent } from '../../src/consent/consent.js';
import { clear } from '../../src/gate/clear.js';
import { sweep, type ConsentClearEvent } from '../../src/gate/sweep.js';
import { memoryLedger } from '../../src/ledger/memory.js';
import { pattern } from '../../src/model/pattern.js';
import type { StorageItem } from '../../src/model/purpose.js';
import { BY_FORM, until } from '../support/a-page.js';
import { aPolicy, aPurposeNamed } from '../support/a-policy.js';

const item = (kind: StorageItem['kind'], name: string): StorageItem => ({ kind, name, maxAge: 'P1M' });

describe('clearing', () => {
  it('[WD-06] takes away every kind of storage that is declared, and nothing else', async () => {
    document.cookie = '_gone_1=a;path=/;max-age=60';
    document.cookie = `_gone_2=b;path=${location.pathname.replace(/[^/]*$/, '')};max-age=60`;
    document.cookie = '_stays=c;path=/;max-age=60';
    localStorage.setItem('gone.visits', '1');
    localStorage.setItem('stays', '1');
    sessionStorage.setItem('gone', '1');
    sessionStorage.setItem('stays', '1');
    await new Promise((resolve) => {
      indexedDB.open('gone-db').onsuccess = (event) => {
        (event.target as IDBOpenDBRequest).result.close();
        resolve(undefined);
      };
    });
    await caches.open('gone-cache');
    await caches.open('stays-cache');

    await clear([
      item('cookie', '_gone_*'),
      item('local-storage', 'gone.*'),
      item('session-storage', 'gone'),
      item('indexed-db', 'gone-*'),
      item('cache-storage', 'gone-*'),
    ]);

    expect(document.cookie).to.contain('_stays');
    expect(document.cookie).to.not.contain('_gone');
    expect(Object.keys(localStorage)).to.include('stays');
    expect(Object.keys(localStorage)).to.not.include('gone.visits');
    expect(Object.keys(sessionStorage)).to.include('stays');
    expect(Object.keys(sessionStorage)).to.not.include('gone');
    expect(await caches.keys())
      .to.include('stays-cache')
      .and.not.include('gone-cache');
    const names = async (): Promise<(string | undefined)[]> => (await indexedDB.databases()).map((db) => db.name);
    let left = await names();
    for (let tries = 0; left.includes('gone-db') && tries < 50; tries++) left = await names();
    expect(left).to.not.include('gone-db');
    await caches.delete('stays-cache');
  });

  it('[WD-06] says what it could not see, and what is still there', async () => {
    // Held open by somebody, a database goes when they let go.
    const held = await new Promise<IDBDatabase>((resolve) => {
      indexedDB.open('held-db').onsuccess = (event) => {
        resolve((event.target as IDBOpenDBRequest).result);
      };
    });
    document.cookie = '_seen=1;path=/;max-age=60';
    const { left, unseen } = await clear([
      item('cookie', '_seen'),
      item('cookie', '_only-the-server'),
      item('indexed-db', 'held-db'),
      item('pixel', 'pixel'),
    ]);
    // One that was seen and is gone may have had a twin that no page sees.
    expect(unseen.map(({ name }) => name)).to.have.members(['_only-the-server', '_seen']);
    expect(document.cookie).to.not.include('_seen');
    expect(left).to.deep.equal(['indexed-db held-db']);
    held.close();
  });

  it('[WD-06] what only the server can clear is asked of whoever hears, once, when a purpose ends', async () => {
    const heard: ConsentClearEvent[] = [];
    const hear = (event: ConsentClearEvent): void => void heard.push(event);
    document.addEventListener('consent-clear', hear);
    const services = [{ id: 'tool', name: 'Tool', storage: [item('cookie', '_session'), item('cookie', '_own')] }];
    const consent = await openConsent({
      policy: aPolicy({
        site: `ask-${String(Date.now())}`,
        purposes: [aPurposeNamed('statistics', { services }), aPurposeNamed('video')],
      }),
      ledger: memoryLedger(),
    });
    const stop = sweep(consent);
    await consent.decide({ statistics: true }, BY_FORM);
    document.cookie = '_own=1;path=/;max-age=60';
    await consent.withdraw();
    await until(() => heard.length, 'it is asked');
    expect(heard.map(({ cookies, left, purposes }) => ({ cookies, left, purposes }))).to.deep.equal([
      { cookies: ['_session', '_own'], left: [], purposes: ['statistics'] },
    ]);
    await consent.decide({ video: false }, BY_FORM);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard).to.have.length(1);
    document.removeEventListener('consent-clear', hear);
    stop();
    consent.close();
  });

  it('[WD-06] what ended before the sweeping began is asked for too, and what ended before this page is not', async () => {
    const heard: ConsentClearEvent[] = [];
    const hear = (event: ConsentClearEvent): void => void heard.push(event);
    document.addEventListener('consent-clear', hear);
    const keeps = (name: string) => [{ id: name, name, storage: [item('cookie', `_${name}`)] }];
    const consent = await openConsent({
      policy: aPolicy({
        site: `early-${String(Date.now())}`,
        purposes: [
          aPurposeNamed('statistics', { services: keeps('tool') }),
          aPurposeNamed('video', { services: keeps('player') }),
        ],
      }),
      ledger: memoryLedger(),
    });
    await consent.decide({ statistics: true, video: false }, BY_FORM);
    const first = consent.snapshot;
    await consent.withdraw();
    const stop = sweep(consent, document, first);
    await until(() => heard.length, 'it is asked');
    expect(heard.map(({ cookies }) => cookies)).to.deep.equal([['_tool']]);
    document.removeEventListener('consent-clear', hear);
    stop();
    consent.close();
  });

  it('[PR-01] a pattern that would fit the ledger leaves the ledger alone', async () => {
    await new Promise((resolve) => {
      indexedDB.open('consent').onsuccess = (event) => {
        (event.target as IDBOpenDBRequest).result.close();
        resolve(undefined);
      };
    });
    localStorage.setItem('consent-denied:some-site:video', '1');
    await clear([item('indexed-db', '*onsent'), item('local-storage', '*denied*')]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await indexedDB.databases()).map((db) => db.name)).to.include('consent');
    expect(localStorage.getItem('consent-denied:some-site:video')).to.equal('1');
    localStorage.removeItem('consent-denied:some-site:video');
    indexedDB.deleteDatabase('consent');
  });

  it('[PR-01] what was delivered, and the secret it goes by, is the library’s own too', async () => {
    for (const name of ['consent-delivery', 'consent-tool']) {
      await new Promise((resolve) => {
        indexedDB.open(name).onsuccess = (event) => {
          (event.target as IDBOpenDBRequest).result.close();
          resolve(undefined);
        };
      });
    }
    await clear([item('indexed-db', 'consent-*')]);
    const names = (): Promise<unknown[]> => indexedDB.databases().then((all) => all.map((db) => db.name));
    await until(async () => !(await names()).includes('consent-tool'), 'what a purpose kept is gone');
    expect(await names()).to.include('consent-delivery');
    indexedDB.deleteDatabase('consent-delivery');
  });

  it('[WD-06] a cookie of somebody else that is named as the ledger is goes as any other', async () => {
    document.cookie = 'consent=1;path=/';
    const { left } = await clear([item('cookie', 'consent')]);
    expect(left).to.deep.equal([]);
    expect(document.cookie).to.not.include('consent=');
  });

  it('a star stands for any run of characters, and every other sign for itself', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const [x, y] = [a.replaceAll('*', ''), b.replaceAll('*', '').replace(/[\n\r\u2028\u2029]/g, '')];
        expect(pattern(x)(x)).to.equal(true);
        expect(pattern(`${x}*`)(x + y)).to.equal(true);
        expect(pattern(`*${x}`)(y + x)).to.equal(true);
        if (y) expect(pattern(x)(x + y)).to.equal(false);
      }),
    );
  });

  it('[WD-06] what a permitted purpose declares too has to stay', async () => {
    const shared = [
      { id: 'tool', name: 'Tool', storage: [item('local-storage', 'shared'), item('local-storage', 'own')] },
    ];
    const purposes = [
      aPurposeNamed('statistics', { services: shared }),
      aPurposeNamed('video', {
        services: [{ ...shared[0], id: 'player', name: 'Player', storage: [item('local-storage', 'shared')] }],
      }),
    ];
    const consent = await openConsent({
      policy: aPolicy({ site: `clear-${String(Date.now())}`, purposes }),
      ledger: memoryLedger(),
    });
    const stop = sweep(consent);
    await consent.decide({ statistics: true, video: true }, BY_FORM);
    localStorage.setItem('shared', '1');
    localStorage.setItem('own', '1');
    await consent.withdraw(['statistics']);
    await until(() => localStorage.getItem('own') === null, 'its own item went');
    expect(localStorage.getItem('shared')).to.equal('1');
    await consent.withdraw(['video']);
    await until(() => localStorage.getItem('shared') === null, 'the shared item went with the last purpose');
    stop();
    consent.close();
  });
});

import { expect } from 'chai';
import { cookieList } from '../../src/documents/index.js';
import { isOwnStorage } from '../../src/model/own-storage.js';
import { aPolicy } from '../support/a-policy.js';

describe('what is the library’s own', () => {
  it('[CK-07] is what the table of cookies says of a site that keeps nothing else', async () => {
    const policy = aPolicy();
    const purposes = policy.purposes.map((purpose) => ({ ...purpose, services: [] }));
    const [table] = (await cookieList({ ...policy, purposes }, { language: 'en' })).blocks;
    const names = (table as { rows: readonly (readonly unknown[])[] }).rows.map(([name]) => String(name));
    expect(names).to.have.length(4);
    for (const name of names)
      expect(isOwnStorage('indexed-db', name) || isOwnStorage('local-storage', name), name).to.equal(true);
  });

  it('[CK-12] is nothing that is only called something like it', () => {
    for (const [kind, name] of [
      ['cookie', 'consent'],
      ['local-storage', 'consent'],
      ['local-storage', 'consent-first-paint-2'],
      ['indexed-db', 'consent-tool'],
      ['session-storage', 'consent-denied:shop:video'],
    ] as const)
      expect(isOwnStorage(kind, name), `${kind} ${name}`).to.equal(false);
  });
});

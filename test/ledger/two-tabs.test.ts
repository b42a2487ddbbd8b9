/**
 * Two tabs that write at once do not fork the chain, because a row is added
 * only if nothing was added since its writer read; without that check they do.
 * The second tab is a real one, with an event loop of its own.
 */
import { sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import { openDB } from 'idb';
import { indexedDbLedger } from '../../src/ledger/indexed-db.js';
import { aDatabase, dropDatabases } from '../support/a-database.js';
import { appendRows, countForks, NOTICE, type Writing } from '../support/append-rows.js';
import type { Word } from '../support/tab.js';

const COUNT = 40;

describe('two tabs', function () {
  this.timeout(30_000);

  let tab: OtherTab;
  before(async () => {
    tab = await openTab();
  });
  after(() => tab.close());
  afterEach(dropDatabases);

  it('that append 40 rows each at once make one chain of 80', async () => {
    const name = aDatabase();
    const retries = await Promise.all([
      tab.write({ name, by: 'there', count: COUNT, check: true }),
      appendRows({ name, by: 'here', count: COUNT, check: true }),
    ]);
    const ledger = indexedDbLedger({ name });
    expect((await ledger.read()).rows).to.have.lengthOf(2 * COUNT);
    expect(await countForks(ledger)).to.equal(0);
    console.info(`two tabs: ${retries[0] + retries[1]} times somebody else came first`);
  });

  it('that do not look whether somebody else came first fork it', async () => {
    let forks = 0;
    // Chance decides how often; five tries are as good as certain.
    for (let tries = 0; tries < 5 && !forks; tries++) {
      const name = aDatabase();
      const ledger = indexedDbLedger({ name });
      await ledger.append({ hash: 'first', body: '{"parents":[]}' }, NOTICE, 0);
      await Promise.all([
        tab.write({ name, by: 'there', count: COUNT, check: false }),
        appendRows({ name, by: 'here', count: COUNT, check: false }),
      ]);
      expect((await ledger.read()).rows).to.have.lengthOf(2 * COUNT + 1);
      forks = await countForks(ledger);
      ledger.close();
    }
    expect(forks).to.be.above(0);
    console.info(`two tabs without the check: ${forks} forks`);
  });

  it('one of which upgrades the database find each other’s rows', async () => {
    const name = aDatabase();
    const ledger = indexedDbLedger({ name });
    await tab.write({ name, by: 'there', count: 1, check: true });
    await appendRows({ name, by: 'here', count: 1, check: true });
    const newer = await openDB(name, 2, { upgrade: (db) => void db.createObjectStore('later') });
    newer.close();
    await tab.write({ name, by: 'there again', count: 1, check: true });
    expect((await ledger.read()).rows).to.have.lengthOf(3);
    expect(await countForks(ledger)).to.equal(0);
  });
});

interface OtherTab {
  write(writing: Writing): Promise<number>;
  close(): void;
}

/** Opens a tab without an opener, so that it shares nothing with this page but the origin. */
async function openTab(): Promise<OtherTab> {
  const name = crypto.randomUUID();
  const line = new BroadcastChannel(name);
  const hear = (): Promise<Word> =>
    new Promise((resolve) => {
      line.onmessage = ({ data }: MessageEvent<Word>) => resolve(data);
    });
  const here = hear();
  const url = new URL(`../support/tab.html?line=${name}`, import.meta.url);
  await press(() => window.open(url, '_blank', 'noopener'));
  expect((await here).say).to.equal('here');
  return {
    async write(writing) {
      const answer = hear();
      line.postMessage({ say: 'write', writing } satisfies Word);
      const word = await answer;
      if (word.say !== 'done') throw new Error(JSON.stringify(word));
      return word.retries;
    },
    close() {
      line.postMessage({ say: 'close' } satisfies Word);
      line.close();
    },
  };
}

/** Runs something in a real press, without which a browser opens no tab. */
async function press(run: () => void): Promise<void> {
  const button = document.createElement('button');
  button.style.cssText = 'position: fixed; inset: 0 auto auto 0; width: 40px; height: 40px';
  button.addEventListener('click', run, { once: true });
  document.body.append(button);
  await sendMouse({ type: 'click', position: [20, 20] });
  button.remove();
}

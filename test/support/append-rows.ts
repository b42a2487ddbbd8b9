/**
 * Writes rows one after another into a ledger, as a tab does: read, hash,
 * append. Used in several tabs at once, to see whether the chain forks.
 */
import { openDB } from 'idb';
import { digest } from '../../src/ledger/chain.js';
import { indexedDbLedger } from '../../src/ledger/indexed-db.js';
import type { Ledger, StoredNotice } from '../../src/ledger/ledger.js';
import type { SealedEvent } from '../../src/model/event.js';

/** How to write. */
export interface Writing {
  readonly name: string;
  /** Who writes, so that every row is another one. */
  readonly by: string;
  readonly count: number;
  /** Whether nothing may have been added since the writer read: what the ledger always asks. */
  readonly check: boolean;
}

export const NOTICE: StoredNotice = { digest: 'notice', body: '{}' };

/** A row that follows these; its hash is that of its text. */
export async function aRow(rows: readonly SealedEvent[], what: string): Promise<SealedEvent> {
  const body = JSON.stringify({ what, parents: rows.slice(-1).map((row) => row.hash) });
  return { hash: await digest(body), body };
}

/** Writes so many rows; resolves with how often somebody else came first. */
export async function appendRows({ name, by, count, check }: Writing): Promise<number> {
  const ledger = indexedDbLedger({ name, patience: 20_000 });
  let retries = 0;
  for (let i = 0; i < count; i++) {
    for (;;) {
      const { rows, end } = await ledger.read();
      const row = await aRow(rows, `${by} ${i}`);
      if (check ? await ledger.append(row, NOTICE, end) : await addUnchecked(name, row)) break;
      retries++;
    }
  }
  ledger.close();
  return retries;
}

/** What a ledger without the comparison would do. */
async function addUnchecked(name: string, row: SealedEvent): Promise<true> {
  const db = await openDB(name);
  await db.add('events', row);
  db.close();
  return true;
}

/** How many rows do not follow the row before them. */
export async function countForks(ledger: Ledger): Promise<number> {
  const { rows } = await ledger.read();
  return rows.filter(({ body }, i) => {
    const { parents } = JSON.parse(body) as { parents: string[] };
    return (
      parents.join() !==
      rows
        .slice(0, i)
        .slice(-1)
        .map((row) => row.hash)
        .join()
    );
  }).length;
}

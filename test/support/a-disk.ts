/**
 * A disk that several pages write to, one after another, and that fails when
 * it is told to. It lives in memory and passes for IndexedDB, so that
 * thousands of crashes are quick.
 */
import type { Ledger, LedgerContents } from '../../src/ledger/ledger.js';
import { memoryLedger } from '../../src/ledger/memory.js';

/** What becomes of a row: written; refused; never answered; or written, while the page never hears of it. */
export type Fate = 'written' | 'refused' | 'unanswered' | 'written-unheard';

/** What is left when every page is gone. */
export interface Disk {
  /** What becomes of each row from now on. */
  fate: Fate;
  /** How long it takes over a thing, in turns of the page. */
  turns: number;
  /** What is on it now. */
  contents(): Promise<LedgerContents>;
  /** The ledger of a new page; `die` is the end of that page, in the middle of whatever it was doing. */
  open(): Ledger & { die(): void };
}

const NEVER = new Promise<never>(() => undefined);

/** An empty disk. */
export function aDisk(): Disk {
  const rows = memoryLedger();
  const disk: Disk = {
    fate: 'written',
    turns: 1,
    contents: () => rows.read(),
    open() {
      let dead = false;
      const alive = async <T>(value: T): Promise<T> => (dead ? NEVER : value);
      return {
        storage: 'indexed-db',
        async read() {
          const contents = await rows.read();
          await ticks(disk.turns);
          return alive(contents);
        },
        async append(row, notice, end) {
          const { fate } = disk;
          await ticks(disk.turns);
          await alive(undefined);
          if (fate === 'refused') throw new DOMException('The disk is full', 'QuotaExceededError');
          if (fate === 'unanswered') return NEVER;
          const stands = await rows.append(row, notice, end);
          await ticks(disk.turns);
          return fate === 'written-unheard' ? NEVER : alive(stands);
        },
        close: () => undefined,
        die() {
          dead = true;
        },
      };
    },
  };
  return disk;
}

/** Lets everything else have its turn. */
export function tick(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage('');
  });
}

/** Lets everything else have so many turns. */
export async function ticks(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await tick();
}

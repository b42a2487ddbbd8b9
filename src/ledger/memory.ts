/**
 * A ledger for this page only: for tests, and where storage is denied. What
 * is decided holds until the page goes, and the visitor is told so (SE-10).
 */
import type { Ledger, LedgerContents, StoredNotice, StoredRow } from './ledger.js';

/** Makes a ledger in memory, begun with what is already known. */
export function memoryLedger(from: Pick<LedgerContents, 'rows' | 'notices'> = { rows: [], notices: [] }): Ledger {
  const rows: StoredRow[] = [...from.rows];
  const notices = new Map<string, StoredNotice>(from.notices.map((n) => [n.digest, n]));
  return {
    storage: 'memory',
    read: () => Promise.resolve({ rows: [...rows], notices: [...notices.values()], end: rows.length }),
    append(row, notice, end) {
      if (end !== rows.length) return Promise.resolve(false);
      rows.push(row);
      if (notice) notices.set(notice.digest, notice);
      return Promise.resolve(true);
    },
    close() {
      // Nothing is held open; what is kept goes with the page.
    },
  };
}

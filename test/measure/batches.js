/**
 * Batches as the demo shop's panel writes them, for `receiver.js` and the
 * clients of it.
 */
import { anEvent, batch, fromSource } from '../receiver/support.js';

const { sealEvent } = await fromSource(`export { sealEvent } from './src/ledger/chain.ts';`);
const ANSWERS = {
  newsletter: 'refused',
  statistics: 'given',
  video: 'given',
  map: 'given',
  advertising: 'refused',
};

/** The text of a batch: five purposes answered at once, one act in three takes one of them back. */
export async function made(size, notice) {
  const subject = crypto.randomUUID();
  const events = await Promise.all(
    Array.from({ length: size }, (_, at) =>
      sealEvent(
        anEvent({
          subject,
          site: 'fietsen',
          notice,
          parents: [notice],
          policyVersion: '2026-11-23+0123456789abcdef',
          said: at % 3 === 2 ? { advertising: 'withdrawn' } : ANSWERS,
        }),
      ),
    ),
  );
  return JSON.stringify(batch(subject, events));
}

import { openConsent } from './consent/consent.js';
import { memoryLedger } from './ledger/memory.js';
import { readTombstones, removeTombstones, addTombstones } from './ledger/tombstone.js';
import { openPolicy } from './policy/open-policy.js';
import { startSync } from './sync/sync.js';

async function enterConsent(entry) {
  const { choices, method, reference, recordedBy, language, explicit = false, age, adapter, now } = entry;
  const policy = await openPolicy(entry.policy);
  const options = {
    policy,
    ledger: memoryLedger(),
    ...now && { now },
    ...age !== void 0 && { age }
  };
  const notes = [...readTombstones(policy.site)];
  const consent = await openConsent(options);
  try {
    const expression = {
      layer: "counter",
      control: "entry",
      presses: 1,
      method,
      reference,
      recordedBy,
      language,
      explicit
    };
    await consent.decide(choices, expression);
    if (adapter) {
      const sync = await startSync(consent, adapter);
      await sync.flush();
      const told = await last();
      sync.close();
      return told;
    }
    return await last();
  } finally {
    consent.close();
    putBack(policy.site, notes);
  }
  async function last() {
    const entered = (await consent.history()).at(-1);
    if (!entered) throw new TypeError("Nothing was said: name a choice for at least one purpose.");
    const { event, notice, hash, proof } = entered;
    return { event, notice, hash, proof };
  }
}
function putBack(site, notes) {
  const mine = new Set(notes.map(([id]) => id));
  removeTombstones(
    site,
    [...readTombstones(site)].filter(([id]) => !mine.has(id))
  );
  for (const [id, mark] of notes) addTombstones(site, [id], mark);
}

export { enterConsent };
//# sourceMappingURL=entry.js.map

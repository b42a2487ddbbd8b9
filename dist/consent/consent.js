import { openHall } from './hall.js';
import { listen, snapshotOf, tell } from './telling.js';
import { whenIdle } from '../idle.js';
import { defaultLedger } from '../ledger/default.js';
import { addTombstones } from '../ledger/tombstone.js';
import { isDecidable } from '../model/decision.js';

async function openConsent(options) {
  const hall = await openHall(options, "ledger" in options ? options.ledger : defaultLedger());
  await honourParts(hall);
  return consentOf(hall);
}
async function honourParts(hall) {
  if (JSON.stringify(hall.policy).includes('"separable":true')) {
    await import('./parts.js').then(({ tellParts }) => tellParts(hall), reportError);
  }
}
function consentOf(hall, onError = hall.options.onError) {
  const { policy, options, permits } = hall;
  const acting = () => import('./acting.js');
  const wanted = [];
  let presenter;
  const decidable = (id) => isDecidable(policy.purposes.find((purpose) => purpose.id === id.split("/")[0]));
  const stands = (id) => hall.granting.has(id) || snapshotOf(hall).purposes[id]?.permitted === true && decidable(id);
  const act = (kind, given, how, all) => {
    const choices = { ...given };
    const expression = { ...how };
    const ids = Object.keys(choices);
    if (!ids.length) return Promise.resolve(snapshotOf(hall));
    if (hall.closed)
      return import('../model/explain.js').then(({ explain }) => {
        throw explain("closed");
      });
    const path = pathOf(expression.event);
    const number = ++hall.acts;
    const open = ids.some((id) => choices[id] !== true && stands(id));
    const closing = ids.filter((id) => choices[id] === false ? decidable(id) : choices[id] !== true && stands(id));
    const mark = String(Math.random());
    for (const id of closing) {
      hall.denied.set(id, number);
      hall.notes.set(id, mark);
    }
    for (const id of ids) if (choices[id] === true) hall.granting.set(id, number);
    addTombstones(policy.site, closing, mark);
    if (open) tell(hall);
    const { storage } = snapshotOf(hall);
    const said = { kind, choices, expression, path, number, storage, knew: hall.history.events, all };
    return acting().then(({ decide }) => decide(hall, said));
  };
  const deny = (kind, basis, expression, given) => {
    const ids = given ?? policy.purposes.filter((p) => p.legalBasis === basis && stands(p.id)).map((p) => p.id);
    const choices = Object.fromEntries(ids.map((id) => [id, false]));
    return act(kind, choices, { control: kind, ...expression }, given ? void 0 : basis);
  };
  hall.onTrouble = (...trouble) => {
    import('../model/explain.js').then(
      ({ explain }) => onError?.(explain(...trouble)),
      () => {
        console.warn("consent-panel", ...trouble);
      }
    );
  };
  for (const trouble of hall.troubles.splice(0)) hall.onTrouble(...trouble);
  whenIdle(() => acting().then(({ attend }) => attend(hall)));
  return {
    policy,
    get snapshot() {
      return snapshotOf(hall);
    },
    permits,
    decide: (choices, expression = {}) => act("decide", choices, expression),
    withdraw: (ids, expression) => deny("withdraw", "consent", expression, ids),
    object: (ids, expression) => deny("object", "legitimate-interests", expression, ids),
    subscribe: (listener, { signal } = {}) => listen(hall, listener, signal),
    history: () => acting().then(({ history }) => history(hall)),
    records: () => acting().then(({ records }) => records(hall)),
    erase: () => acting().then(({ erase }) => erase(hall)),
    request(ids = []) {
      if (presenter) presenter(ids);
      else {
        wanted.push(ids);
        options.onRequest?.();
      }
      return new Promise((resolve) => {
        const stop = listen(hall, (snapshot, before) => {
          if (!before) return;
          stop();
          resolve(snapshot);
        });
        hall.endings.push(() => {
          resolve(snapshotOf(hall));
        });
      });
    },
    present(newcomer) {
      presenter = newcomer;
      for (const ids of wanted.splice(0)) newcomer(ids);
      return () => {
        if (presenter === newcomer) presenter = void 0;
      };
    },
    markRan: hall.markRan,
    report: hall.report,
    close() {
      hall.closed = true;
      hall.ledger?.close();
      for (const end of hall.endings) end();
    }
  };
}
function pathOf(event) {
  try {
    return event ? Event.prototype.composedPath.call(event) : [];
  } catch {
    return [];
  }
}

export { consentOf, honourParts, openConsent };
//# sourceMappingURL=consent.js.map

import { openHall } from './hall.js';
import { whenIdle } from '../idle.js';
import { defaultLedger } from '../ledger/default.js';
import { addTombstones } from '../ledger/tombstone.js';
import { isDecidable } from '../model/decision.js';

async function openConsent(options) {
  if (options.policy.audience.children !== "none") {
    throw (await import('../model/explain.js')).explain("age-step-missing");
  }
  return consentOf(await openHall(options, "ledger" in options ? options.ledger : defaultLedger()));
}
function consentOf(hall, onError = hall.options.onError) {
  const { policy, options, permits, subscribe } = hall;
  const deciding = () => import('./deciding.js');
  const wanted = [];
  let presenter;
  const decidable = (id) => isDecidable(policy.purposes.find((purpose) => purpose.id === id));
  const stands = (id) => hall.granting.has(id) || hall.snapshot.purposes[id]?.permitted === true && decidable(id);
  const act = (kind, given, how) => {
    const choices = { ...given };
    const expression = { ...how };
    const ids = Object.keys(choices);
    if (!ids.length) return Promise.resolve(hall.snapshot);
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
    if (open) hall.tell();
    const { storage } = hall.snapshot;
    const said = { kind, choices, expression, path, number, storage, knew: hall.events };
    return deciding().then(({ decide }) => decide(hall, said));
  };
  const deny = (kind, basis, expression, ids = policy.purposes.filter((p) => p.legalBasis === basis && stands(p.id)).map((p) => p.id)) => ids.length ? act(kind, Object.fromEntries(ids.map((id) => [id, false])), { control: kind, ...expression }) : Promise.resolve(hall.snapshot);
  hall.onTrouble = (...trouble) => {
    import('../model/explain.js').then(
      ({ explain }) => onError?.(explain(...trouble)),
      () => {
        console.warn("consent-panel", ...trouble);
      }
    );
  };
  for (const trouble of hall.troubles.splice(0)) hall.onTrouble(...trouble);
  whenIdle(() => deciding().then(({ attend }) => attend(hall)));
  return {
    policy,
    get snapshot() {
      return hall.snapshot;
    },
    permits,
    decide: (choices, expression = {}) => act("decide", choices, expression),
    withdraw: (ids, expression) => deny("withdraw", "consent", expression, ids),
    object: (ids, expression) => deny("object", "legitimate-interests", expression, ids),
    subscribe,
    history: () => deciding().then(({ history }) => history(hall)),
    records: () => deciding().then(({ records }) => records(hall)),
    erase: () => deciding().then(({ erase }) => erase(hall)),
    request(ids = []) {
      if (presenter) presenter(ids);
      else {
        wanted.push(ids);
        options.onRequest?.();
      }
      return new Promise((resolve) => {
        const stop = subscribe((snapshot, before) => {
          if (!before) return;
          stop();
          resolve(snapshot);
        });
        hall.endings.push(() => {
          resolve(hall.snapshot);
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

export { consentOf, openConsent };
//# sourceMappingURL=consent.js.map

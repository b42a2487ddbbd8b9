import { ConsentAgeEvent, ConsentExpiredEvent, ConsentWithdrawnEvent } from './events.js';
import { sweep } from './gate/sweep.js';
import { watchUnknown, watchAhead } from './gate/unknown.js';

function follow(consent, target, seen, sync) {
  const tell = () => {
    for (let [before, now] = seen; before && now; [before, now] = seen) {
      seen.shift();
      tellLost(target, before, now);
    }
  };
  const [first] = seen;
  return [
    sweep(consent, target, first),
    consent.subscribe(tell),
    remind(consent, target),
    readMarkup(consent, target),
    restForCopies(consent),
    send(consent, target, sync ?? addressIn(target))
  ];
}
function remind(consent, target) {
  return consent.subscribe(({ age }, before) => {
    if (age === "lapsed" && before?.age !== "lapsed") target.dispatchEvent(new ConsentAgeEvent());
  });
}
function readMarkup(consent, target) {
  let [stopReading, stopWatching] = [nothing, nothing];
  const watch = () => {
    stopWatching = watchUnknown(consent.policy, (id) => {
      consent.report("LB-06", id);
    });
    watchAhead((address) => {
      console.warn(
        "consent-panel",
        "CO-13",
        `Firefox fetches ${address} from a template before anybody said yes. Write data-src or data-href there instead of src or href.`
      );
    });
  };
  if (target instanceof Element && target.hasAttribute("migrate")) {
    import('./gate/migrate.js').then(({ migrateFor }) => {
      stopReading = migrateFor(target);
      watch();
    }, reportError);
  } else watch();
  return () => {
    stopReading();
    stopWatching();
  };
}
const nothing = () => void 0;
function addressIn(target) {
  return target instanceof Element ? target.getAttribute("sync") ?? void 0 : void 0;
}
function send(consent, target, setting) {
  const ended = new AbortController();
  if (setting === void 0) {
    console.warn(
      "consent-panel",
      "PR-04",
      'Decisions are kept in the browser of each visitor alone, which proves nothing for you (Art. 7(1) GDPR). Add sync="/consent" to <consent-panel>, or pass `sync` to startConsent().'
    );
  } else {
    const cookies = [];
    const hold = (event) => void cookies.push(...event.cookies);
    document.addEventListener("consent-clear", hold, { signal: ended.signal });
    import('./carry.js').then((carrying) => carrying.carry(consent, target, setting, ended.signal)).then((sync) => {
      document.removeEventListener("consent-clear", hold);
      return sync?.clear(cookies);
    }).catch(reportError);
  }
  return () => {
    ended.abort();
  };
}
function restForCopies(gate) {
  document.addEventListener("turbo:before-cache", gate.rest);
  return () => {
    document.removeEventListener("turbo:before-cache", gate.rest);
  };
}
function tellLost(target, before, now) {
  const lost = Object.keys(now.purposes).filter((id) => before.purposes[id]?.permitted && !now.purposes[id]?.permitted);
  const over = lost.filter((id) => /expired|invalidated/.test(now.purposes[id]?.state ?? ""));
  const taken = lost.filter((id) => !over.includes(id));
  if (over.length) target.dispatchEvent(new ConsentExpiredEvent(over));
  if (taken.length) target.dispatchEvent(new ConsentWithdrawnEvent(taken));
}

export { follow };
//# sourceMappingURL=afterwards.js.map

import { honourParts, consentOf } from './consent/consent.js';
import { provideContext, consentContext } from './context.js';
import { ConsentErrorEvent, ConsentChangeEvent } from './events.js';
import { whenIdle } from './idle.js';

async function goOn({ hall, gate }, target, sync) {
  await honourParts(hall);
  const consent = consentOf(hall, (error) => {
    console.warn("consent-panel", error.code, error.message);
    target.dispatchEvent(new ConsentErrorEvent(error));
    hall.options.onError?.(error);
  });
  const seen = [];
  hall.endings.push(
    gate.close,
    consent.subscribe((snapshot) => {
      seen.push(snapshot);
      target.dispatchEvent(new ConsentChangeEvent(snapshot));
    }),
    provideContext(document, consentContext, consent),
    listenForMarked(consent)
  );
  whenIdle(
    () => import('./afterwards.js').then(({ follow }) => {
      if (!hall.closed) hall.endings.push(...follow(consent, target, seen, sync));
    })
  );
  if (navigator.globalPrivacyControl === true) {
    await import('./signals/gpc.js').then(({ honourGpc }) => honourGpc(consent));
  }
  return Object.assign(consent, { scan: gate.scan, rest: gate.rest });
}
function listenForMarked(consent) {
  const press = (event) => {
    for (const action of ["open", "withdraw"]) {
      const name = `data-consent-${action}`;
      const [pressed] = event.composedPath();
      const marked = pressed instanceof Element && pressed.closest(`[${name}]`);
      if (!marked) continue;
      event.preventDefault();
      const ids = marked.getAttribute(name)?.split(/\s+/).filter(Boolean) ?? [];
      const done = action === "open" ? consent.request(ids) : consent.withdraw(ids.length ? ids : void 0, { event, layer: "page", presses: 1 });
      done.catch(reportError);
    }
  };
  document.addEventListener("click", press);
  return () => {
    document.removeEventListener("click", press);
  };
}

export { goOn };
//# sourceMappingURL=go-on.js.map

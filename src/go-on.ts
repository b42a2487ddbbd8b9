/**
 * What a page needs once the gate has answered: the consent to decide with,
 * an event for each change, and the links and buttons that a page marks.
 */
import type { Begun } from './begin.js';
import { consentOf, honourParts, type Consent } from './consent/consent.js';
import { consentContext, provideContext } from './context.js';
import { ConsentChangeEvent, ConsentErrorEvent } from './events.js';
import type { Gate } from './gate/gate.js';
import type { SyncSetting } from './carry.js';
import { whenIdle } from './idle.js';
import type { Snapshot } from './model/snapshot.js';

/** A consent with its gate. */
export interface StartedConsent extends Consent {
  /** Lets the gate look in a part it cannot see by itself, such as an open shadow root. */
  scan: Gate['scan'];
  /** Sends everything that waited back to waiting: the page is about to be kept as a copy. */
  rest: Gate['rest'];
}

/** Goes on where `begin()` ended. Resolves when what the browser says for its user counts too. */
export async function goOn({ hall, gate }: Begun, target: EventTarget, sync?: SyncSetting): Promise<StartedConsent> {
  await honourParts(hall);
  const consent = consentOf(hall, (error) => {
    console.warn('consent-panel', error.code, error.message);
    target.dispatchEvent(new ConsentErrorEvent(error));
    hall.options.onError?.(error);
  });
  /** What is still to be told by those who come when the page is idle. */
  const seen: Snapshot[] = [];
  hall.endings.push(
    gate.close,
    consent.subscribe((snapshot) => {
      seen.push(snapshot);
      target.dispatchEvent(new ConsentChangeEvent(snapshot));
    }),
    provideContext(document, consentContext, consent),
    listenForMarked(consent),
  );
  whenIdle(() =>
    import('./afterwards.js').then(({ follow }) => {
      if (!hall.closed) hall.endings.push(...follow(consent as StartedConsent, target, seen, sync));
    }),
  );
  if ((navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl === true) {
    await import('./signals/gpc.js').then(({ honourGpc }) => honourGpc(consent));
  }
  return Object.assign(consent, { scan: gate.scan, rest: gate.rest });
}

/** Any link or button marked `data-consent-open` or `data-consent-withdraw` works, without a line of script. */
function listenForMarked(consent: Consent): () => void {
  const press = (event: MouseEvent): void => {
    for (const action of ['open', 'withdraw']) {
      const name = `data-consent-${action}`;
      const [pressed] = event.composedPath();
      const marked = pressed instanceof Element && pressed.closest(`[${name}]`);
      if (!marked) continue;
      event.preventDefault();
      const ids = marked.getAttribute(name)?.split(/\s+/).filter(Boolean) ?? [];
      const done =
        action === 'open'
          ? consent.request(ids)
          : consent.withdraw(ids.length ? ids : undefined, { event, layer: 'page', presses: 1 });
      done.catch(reportError);
    }
  };
  document.addEventListener('click', press);
  return () => {
    document.removeEventListener('click', press);
  };
}

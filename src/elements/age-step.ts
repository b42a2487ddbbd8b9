/**
 * Brings the age step to a panel where children come: before the question,
 * and again when a child's choice needs a parent. Fetched only there.
 */
import type { Consent } from '../consent/consent.js';
import { ConsentAge } from './consent-age.js';
import type { ConsentElement } from './consent-element.js';

/** Puts the step into the panel, and has the panel speak at the level of who is there. Ends when the signal aborts. */
export function attend(panel: ConsentElement, consent: Consent, signal: AbortSignal): void {
  if (signal.aborted) return;
  ConsentAge.define();
  const step = document.createElement('consent-age');
  step.floating = true;
  step.within = panel;
  panel.renderRoot.append(step);
  signal.addEventListener('abort', () => {
    step.remove();
  });
  step.addEventListener('answered', () => void handOver(panel));
  consent.subscribe(
    (snapshot, before) => {
      const { notice } = panel.view ?? {};
      if (notice) step.view = { consent, snapshot, notice };
      // Words for children, or for others, from now on (CH-08).
      if (before && before.age !== snapshot.age) panel.requestUpdate('lang');
    },
    { signal },
  );
}

/** Focus goes on to the question that comes after the age; where there is none, to where it was pressed from. */
async function handOver(panel: ConsentElement): Promise<void> {
  await panel.updateComplete;
  for (let tries = 0; tries < 50; tries++) {
    const dialog = panel.renderRoot
      .querySelector('consent-prompt')
      ?.shadowRoot?.querySelector<HTMLElement>('[popover]');
    if (dialog?.matches(':popover-open')) {
      dialog.tabIndex = -1;
      dialog.focus({ preventScroll: true });
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

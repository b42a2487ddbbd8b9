/**
 * Says why nothing was started: to the console, to whoever listens, and on
 * the developer's own machine in the place of the panel. Nothing is opened.
 */
import { ConsentErrorEvent } from './events.js';
import type { ConsentError } from './model/error.js';
import { explain } from './model/explain.js';

/** The tag; what it draws from, once there is something. */
interface PanelElement extends HTMLElement {
  consent?: { readonly partial?: true } | undefined;
  view?: unknown;
}

/** Tells an error; anything that is not ours is told as a policy or a panel that could not be had. */
export function fail(panel: PanelElement | null, cause: unknown): void {
  // A question that was drawn ahead of the policy goes.
  if (panel?.consent?.partial) panel.consent = panel.view = undefined;
  const error = told(panel, cause);
  console.error(`consent-panel: ${error.code}: ${error.message}`);
  (panel ?? document).dispatchEvent(new ConsentErrorEvent(error));
  if (!panel || error.code === 'interface-unavailable') return;
  // For whoever is building the page, and for nobody else.
  if (/^(localhost|127\.|\[::1\])/.test(location.hostname)) {
    // Beside the tag: inside it would be hidden as soon as the tag is defined.
    const note = document.createElement('pre');
    note.style.cssText =
      'margin: 1rem; padding: 1rem; border: 2px solid; white-space: pre-wrap; overflow-wrap: anywhere';
    note.textContent = `consent-panel: ${error.message}`;
    panel.after(note);
  }
}

function told(panel: PanelElement | null, cause: unknown): ConsentError {
  // Not `instanceof`: the error may come from another chunk, with its own copy of the class.
  if (typeof (cause as ConsentError).code === 'string' && Array.isArray((cause as ConsentError).problems)) {
    return cause as ConsentError;
  }
  // It has started, so the rest was there.
  if (panel?.consent) return explain('interface-unavailable', '', cause);
  const address = panel ? `policy="${panel.getAttribute('policy') ?? ''}"` : 'no <consent-panel> in the page';
  return explain('policy-unavailable', `${address} (${(cause as Error).message})`, cause);
}

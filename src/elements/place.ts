/**
 * Where the question stands: in the look that the page chose, and with room
 * in the page for what it covers. Comes beside the question; without it, the
 * first look stands.
 */
import { dress } from './looks.js';
import { showMoreBelow } from './more-below.js';
import { keepRoom } from './room.js';

/** Puts a question in its place. Does nothing twice. */
export function place(root: ShadowRoot, look: string | null): void {
  const prompt = root.querySelector<HTMLElement>("[part='prompt']");
  if (!prompt?.isConnected) return;
  dress(root, prompt, look);
  if (prompt.popover) prompt.togglePopover(true);
  keepRoom(prompt);
  showMoreBelow(root);
}

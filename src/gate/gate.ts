/**
 * Keeps what is optional waiting until its purposes are permitted, and sends
 * it back when they no longer are. Closed where in doubt: an unknown purpose,
 * no purpose, an error, all stay shut (CK-10, CK-11).
 */
import type { Hall } from '../consent/hall.js';
import { activateAddresses, activateTemplate, reviveScript, type Undo } from './activate.js';
import { GATED, isComplete, purposesOf } from './gated.js';

/** The gate of one document. */
export interface Gate {
  /** Looks in a part of the page the gate cannot see by itself, such as an open shadow root, and watches it. */
  scan(root: ParentNode): void;
  /** Stops watching. What waits goes on waiting. */
  close(): void;
}

/** What the gate needs to know; a `Consent` has it all. */
export type Permits = Pick<Hall, 'policy' | 'permits' | 'subscribe' | 'markRan'>;

/** An element that was found, and how to undo it while it lives. */
interface Held {
  readonly ids: readonly string[];
  undo?: Undo | undefined;
}

/** A script whose turn will come, where it will stand, and what it goes away with. */
interface Turn {
  readonly script: HTMLScriptElement;
  readonly place: ChildNode;
  readonly item: Held;
  readonly nodes?: Set<ChildNode>;
}

/**
 * Opens the gate of a document. `onUnknown` hears each purpose id that the
 * policy does not know, once.
 */
export function openGate(consent: Permits, onUnknown: (id: string) => void, root: ParentNode = document): Gate {
  const held = new Map<Element, Held>();
  const known = new Set(consent.policy.purposes.map((purpose) => purpose.id));
  const turns: Turn[] = [];
  let running = false;

  const run = async (): Promise<void> => {
    if (running) return;
    running = true;
    let last: Promise<unknown> | undefined;
    for (let turn = turns.shift(); turn; turn = turns.shift()) {
      const { script, place, item, nodes } = turn;
      try {
        const fresh = reviveScript(script);
        // Text runs the moment it is placed, so it waits for the scripts before it; those keep their own order.
        if (last && !fresh.src) await last;
        // A no may have come while it waited.
        if (!place.isConnected || !consent.permits(...item.ids)) {
          if (!nodes) item.undo = undefined;
          continue;
        }
        consent.markRan(item.ids);
        if (fresh.src && !fresh.async) last = Promise.all([last, settled(fresh)]);
        if (nodes?.delete(place)) nodes.add(fresh);
        place.replaceWith(fresh);
      } catch (error) {
        // The page forbids this script, by Trusted Types for example. It stays shut; the next has its turn.
        reportError(error);
      }
    }
    running = false;
  };

  const open = (element: Element, item: Held): void => {
    if (element instanceof HTMLScriptElement) {
      // It runs once in a page; a second yes does not run it again, unless a no came before its turn.
      item.undo = () => undefined;
      turns.push({ script: element, place: element, item });
    } else if (element instanceof HTMLTemplateElement) {
      const { nodes, scripts } = activateTemplate(element);
      item.undo = () => {
        for (const node of nodes) node.remove();
      };
      turns.push(...scripts.map(([script, place]) => ({ script, place, item, nodes })));
    } else {
      item.undo = activateAddresses(element);
    }
  };

  const settle = (element: Element, item: Held): void => {
    const permitted = consent.permits(...item.ids);
    if (permitted && !item.undo && element.isConnected) open(element, item);
    else if (!permitted && item.undo && !(element instanceof HTMLScriptElement)) {
      item.undo();
      item.undo = undefined;
    }
    // Gone from the page, by its own router or replaced; when it comes back it is found anew.
    if (!element.isConnected) held.delete(element);
  };

  const hold = (element: Element): void => {
    if (held.has(element) || !isComplete(element)) return;
    const item: Held = { ids: purposesOf(element) };
    held.set(element, item);
    for (const id of item.ids) {
      if (known.has(id)) continue;
      known.add(id);
      onUnknown(id);
    }
    settle(element, item);
  };

  const look = (within: ParentNode): void => {
    for (const element of within.querySelectorAll(GATED)) hold(element);
  };

  const observer = new MutationObserver((records) => {
    for (const node of records.flatMap((record) => [...record.addedNodes])) {
      if (!(node instanceof Element)) continue;
      if (node.matches(GATED)) hold(node);
      look(node);
    }
    void run();
  });

  const scan = (part: ParentNode): void => {
    observer.observe(part, { childList: true, subtree: true });
    look(part);
    void run();
  };

  // What the parser had not finished when it was first seen.
  const parsed = (): void => {
    look(root);
    void run();
  };
  document.addEventListener('DOMContentLoaded', parsed);
  scan(root);
  const stop = consent.subscribe(() => {
    for (const [element, item] of [...held]) settle(element, item);
    void run();
  });

  return {
    scan,
    close() {
      stop();
      observer.disconnect();
      document.removeEventListener('DOMContentLoaded', parsed);
    },
  };
}

/** Resolves when a script has run or failed to come; either way the next may go on. */
function settled(script: HTMLScriptElement): Promise<unknown> {
  return new Promise((resolve) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', resolve);
  });
}

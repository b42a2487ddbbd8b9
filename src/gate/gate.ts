/**
 * Keeps what is optional waiting until its purposes are permitted, and sends
 * it back when they no longer are. Closed where in doubt: an unknown purpose,
 * no purpose, an error, all stay shut (CK-10, CK-11).
 */
import type { Hall } from '../consent/hall.js';
import { activateTemplate, reviveScript, setAddresses } from './activate.js';
import { GATED, purposesOf } from './gated.js';

/** The gate of one document. */
export interface Gate {
  /** Looks in a part of the page the gate cannot see by itself, such as an open shadow root, and watches it. */
  scan(root: ParentNode): void;
  /**
   * Sends everything back to waiting, scripts too, and forgets it: a page that is about to be kept as a copy, by a router
   * that goes back to copies, must be kept as it was written. What is on the page again later is found anew.
   */
  rest(): void;
  /** Stops watching. What waits goes on waiting. */
  close(): void;
}

/** What the gate needs to know; a `Consent` has it all. */
export type Permits = Pick<Hall, 'permits' | 'subscribe' | 'markRan'>;

/** An element that was found, and how to undo it while it lives. */
interface Held {
  readonly ids: readonly string[];
  undo?: (() => void) | undefined;
}

/** A script whose turn will come, and what it goes away with. */
interface Turn {
  readonly script: HTMLScriptElement;
  readonly item: Held;
  readonly nodes?: Set<ChildNode>;
}

/** Opens the gate of a document, or of a part of one. What names a purpose that the policy does not know stays shut. */
export function openGate(consent: Permits, root: ParentNode = document): Gate {
  const held = new Map<Element, Held>();
  const turns: Turn[] = [];
  let running = false;

  const run = async (): Promise<void> => {
    if (running) return;
    running = true;
    let last: Promise<unknown> | undefined;
    for (let turn = turns.shift(); turn; turn = turns.shift()) {
      const { script, item, nodes } = turn;
      try {
        const fresh = reviveScript(script);
        // Text runs the moment it is placed, so it waits for the scripts before it; those keep their own order.
        if (last && !fresh.src) await last;
        // A no may have come while it waited.
        if (!script.isConnected || !consent.permits(...item.ids)) {
          if (!nodes) item.undo = undefined;
          continue;
        }
        consent.markRan(item.ids);
        if (fresh.src && !fresh.async) last = settled(fresh);
        if (nodes) nodes.add(fresh);
        else
          item.undo = () => {
            fresh.replaceWith(script);
          };
        place(script, fresh);
      } catch (error) {
        // The page forbids this script, by Trusted Types for example. It stays shut; the next has its turn.
        reportError(error);
      }
    }
    running = false;
  };

  const settle = (element: Element, item: Held): void => {
    const { localName } = element;
    const alive = consent.permits(...item.ids) && element.isConnected;
    try {
      if (!/^(script|template)$/.test(localName)) setAddresses(element, alive);
      else if (alive && !item.undo) {
        if (localName === 'script') {
          // It runs once in a page; a second yes does not run it again, unless a no came before its turn.
          item.undo = () => undefined;
          turns.push({ script: element as HTMLScriptElement, item });
        } else {
          const { nodes, scripts } = activateTemplate(element as HTMLTemplateElement);
          item.undo = () => {
            for (const node of nodes) node.remove();
            item.undo = undefined;
          };
          turns.push(...scripts.map((script) => ({ script, item, nodes })));
        }
      } else if (!alive && localName !== 'script') item.undo?.();
    } catch (error) {
      // One element that cannot be opened or shut, where a page has patched it, must not keep the next from it.
      reportError(error);
    }
    // Gone from the page, by its own router or replaced; when it comes back it is found anew. A script that ran is kept.
    if (!item.undo && !element.isConnected) held.delete(element);
  };

  const hold = (element: Element): void => {
    // What the parser is still at may lack half its text, or its template half its contents.
    if (held.has(element) || document.readyState === 'loading') return;
    const item: Held = { ids: purposesOf(element) };
    held.set(element, item);
    settle(element, item);
  };

  const look = (within: ParentNode): void => {
    for (const element of within.querySelectorAll(GATED)) hold(element);
  };

  const observer = new MutationObserver((records) => {
    for (const node of records.flatMap((record) => [...record.addedNodes] as Element[])) {
      // Not `instanceof`: a node that came from a frame is made by that frame's classes.
      if (node.nodeType !== 1) continue;
      if (node.matches(GATED)) hold(node);
      look(node);
    }
    void run();
  });

  const scan = (part: ParentNode): void => {
    const all = (): void => {
      look(part);
      void run();
    };
    observer.observe(part, { childList: true, subtree: true });
    document.addEventListener('DOMContentLoaded', all);
    all();
  };

  scan(root);
  const stop = consent.subscribe(() => {
    for (const [element, item] of [...held]) settle(element, item);
    void run();
  });

  return {
    scan,
    rest() {
      for (const [element, item] of held) {
        item.undo?.();
        setAddresses(element, false);
      }
      held.clear();
      // What was just put back is not new.
      observer.takeRecords();
    },
    close() {
      stop();
      observer.disconnect();
    },
  };
}

/** Puts a script in its place. What its text writes into the document, now that this is read, would wipe it. */
function place(script: HTMLScriptElement, fresh: HTMLScriptElement): void {
  const page: { write?: unknown; writeln?: unknown } = document;
  page.write = page.writeln = (text: string) => {
    reportError(text);
  };
  script.replaceWith(fresh);
  delete page.write;
  delete page.writeln;
}

/** Resolves when a script has run or failed to come; either way the next may go on. */
function settled(script: HTMLScriptElement): Promise<unknown> {
  return new Promise((resolve) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', resolve);
  });
}

/**
 * Four more looks for the question, by the attribute `look` of the panel:
 * `bar`, `card`, `dialog` and `inline`. Fetched by the pages that ask for
 * one; the words, the answers and their order are the same in each.
 */
import { css, type CSSResult } from 'lit';

/** What every look but the first shares. */
const shared = css`
  [part='prompt'] {
    box-sizing: border-box;
    background: var(--surface);
    color: inherit;
  }
`;

/** Clear of a telephone's lower edge; and that a yes can be taken back is in sight before the first answer, however long the list (WD-05). */
const inSight = css`
  [popover] {
    margin-block-end: max(0.5rem, env(safe-area-inset-bottom));
  }
  @media (min-height: 30rem) {
    .text {
      scroll-padding-block-end: 7em;
    }
    ul + p {
      position: sticky;
      inset-block-end: calc(var(--space) * -1.25);
      background: var(--surface);
      box-shadow:
        0 -0.375em 0.375em var(--surface),
        0 1em var(--surface);
    }
    [data-more] {
      box-shadow:
        0 -1.25em 1em 0.25em var(--surface),
        0 1em var(--surface);
    }
  }
`;

/** A compact bar along the bottom edge: words in two columns, answers in a row beside them. */
const bar = css`
  [part='prompt'] {
    inline-size: 100%;
    max-inline-size: none;
    margin: 0;
    padding-block-end: env(safe-area-inset-bottom);
    border-width: 1px 0 0;
    border-radius: 0;
    box-shadow: none;
  }
  .text,
  .answers {
    gap: 0.375em 1.5em;
    padding: var(--space);
    padding-block: calc(var(--space) * 0.875);
  }
  .text {
    font-size: 0.9375em;
  }
  h2 {
    font-size: 1.125em;
  }
  @media (min-width: 56rem) {
    .text {
      grid-template-columns: 1fr 1fr;
      grid-auto-flow: row;
      align-content: center;
      padding-inline-start: max(var(--space) * 1.5, (100vi - var(--bar, 82rem)) / 2);
    }
    h2,
    h2 + p,
    ul {
      grid-column: 1 / -1;
    }
    ul {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 19em), 1fr));
      column-gap: 1.5em;
    }
    .text > .links {
      align-self: end;
    }
    .answers {
      flex-basis: 13em;
      align-content: center;
      padding-inline: 0 max(var(--space) * 3.5, (100vi - var(--bar, 82rem)) / 2);
    }
  }
`;

/** A card in the corner at the end of the line, opposite the standing control. */
const card = css`
  [part='prompt'] {
    inset: auto;
    inset-block-end: max(0.75rem, env(safe-area-inset-bottom));
    inset-inline-end: 0.75rem;
    inline-size: min(100% - 1.5rem, 25rem);
    max-block-size: calc(100dvb - 1.5rem);
    margin: 0;
    flex-direction: column;
  }
  .text,
  .answers {
    flex: 0 1 auto;
    padding: min(var(--space) * 1.25, 4dvb);
  }
  .answers {
    flex: none;
    border-block-start: 1px solid var(--border);
  }
  .choices {
    grid-template-columns: repeat(auto-fit, minmax(min(7em, 100%), 1fr));
  }
`;

/** A dialog in the middle, with the page at rest behind it. */
const dialog = css`
  dialog {
    box-sizing: border-box;
    inline-size: min(100% - 1rem, 38rem);
    max-inline-size: none;
    max-block-size: calc(100dvb - 1rem);
    margin: auto;
    padding: 0;
    border: 1px solid var(--border);
    border-radius: calc(var(--radius) * 2);
    color: inherit;
    background: var(--surface);
    box-shadow: 0 0.5rem 3rem #0004;
    overflow: hidden;
  }
  dialog[open] {
    display: flex;
  }
  dialog::backdrop {
    background: #0006;
  }
  [part='prompt'] {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-block-size: 0;
    min-inline-size: 0;
    max-block-size: calc(100dvb - 1rem - 2px);
  }
  .text,
  .answers {
    flex: 0 1 auto;
    padding: min(var(--space) * 1.5, 6vi);
  }
  .answers {
    flex: none;
    border-block-start: 1px solid var(--border);
  }
  .choices {
    grid-template-columns: repeat(auto-fit, minmax(min(7em, 100%), 1fr));
  }
  h2:focus-visible {
    outline: none;
  }
`;

/** A box in the page, where its tag stands. The page keeps room for it, or puts it where nothing is under it. */
const inline = css`
  [part='prompt'] {
    position: relative;
    display: flex;
    flex-direction: column;
    container-type: inline-size;
    max-inline-size: var(--consent-max-width, 60rem);
    margin: 0 auto;
    border: 1px solid var(--border);
    border-radius: calc(var(--radius) * 2);
  }
  .text,
  .answers {
    flex: none;
    padding: calc(var(--space) * 1.5);
  }
  .answers {
    border-block-start: 1px solid var(--border);
  }
  .choices {
    grid-template-columns: repeat(auto-fit, minmax(min(7em, 100%), 1fr));
  }
  @container (min-width: 40rem) {
    .answers {
      grid-template-columns: 2fr 1fr;
    }
  }
`;

const LOOKS: Readonly<Record<string, CSSResult>> = { bar, card, dialog, inline };

/** Dresses the question in a look, once. A name that is none of them leaves it in the first. */
export function dress(root: ShadowRoot, prompt: HTMLElement, look: string | null): void {
  const own = look !== null && Object.hasOwn(LOOKS, look) ? [shared, LOOKS[look]] : [];
  const sheets = [inSight, ...own].flatMap((each) => each?.styleSheet ?? []);
  if (sheets.every((sheet) => root.adoptedStyleSheets.includes(sheet))) return;
  root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...sheets])];
  if (look === 'inline') prompt.removeAttribute('popover');
  if (look === 'dialog') makeModal(prompt);
}

/** Into a native modal dialog, which keeps focus inside, and gives it back when it goes. */
function makeModal(prompt: HTMLElement): void {
  const modal = document.createElement('dialog');
  for (const name of ['role', 'aria-labelledby', 'lang', 'dir']) {
    modal.setAttribute(name, prompt.getAttribute(name) ?? '');
    if (name === 'role' || name === 'aria-labelledby') prompt.removeAttribute(name);
  }
  prompt.removeAttribute('popover');
  prompt.before(modal);
  modal.append(prompt);
  const title = prompt.querySelector('h2');
  // Focus goes to the heading, never to an answer (UI-10).
  title?.setAttribute('tabindex', '-1');
  title?.setAttribute('autofocus', '');
  const root = modal.getRootNode() as ShadowRoot;
  // Escape is a close, which is no yes (UI-11). The question hears the key where it has focus; here it is heard elsewhere.
  modal.addEventListener('cancel', (event) => {
    event.preventDefault();
    if (!root.activeElement) prompt.querySelector<HTMLElement>("[data-consent-action='close']")?.click();
  });
  // It goes by being taken away, which does not give focus back by itself.
  const { activeElement } = document;
  const watch = new MutationObserver(() => {
    if (root.host.isConnected) return;
    watch.disconnect();
    if (document.activeElement === document.body) (activeElement as HTMLElement | null)?.focus({ preventScroll: true });
  });
  watch.observe(root.host.getRootNode(), { childList: true, subtree: true });
  modal.showModal();
}

/**
 * The look that the tags share: paper and ink, one hairline, buttons of one
 * kind. Colours come from `--consent-color-*`, light or dark by the page's
 * own `color-scheme`.
 */
import { css, type CSSResult } from 'lit';

/** Ground, type and controls. */
export const base: CSSResult = css`
  :host {
    all: initial;
    color-scheme: inherit;
    display: contents;
    --text: var(--consent-color-text, light-dark(#22201c, #f2efe8));
    --surface: var(--consent-color-surface, light-dark(#fffefa, #24221f));
    --border: var(--consent-color-border, light-dark(#d8d2c6, #4d4942));
    --accent: var(--consent-color-accent, var(--text));
    --radius: var(--consent-radius, 0.5rem);
    --space: var(--consent-space, 1rem);
    color: var(--text);
    font-family: var(--consent-font, inherit);
    font-size: var(--size, max(1rem, 16px));
    line-height: 1.5;
    overflow-wrap: break-word;
  }
  :host([hidden]) {
    display: none;
  }
  h2,
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  h2 {
    font-size: 1.375em;
    line-height: 1.25;
  }
  button {
    min-block-size: 44px;
    padding: 0.5em 0.25em;
    border: 1px solid var(--accent);
    border-radius: var(--radius);
    background: var(--surface);
    color: inherit;
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    cursor: pointer;
  }
  :host([recording]) button {
    opacity: 0.6;
  }
  a {
    color: inherit;
  }
  a,
  .link,
  button:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .link {
    padding: 0;
    border: 0;
    font-weight: 400;
    line-height: 44px;
  }
  [part='decision-button'] {
    background: var(--accent);
    color: var(--consent-color-on-accent, var(--surface));
  }
  :focus-visible {
    outline: 3px solid var(--consent-focus, var(--text));
    outline-offset: 2px;
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(7em, 100%), 1fr));
    grid-auto-rows: 1fr;
    gap: 0.5em;
  }
`;

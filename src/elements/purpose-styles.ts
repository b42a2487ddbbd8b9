/** How a purpose looks: its words on the left, its control on the right, or under them where there is no room. */
import { css, type CSSResult } from 'lit';

/** The look of `<consent-purpose>`. */
export const purposeStyles: CSSResult = css`
  button {
    padding-inline: 1em;
  }
  :host {
    display: block;
  }
  .purpose {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.25em 1em;
    padding-block: 1em;
    border-block-start: 1px solid var(--border);
  }
  .alone {
    padding: 1em;
    border: 1px solid var(--border);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .purpose > :not(.control) {
    grid-column: 1;
    max-inline-size: 34em;
  }
  .control {
    grid-area: 1 / 2 / 4;
    place-self: start end;
    margin-block-start: -0.625em;
  }
  .switch {
    display: inline-flex;
    gap: 0.625em;
    align-items: center;
    min-block-size: 44px;
    cursor: pointer;
  }
  [role='switch'] {
    appearance: none;
    box-sizing: border-box;
    inline-size: 3.25em;
    block-size: 1.875em;
    margin: 0;
    padding: 0.1875em;
    border: 2px solid;
    border-radius: 1em;
    color: inherit;
    font: inherit;
    cursor: inherit;
  }
  [role='switch']::before {
    content: '';
    display: block;
    inline-size: 0;
    border: 0.625em solid;
    border-radius: 50%;
    opacity: 0.6;
  }
  :checked[role='switch'] {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--consent-color-on-accent, var(--surface));
  }
  :checked[role='switch']::before {
    margin-inline-start: auto;
    opacity: 1;
  }
  :disabled[role='switch'] {
    opacity: 0.6;
    cursor: not-allowed;
  }
  .explicit {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.75em;
    align-items: start;
    padding-block: 0.5em;
  }
  .explicit input {
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    accent-color: var(--accent);
  }
  summary {
    display: list-item;
    inline-size: fit-content;
    padding-block: 0.625em;
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  dl,
  dd {
    margin: 0;
  }
  dt {
    margin-block-start: 0.75em;
    font-weight: 600;
  }
  .more p + p {
    margin-block-start: 0.5em;
  }
  li {
    margin-inline-start: 1.125em;
  }
  @media (max-width: 29.99rem) {
    .purpose {
      grid-template-columns: 1fr;
    }
    .control {
      grid-area: auto;
      margin-block-start: 0;
      justify-self: start;
    }
  }
`;

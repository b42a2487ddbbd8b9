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
  .parts {
    display: grid;
    margin-block: 0.5em;
    padding-inline-start: 1em;
    border-inline-start: 2px solid var(--border);
  }
  .parts p {
    font-weight: 600;
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
  .state {
    font-weight: 600;
    margin-block-start: 0;
  }
  :disabled {
    border-style: dashed;
    cursor: not-allowed;
    text-decoration: none;
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

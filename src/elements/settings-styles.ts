/** How the settings look: a sheet with a heading and the answers always in view, and what scrolls between them. */
import { css, type CSSResult } from 'lit';

/** The look of `<consent-settings>`. */
export const settingsStyles: CSSResult = css`
  dialog {
    box-sizing: border-box;
    inline-size: min(100% - 1rem, 46rem);
    max-inline-size: none;
    max-block-size: calc(100dvb - 1rem);
    padding: 0;
    border: 1px solid var(--border);
    border-radius: calc(var(--radius) * 2);
    background: var(--surface);
    color: inherit;
    box-shadow: 0 0.5rem 3rem #0004;
    overflow: hidden;
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
  }
  ::backdrop {
    background: #0006;
  }
  header,
  footer {
    padding: var(--space) calc(var(--space) * 1.5);
  }
  header {
    display: flex;
    gap: 1em;
    align-items: start;
    justify-content: space-between;
  }
  h2:focus-visible {
    outline: none;
  }
  .close {
    flex: none;
    inline-size: 44px;
    margin-block: -0.5em;
    margin-inline-end: -0.875em;
    padding: 0 15px;
    border: 0;
  }
  .text {
    overflow: auto;
    padding: 0 calc(var(--space) * 1.5) var(--space);
  }
  h3 {
    margin: 2em 0 0.25em;
    font-size: 1.125em;
    line-height: 1.3;
  }
  consent-withdraw::part(withdraw-button) {
    margin-block-end: 1em;
  }
  section > p {
    margin-block-end: 1em;
  }
  search {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.25em 1em;
    align-items: center;
    margin-block-start: 1em;
  }
  search label {
    grid-column: 1 / -1;
    font-weight: 600;
  }
  [type='search'] {
    box-sizing: border-box;
    min-block-size: 44px;
    padding: 0.5em 0.75em;
    border: 1px solid var(--accent);
    border-radius: var(--radius);
    background: var(--surface);
    color: inherit;
    font: inherit;
  }
  search p {
    min-inline-size: 5em;
    font-variant-numeric: tabular-nums;
  }
  .foot {
    display: grid;
    gap: 0.5em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--border);
  }
  footer {
    display: grid;
    grid-template-columns: 2fr 1fr;
    gap: 0.5em;
    border-block-start: 1px solid var(--border);
  }
  .doors {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  footer p {
    grid-column: 1 / -1;
  }
  footer p:empty {
    display: none;
  }
  @media (max-width: 39.99rem) {
    footer {
      grid-template-columns: 1fr;
    }
  }
`;

/** The look of the age step: a quiet sheet at the foot of the page, or a part of the page it stands in. */
import { css, type CSSResult } from 'lit';

/** For `<consent-age>`. */
export const ageStyle: CSSResult = css`
  [popover] {
    box-sizing: border-box;
    position: fixed;
    inset: auto 0 0;
    inline-size: min(100% - 1rem, 34rem);
    max-block-size: calc(100dvb - 1rem);
    margin: 0 auto max(0.5rem, env(safe-area-inset-bottom));
    padding: calc(var(--space) * 1.5);
    border: 1px solid var(--border);
    border-radius: calc(var(--radius) * 2);
    background: var(--surface);
    color: inherit;
    box-shadow: 0 0.25rem 2.5rem #0003;
    overflow: auto;
  }
  h2 {
    padding-inline-end: 44px;
    text-wrap: balance;
  }
  .text,
  form {
    display: grid;
    gap: 0.75em;
  }
  form {
    margin: 0.5em 0 0;
  }
  .field {
    display: grid;
    gap: 0.25em;
  }
  .field p {
    margin: 0;
  }
  label {
    font-weight: 600;
  }
  .hint {
    font-size: max(0.9375em, 14px);
  }
  input {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 48px;
    padding: 0.5em 0.75em;
    border: 1px solid var(--text);
    border-radius: var(--radius);
    background: var(--surface);
    color: inherit;
    font: inherit;
  }
  input[inputmode='numeric'] {
    inline-size: 6em;
    font-size: 1.25em;
  }
  input[aria-invalid='true'] {
    border-width: 2px;
  }
  .fault {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--text);
    font-weight: 600;
  }
  .row {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(9em, 100%), 1fr));
    gap: 0.5em;
  }
  .close {
    position: absolute;
    inset-block-start: 0.5em;
    inset-inline-end: 0.5em;
    inline-size: 44px;
    padding: 0 15px;
    border: 0;
  }
  [role='status']:empty {
    display: none;
  }
  [tabindex='-1']:focus {
    outline: none;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;

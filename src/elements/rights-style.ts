/** The look of the rights: sections to read, and a form. */
import { css, type CSSResult } from 'lit';

/** For `<consent-rights>`. */
export const rightsStyle: CSSResult = css`
  h4 {
    margin-block-start: 1em;
  }
  h4 + p {
    margin-block-start: 0;
  }
  form,
  fieldset {
    display: grid;
    gap: 1em;
    margin: 0;
    padding: 0;
    border: 0;
  }
  form {
    margin-block-start: 1em;
  }
  fieldset {
    gap: 0;
  }
  .button {
    box-sizing: border-box;
    display: inline-block;
    min-block-size: 44px;
    padding: 0.5em 1em;
    border: 1px solid var(--accent);
    border-radius: var(--radius);
    font-weight: 600;
    text-decoration: none;
  }
  legend,
  .label {
    padding: 0;
    font-weight: 600;
  }
  .option {
    display: flex;
    gap: 0.625em;
    align-items: center;
    min-block-size: 44px;
    cursor: pointer;
  }
  input[type='radio'] {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0;
    accent-color: var(--accent);
  }
  .field {
    display: grid;
    gap: 0.25em;
  }
  .field p,
  .fault {
    margin: 0;
  }
  .hint,
  .optional {
    font-size: max(0.9375em, 14px);
    font-weight: 400;
  }
  input:not([type='radio']),
  textarea,
  select {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.5em 0.75em;
    border: 1px solid var(--text);
    border-radius: var(--radius);
    background: var(--surface);
    color: inherit;
    font: inherit;
  }
  select {
    inline-size: auto;
    max-inline-size: 100%;
  }
  textarea {
    min-block-size: 7em;
    resize: vertical;
  }
  .fault {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--text);
    font-weight: 600;
  }
  [aria-invalid='true']:not([type='radio']) {
    border-width: 2px;
  }
`;

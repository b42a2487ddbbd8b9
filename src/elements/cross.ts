/** The sign that closes: drawn by us, in the colour of the words around it. */
import { html, type TemplateResult } from 'lit';

export const cross: TemplateResult = html`<svg viewBox="0 0 9 9" stroke="currentColor" aria-hidden="true">
  <path d="m0 0 9 9M0 9l9-9" />
</svg>`;

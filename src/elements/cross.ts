/** The sign that closes: drawn by us, in the colour of the words around it. */
import { html, type TemplateResult } from 'lit';

export const cross: TemplateResult = html`<svg viewBox="0 0 9 9" aria-hidden="true"><path d="m0 0 9 9m0-9L0 9" /></svg>`;

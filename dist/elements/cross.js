import { html } from 'lit';

const cross = html`<svg viewBox="0 0 9 9" stroke="currentColor" aria-hidden="true"><path d="m0 0 9 9M0 9l9-9"/></svg>`;

export { cross };
//# sourceMappingURL=cross.js.map

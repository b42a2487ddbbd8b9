import { html } from 'lit';

const cross = html`<svg viewBox="0 0 9 9" aria-hidden="true"><path d="m0 0 9 9m0-9L0 9"/></svg>`;

export { cross };
//# sourceMappingURL=cross.js.map

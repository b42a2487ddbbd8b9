import { html } from 'lit';

const cross = html`<svg viewBox="0 0 9 9"><path d="m1 1 7 7m0-7L1 8"/></svg>`;

export { cross };
//# sourceMappingURL=cross.js.map

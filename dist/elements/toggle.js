import { css, nothing, html } from 'lit';

function toggle({ on, state, labelledBy, label, change }) {
  return html`<label class="switch"><span aria-hidden="true">${state}</span> <input type="checkbox" role="switch" part="toggle" aria-labelledby="${labelledBy ?? nothing}" aria-label="${label ?? nothing}" .checked="${on}" @change="${change}"></label>`;
}
const toggleStyles = css`.switch{display:inline-flex;gap:.625em;align-items:center;min-block-size:44px;cursor:pointer}[role=switch]{appearance:none;box-sizing:border-box;inline-size:3.25em;block-size:1.875em;margin:0;padding:.1875em;border:2px solid;border-radius:1em;color:inherit;font:inherit;cursor:inherit}[role=switch]::before{content:'';display:block;inline-size:0;border:.625em solid;border-radius:50%;opacity:.6}:checked[role=switch]{border-color:var(--accent);background:var(--accent);color:var(--consent-color-on-accent,var(--surface))}:checked[role=switch]::before{margin-inline-start:auto;opacity:1}@media (prefers-reduced-motion:no-preference){[role=switch]{transition:background-color 120ms ease-out}}@media (forced-colors:active){:checked[role=switch]{forced-color-adjust:none;border-color:Highlight;background:Highlight;color:HighlightText}}`;

export { toggle, toggleStyles };
//# sourceMappingURL=toggle.js.map

/**
 * The switch: off or on, said in words beside it, and never by colour alone
 * (UI-18). It turns a draft; what is shown is kept by a button.
 */
import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';

/** What a switch shows, and what it is called: by an element of the same root, or in words. */
export interface ToggleParts {
  readonly on: boolean;
  readonly state: string;
  readonly labelledBy?: string;
  readonly label?: string;
  readonly change: (event: Event) => void;
}

/** The switch with its state in words. */
export function toggle({ on, state, labelledBy, label, change }: ToggleParts): TemplateResult {
  return html`<label class="switch">
    <span aria-hidden="true">${state}</span>
    <input
      type="checkbox"
      role="switch"
      part="toggle"
      aria-labelledby=${labelledBy ?? nothing}
      aria-label=${label ?? nothing}
      .checked=${on}
      @change=${change}
    />
  </label>`;
}

/** How it looks. On is at the end of the line, and filled. */
export const toggleStyles: CSSResult = css`
  .switch {
    display: inline-flex;
    gap: 0.625em;
    align-items: center;
    min-block-size: 44px;
    cursor: pointer;
  }
  [role='switch'] {
    appearance: none;
    box-sizing: border-box;
    inline-size: 3.25em;
    block-size: 1.875em;
    margin: 0;
    padding: 0.1875em;
    border: 2px solid;
    border-radius: 1em;
    color: inherit;
    font: inherit;
    cursor: inherit;
  }
  [role='switch']::before {
    content: '';
    display: block;
    inline-size: 0;
    border: 0.625em solid;
    border-radius: 50%;
    opacity: 0.6;
  }
  :checked[role='switch'] {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--consent-color-on-accent, var(--surface));
  }
  :checked[role='switch']::before {
    margin-inline-start: auto;
    opacity: 1;
  }
  @media (prefers-reduced-motion: no-preference) {
    [role='switch'] {
      transition: background-color 120ms ease-out;
    }
  }
  @media (forced-colors: active) {
    :checked[role='switch'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
`;

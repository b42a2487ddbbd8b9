import { css, nothing } from 'lit';
import { ConsentElement } from './consent-element.js';
import { toggleStyles, toggle } from './toggle.js';

class ConsentToggle extends ConsentElement {
  static tag = "consent-toggle";
  static styles = [
    ConsentElement.styles,
    toggleStyles,
    css`:host{display:block;text-align:end}.switch{flex-direction:column;gap:0;align-items:end}span{order:1;font-size:.875em}@media (min-width:30rem){.switch{flex-direction:row;gap:.625em;align-items:center}span{order:0}}`
  ];
  static properties = {
    purpose: { attribute: false },
    checked: { state: true, attribute: false }
  };
  render() {
    const { view, checked: on = false } = this;
    const label = view?.notice.purposes.find(({ id }) => id === this.purpose)?.title ?? "";
    const state = this.say(on ? "on" : "off");
    return state ? toggle({ on, state, label, change: this.handleChange }) : nothing;
  }
  handleChange = ({ target }) => {
    this.checked = target.checked;
    this.dispatchEvent(new Event("change", { bubbles: true }));
  };
}

export { ConsentToggle };
//# sourceMappingURL=consent-toggle.js.map

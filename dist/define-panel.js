import { ConsentPanel } from './elements/consent-panel.js';

ConsentPanel.define();
//# sourceMappingURL=define-panel.js.map

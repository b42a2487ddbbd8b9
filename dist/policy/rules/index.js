import { children } from './children.js';
import { consent } from './consent.js';
import { deviceAccess } from './device-access.js';
import { information } from './information.js';
import { legalBasis } from './legal-basis.js';
import { specialData } from './special-data.js';

const rules = [
  ...legalBasis,
  ...specialData,
  ...consent,
  ...children,
  ...information,
  ...deviceAccess
];

export { rules };
//# sourceMappingURL=index.js.map

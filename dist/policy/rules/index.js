import { children } from './children.js';
import { consent } from './consent.js';
import { deviceAccess } from './device-access.js';
import { information } from './information.js';
import { languages } from './languages.js';
import { legalBasis } from './legal-basis.js';
import { marketing } from './marketing.js';
import { marketingEvidence } from './marketing-evidence.js';
import { register } from './register.js';
import { rights } from './rights.js';
import { security } from './security.js';
import { signals } from './signals.js';
import { specialData } from './special-data.js';
import { wording } from './wording.js';
import { withdrawal } from './withdrawal.js';

const rules = [
  ...legalBasis,
  ...specialData,
  ...consent,
  ...withdrawal,
  ...children,
  ...information,
  ...register,
  ...marketing,
  ...marketingEvidence,
  ...deviceAccess,
  ...wording,
  ...rights,
  ...security,
  ...signals,
  ...languages
];

export { rules };
//# sourceMappingURL=index.js.map

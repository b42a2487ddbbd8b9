/**
 * The body of rules: what the law says of a policy, one file a chapter.
 */
import type { Rule } from '../rule.js';
import { children } from './children.js';
import { consent } from './consent.js';
import { deviceAccess } from './device-access.js';
import { information } from './information.js';
import { languages } from './languages.js';
import { legalBasis } from './legal-basis.js';
import { signals } from './signals.js';
import { specialData } from './special-data.js';

/** Every rule there is. */
export const rules: readonly Rule[] = [
  ...legalBasis,
  ...specialData,
  ...consent,
  ...children,
  ...information,
  ...deviceAccess,
  ...signals,
  ...languages,
];

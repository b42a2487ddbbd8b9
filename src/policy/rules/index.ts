/**
 * The body of rules: what the law says of a policy, one file a chapter. What
 * a policy cannot break stands in `not-judged.ts`, and what only two versions
 * of one can break, in `../diff.ts`.
 */
import type { Rule } from '../rule.js';
import { children } from './children.js';
import { consent } from './consent.js';
import { deviceAccess } from './device-access.js';
import { information } from './information.js';
import { legalBasis } from './legal-basis.js';
import { marketing } from './marketing.js';
import { register } from './register.js';
import { rights } from './rights.js';
import { security } from './security.js';
import { specialData } from './special-data.js';
import { wording } from './wording.js';
import { withdrawal } from './withdrawal.js';

/** Every rule there is. */
export const rules: readonly Rule[] = [
  ...legalBasis,
  ...specialData,
  ...consent,
  ...withdrawal,
  ...children,
  ...information,
  ...register,
  ...marketing,
  ...deviceAccess,
  ...wording,
  ...rights,
  ...security,
];

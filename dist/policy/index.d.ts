/**
 * What an owner declares, and whether it may be.
 */
export { definePolicy, checkPolicy, type CheckOptions } from './define-policy.js';
export { sealPolicy } from './seal.js';
export { sealHolds } from './check-seal.js';
export { RULES_VERSION } from './rules-version.js';
export { rules } from './rules/index.js';
export type { Finding, Rule } from './rule.js';
export type { Problem } from '../model/error.js';
export type { Audience, Controller, Policy, Seal } from '../model/policy.js';
export type { DataCategory, LegalBasis, Purpose, PurposeTag, Recipient, Retention, Sensitivity, Service, SpecialCondition, StorageItem, } from '../model/purpose.js';
export type { Localized } from '../model/localized.js';

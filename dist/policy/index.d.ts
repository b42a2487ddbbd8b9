/**
 * What an owner declares, and whether it may be.
 */
export { definePolicy, checkPolicy } from './define-policy.js';
export { definePolicyFile, checkPolicyFile } from './define-policy-file.js';
export { publicPolicy } from './public-policy.js';
export { printPolicy } from './print-policy.js';
export type { CheckOptions } from './examine.js';
export type { MessageLanguage, Said } from './said.js';
export { checkPublished, diffPolicies, type Asked, type PolicyDiff, type PurposeChange } from './diff.js';
export type { MaterialChange } from '../model/material.js';
export { sealPolicy } from './seal.js';
export { sealHolds } from './check-seal.js';
export { RULES_VERSION } from './rules-version.js';
export { rules } from './rules/index.js';
export type { Finding, Rule } from './rule.js';
export type { Problem } from '../model/error.js';
export type { Audience, ContactChannel, Controller, JointController, Policy, Seal } from '../model/policy.js';
export type { CompatibilityTest, InterestAssessment, LimitedAnalytics, PolicyFile, PolicyInternal, ProcessorContract, PurposeFile, PurposeInternal, Shown, SoftOptIn, TelephoneEvidence, } from './policy-file.js';
export type { AccessClass, AccessKind, AutomatedDecision, DataCategory, LegalBasis, MarketingChannel, Provision, Purpose, PurposeTag, Recipient, Retention, Sensitivity, Service, SpecialCondition, StorageItem, SubjectCategory, } from '../model/purpose.js';
export type { Localized } from '../model/localized.js';

import { type Check } from './check.js';
/** A text with something in it. */
export declare const text: Check;
/** An id: it goes into markup, storage and proof, so its form is narrow and no name of JavaScript's own fits it. */
export declare const id: Check;
/** The owner's name for a version. It goes into the proof of consent, where no free text may (PR-05). */
export declare const version: Check;
/** The tag of a language. */
export declare const language: Check;
/** The code of a country. */
export declare const country: Check;
/** An e-mail address, as far as it can be told from its form. */
export declare const email: Check;
/** An address on the web that can be trusted on the way. */
export declare const httpsAddress: Check;
/** An address of the site itself, or an `https:` one. Never `javascript:` or another that runs (SE-02). */
export declare const pageAddress: Check;
/** A host, with a port where there is one; `*.` in front stands for every host below it. */
export declare const host: Check;
/** The name of something kept on the device. Stars alone would name, and delete, everything there is. */
export declare const storageName: Check;
/** A period. */
export declare const period: Check;
/** A period, or as long as the browser is open. */
export declare const periodOrSession: Check;
/** A day that exists. */
export declare const day: Check;
/** Yes or no. */
export declare const flag: Check;
/** A SHA-256 in hexadecimal. */
export declare const digest: Check;
/** A text in every language of the policy, and in no other, so that no visitor meets a gap (UI-20). */
export declare const localized: Check;
/** Texts under keys of the owner's choice, each in every language. */
export declare const wordTable: Check;
/** Whether this is the tag of a language, spelled as BCP 47 spells it. */
export declare function isLanguage(value: unknown): boolean;
/** Whether this is a day that exists, as ISO 8601 writes it. */
export declare function isDay(value: unknown): boolean;

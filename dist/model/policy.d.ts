/**
 * The public policy: what a site tells its visitors, and nothing more.
 * `definePolicy()` checks one and freezes it; a published one carries a seal.
 */
import type { Localized } from './localized.js';
import type { Purpose } from './purpose.js';
import type { Signals } from './signals.js';
/** The organisation that decides why and how (verwerkingsverantwoordelijke, Art. 4(7)). */
export interface Controller {
    /** Stays the same when the name changes its spelling; a new one is a new controller (CO-14). */
    readonly id: string;
    readonly name: string;
    readonly address: string;
    /** ISO 3166-1 alpha-2. */
    readonly country: string;
    readonly email: string;
    readonly phone?: string;
    /** Address of the whole privacy statement. */
    readonly privacyStatement: string;
    /** The data protection officer, where there is one (Art. 13(1)(b)). */
    readonly dataProtectionOfficer?: {
        readonly name: string;
        readonly email: string;
    };
    /** The representative in the Union of a controller outside it (Art. 27). */
    readonly representative?: {
        readonly name: string;
        readonly address: string;
        readonly email: string;
    };
    /** Those who decide together with it, and what they agreed (Art. 26). */
    readonly jointControllers?: readonly JointController[];
}
/** Another organisation that decides together with the controller (Art. 26). */
export interface JointController {
    readonly id: string;
    readonly name: string;
    readonly address: string;
    readonly email: string;
    /** Who does what, in short. */
    readonly arrangement: Localized;
}
/** Along which way something is given or taken back (WD-03). */
export type ContactChannel = 'web' | 'app' | 'email' | 'telephone' | 'post' | 'paper' | 'in-person';
/** Who uses the site (CH-01). */
export interface Audience {
    /** `mixed`: many children are known to use it; `directed`: it is made for them. */
    readonly children: 'none' | 'mixed' | 'directed';
    /** For `mixed` and `directed`: the visitor is asked for an age before anything else (CH-01). */
    readonly ageStep?: boolean;
    /** The age from which a young person decides alone; that of the country unless said, never lower (CH-02). */
    readonly ageLimit?: number;
    /** A preventive or counselling service offered free to a child asks no parent (recital 38, CH-10). */
    readonly service?: 'counselling';
}
/** Proof that a policy passed the check, written by `sealPolicy()`. */
export interface Seal {
    /** SHA-256 of the policy without its seal, in hexadecimal. */
    readonly digest: string;
    /** Version of the rules that passed it. */
    readonly rules: string;
}
/** The public policy of one site. */
export interface Policy {
    readonly $schema?: string;
    /** The owner's name for this version, such as `2026-11-23`. */
    readonly version: string;
    /** A public id of the site: small letters, digits, hyphens. Names the ledger. */
    readonly site: string;
    /** Languages of the texts (BCP 47); the first is the default. */
    readonly languages: readonly [string, ...string[]];
    /** ISO 3166-1 alpha-2: whose law and authority apply. */
    readonly country: string;
    readonly controller: Controller;
    readonly audience: Audience;
    readonly purposes: readonly Purpose[];
    /** How long a consent holds: `P1M` to `P13M`, `P6M` unless said (CK-14). */
    readonly validity?: string;
    /** How long after a refusal nothing is asked: `P6M` or more, `P6M` unless said (CK-15). */
    readonly quietPeriod?: string;
    /** How consent is collected; on the web unless said (WD-03). */
    readonly collection?: {
        readonly channels: readonly ContactChannel[];
    };
    /** How consent can be taken back: every way it is collected at least; the same ways unless said (WD-03). */
    readonly withdrawal?: {
        readonly channels: readonly ContactChannel[];
    };
    /** Every site and app that shares the answers, where more than one does (CK-17). */
    readonly domains?: readonly string[];
    /** Pages that tell something of the health, belief or politics of whoever reads them (SP-05). */
    readonly sensitiveContext?: boolean;
    /** The supervisory authority to complain to. */
    readonly authority?: {
        readonly name: string;
        readonly url: string;
    };
    /** The owner's own words in place of the bundled ones, by key, then language. */
    readonly words?: Readonly<Record<string, Localized>>;
    /** Which tools hear the answer, and with which of their keys (SG-05 to SG-15). None unless named. */
    readonly signals?: Signals;
    readonly seal?: Seal;
}
/** The owner's version, and the digest of what was in force where the policy is sealed; events name it. */
export declare function versionOf({ version, seal }: Policy): string;

/** What is found in the configuration of another tool, in words of our own. */
import type { AccessKind } from '../../model/purpose.js';
import type { Said } from '../command.js';
/** A configuration, as far as it says something of a policy. */
export interface Found {
    /** The tool, by name. */
    readonly tool: string;
    /** Languages of its texts; the first is its default. */
    readonly languages: readonly string[];
    readonly privacyStatement?: string;
    readonly purposes: readonly FoundPurpose[];
    /** What did not come along, and why. */
    readonly remarks: readonly Said[];
}
/** Something it asked about: a category, a purpose, a group. */
export interface FoundPurpose {
    readonly id: string;
    /** By language. */
    readonly title: Readonly<Record<string, string>>;
    readonly description: Readonly<Record<string, string>>;
    /** Visitors could not refuse it there. */
    readonly forced: boolean;
    readonly services: readonly FoundService[];
}
/** A tool that ran for it. */
export interface FoundService {
    readonly id: string;
    readonly name: string;
    readonly hosts?: readonly string[];
    readonly storage: readonly FoundItem[];
}
/** Something kept on the device. */
export interface FoundItem {
    readonly name: string;
    readonly kind: AccessKind;
    /** An ISO 8601 period or `session`, where one could be read. */
    readonly maxAge?: string;
    readonly purpose?: Readonly<Record<string, string>>;
}
/** The value under a key, where it is an object. */
export declare function objectAt(value: unknown, key: string): Readonly<Record<string, unknown>>;
/** The list under a key; empty where there is none. */
export declare function listAt(value: unknown, key: string): readonly unknown[];
/** The text under a key, without markup; `undefined` where there is none. */
export declare function textAt(value: unknown, key: string): string | undefined;
/** The value under a key of its own. */
export declare function valueAt(value: unknown, key: string): unknown;
/** An id as a policy wants it: small letters, digits, hyphens. */
export declare function slug(text: string, otherwise?: string): string;
/** A period as these tools write it: a number of days, or words such as `2 years`, `1 jaar`, `Session`. */
export declare function periodOf(text: unknown): string | undefined;

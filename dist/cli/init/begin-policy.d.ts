import type { Speech } from '../command.js';
import type { StartingPoint } from './kinds.js';
/** What was answered. */
export interface Answers {
    readonly name: string;
    readonly kind: string;
    readonly country: string;
    readonly languages: readonly string[];
}
/** The file, as data. */
export declare function beginPolicy(example: StartingPoint | undefined, { name, country, languages }: Answers, { speech, today }: {
    readonly speech: Speech;
    readonly today: string;
}): object;
/** A name as an id: small letters, digits and hyphens. */
export declare function slug(name: string): string;

/** All that is ever known of the age of a visitor: a band, and for how long it counts (CH-06). Types only. */
/** Below the limit of the country a parent decides; up to 18 nobody is profiled; then there is nothing to guard. */
export type AgeBand = 'child' | 'young' | 'adult';
/** What is known of the age of a visitor. */
export interface KnownAge {
    /** `unknown` before the answer; `lapsed` when it was given so long ago that it is asked again (CH-09). */
    readonly band: AgeBand | 'unknown' | 'lapsed';
    /** Until when the answer counts, in milliseconds of Unix time; an adult grows no younger. */
    readonly until: number;
}

/**
 * The supervisory authorities (toezichthouders) to which people can complain
 * (Art. 77 GDPR): the European Economic Area, the United Kingdom and
 * Switzerland. Data; look again each year.
 *
 * Names were compared on 29 November 2026 with published lists, some of them old;
 * the pages behind the links were not opened, and have to be before a release.
 */
/** One authority. */
export interface Authority {
    /** Its name in its own language. */
    readonly name: string;
    /** Its name in English. */
    readonly english: string;
    /** Where people complain, or its front page, which leads there. */
    readonly url: string;
    /** The languages in which people of this country expect to be addressed. */
    readonly languages: readonly string[];
}
/** The authorities by country. In Germany and Spain some have a regional one; a policy may name it. */
export declare const authorities: {
    readonly asOf: string;
    readonly byCountry: Readonly<Record<string, Authority>>;
};
/** The authority of this country, where it is known. */
export declare function authorityOf(country: string): Authority | undefined;

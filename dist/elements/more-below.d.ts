/**
 * Where the list of purposes goes on under the words on taking back, its last
 * line fades: nobody is to answer for what they could not know was there
 * (CO-09). Where all of it is in sight, nothing fades.
 */
/** Looks now, and whenever the list is scrolled or its room changes. */
export declare function showMoreBelow(root: ParentNode): void;

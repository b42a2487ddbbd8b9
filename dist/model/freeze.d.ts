/**
 * Freezes data to the bottom, so that nobody who is handed a policy can
 * change what was checked (SE-05).
 */
/** The same value, frozen with everything in it. For plain data such as JSON gives; not for data with circles. */
export declare function freeze<T>(value: T): T;

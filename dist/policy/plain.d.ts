import { type Place } from './place.js';
/** A plain copy of the input. Tells of each part that is not plain data, and leaves `UNREADABLE` in its place. */
export declare function plain(input: unknown, place: Place): unknown;

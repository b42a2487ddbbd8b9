import type { Hall } from './hall.js';
/** Starts attending; stops when the hall closes. Resolves when the first look is done. */
export declare function attend(hall: Hall): Promise<void>;

/**
 * One thing at a time. Who asks while it runs is served by one more run after
 * it; across tabs a lock spares double work, and nothing rests on it.
 */
/** Runs `run`, never twice at once. `urge` tells the run that somebody is waiting. Resolves when all asked for is done. */
export declare function lane(run: (urge: boolean) => Promise<void>): (urge: boolean) => Promise<void>;
/**
 * Runs while no other tab does the same. Where one is at it for longer than
 * `patience` milliseconds it may be frozen, or gone: then this one goes ahead,
 * for sending twice does no harm.
 */
export declare function alone(name: string, patience: number, wait: (ms: number) => Promise<void>, run: () => Promise<void>): Promise<void>;

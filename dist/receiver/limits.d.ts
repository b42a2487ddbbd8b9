/** How much may come in a minute. */
export interface LimitOptions {
    /** Events of one site. */
    readonly perSite?: number;
    /** Events of one client. */
    readonly perClient?: number;
    /** How many times as much is taken of withdrawals, refusals and objections. */
    readonly denialsTimes?: number;
    /** Requests of one client to forms that anyone can send, such as a request for access. */
    readonly formsPerClient?: number;
}
/** Says whether so much more may come in: 0 where it may, else the seconds to wait. */
export interface Limits {
    events(site: string, client: string, count: number, denials: boolean): Promise<number>;
    forms(client: string): Promise<number>;
    clears(client: string): Promise<number>;
}
/** Limits in the memory of this process. */
export declare function limitsOf({ perSite, perClient, denialsTimes, formsPerClient }: LimitOptions, now: () => number): Limits;

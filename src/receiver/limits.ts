/**
 * Rate limits: per site and per client. A client's address is never kept: it
 * is mixed with a key that lives in memory and changes each day. What takes
 * back has limits of its own, so far away that only a flood reaches them.
 */
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { digest } from './digest.js';

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

const DAY = 86_400_000;

/** Limits in the memory of this process. */
export function limitsOf(
  { perSite = 60_000, perClient = 600, denialsTimes = 50, formsPerClient = 6 }: LimitOptions,
  now: () => number,
): Limits {
  const bucket = (points: number): RateLimiterMemory => new RateLimiterMemory({ points, duration: 60 });
  const [site, client] = [bucket(perSite), bucket(perClient)];
  const [siteDenials, clientDenials] = [bucket(perSite * denialsTimes), bucket(perClient * denialsTimes)];
  const forms = bucket(formsPerClient);
  const clears = bucket(perClient);
  let key = { day: -1, salt: '' };

  const nameless = async (address: string): Promise<string> => {
    const day = Math.floor(now() / DAY);
    if (key.day !== day) key = { day, salt: crypto.randomUUID() };
    return (await digest(`${key.salt} ${address}`)).slice(0, 32);
  };

  return {
    async events(name, address, count, denials) {
      const waits = await Promise.all([
        take(denials ? siteDenials : site, name, count),
        take(denials ? clientDenials : client, await nameless(address), count),
      ]);
      return Math.max(...waits);
    },
    async forms(address) {
      return take(forms, await nameless(address), 1);
    },
    async clears(address) {
      return take(clears, await nameless(address), 1);
    },
  };
}

async function take(limiter: RateLimiterMemory, key: string, points: number): Promise<number> {
  try {
    await limiter.consume(key, points);
    return 0;
  } catch (refused) {
    // It rejects with what is left, or with an error where it is itself at fault.
    if (refused instanceof Error) throw refused;
    const { msBeforeNext } = refused as { msBeforeNext?: number };
    return Math.max(1, Math.ceil((msBeforeNext ?? 1_000) / 1_000));
  }
}

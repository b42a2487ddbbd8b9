import { RateLimiterMemory } from 'rate-limiter-flexible';
import { digest } from './digest.js';

const DAY = 864e5;
function limitsOf({ perSite = 6e4, perClient = 600, denialsTimes = 50, formsPerClient = 6 }, now) {
  const bucket = (points) => new RateLimiterMemory({ points, duration: 60 });
  const [site, client] = [bucket(perSite), bucket(perClient)];
  const [siteDenials, clientDenials] = [bucket(perSite * denialsTimes), bucket(perClient * denialsTimes)];
  const forms = bucket(formsPerClient);
  const clears = bucket(perClient);
  let key = { day: -1, salt: "" };
  const nameless = async (address) => {
    const day = Math.floor(now() / DAY);
    if (key.day !== day) key = { day, salt: crypto.randomUUID() };
    return (await digest(`${key.salt} ${address}`)).slice(0, 32);
  };
  return {
    async events(name, address, count, denials) {
      const waits = await Promise.all([
        take(denials ? siteDenials : site, name, count),
        take(denials ? clientDenials : client, await nameless(address), count)
      ]);
      return Math.max(...waits);
    },
    async forms(address) {
      return take(forms, await nameless(address), 1);
    },
    async clears(address) {
      return take(clears, await nameless(address), 1);
    }
  };
}
async function take(limiter, key, points) {
  try {
    await limiter.consume(key, points);
    return 0;
  } catch (refused) {
    if (refused instanceof Error) throw refused;
    const { msBeforeNext } = refused;
    return Math.max(1, Math.ceil((msBeforeNext ?? 1e3) / 1e3));
  }
}

export { limitsOf };
//# sourceMappingURL=limits.js.map

import { begin } from './begin.js';
import { goOn } from './go-on.js';
import { defaultLedger } from './ledger/default.js';

async function startConsent(options) {
  const { policy, target = document, sync, ...rest } = options;
  return goOn(await begin(policy, rest, "ledger" in options ? options.ledger : defaultLedger()), target, sync);
}

export { startConsent };
//# sourceMappingURL=start.js.map

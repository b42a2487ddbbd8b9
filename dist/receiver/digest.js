import { builtIn } from './built-in.js';
import { digest as digest$1 } from '../ledger/chain.js';

function digest(text) {
  return builtIn ? builtIn.createHash("sha256").update(text).digest("hex") : digest$1(text);
}

export { digest };
//# sourceMappingURL=digest.js.map

import { builtIn } from './built-in.js';
import { digest as digest$1 } from '../ledger/chain.js';

const here = builtIn;
const digest = here ? (text) => here.createHash("sha256").update(text).digest("hex") : digest$1;

export { digest };
//# sourceMappingURL=digest.js.map

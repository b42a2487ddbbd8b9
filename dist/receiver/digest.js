import { digest as digest$1 } from '../ledger/chain.js';

const builtIn = globalThis.process?.getBuiltinModule?.("node:crypto");
const digest = builtIn ? (text) => builtIn.createHash("sha256").update(text).digest("hex") : digest$1;

export { digest };
//# sourceMappingURL=digest.js.map

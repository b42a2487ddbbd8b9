import { digest, canonical } from '../ledger/chain.js';

function digestOf(value) {
  return digest(canonical(value));
}

export { digestOf };
//# sourceMappingURL=digest.js.map

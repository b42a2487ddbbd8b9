import { indexedDbLedger } from './indexed-db.js';

function defaultLedger() {
  return isSecureContext ? indexedDbLedger({ name: "consent" }) : void 0;
}

export { defaultLedger };
//# sourceMappingURL=default.js.map

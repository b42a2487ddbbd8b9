import { v4, v7 } from 'uuid';
import { sealNotice, canonical, sealEvent } from '../ledger/chain.js';

async function write(draft, shown, now) {
  const secure = isSecureContext;
  const notice = secure ? await sealNotice(shown) : { digest: shown.version, body: canonical(shown) };
  const event = {
    ...draft,
    v: 1,
    id: v7({ msecs: now }),
    subject: draft.subject ?? v4(),
    notice: notice.digest
  };
  return { row: secure ? await sealEvent(event) : { hash: event.id, body: canonical(event) }, event, notice };
}

export { write };
//# sourceMappingURL=writing.js.map

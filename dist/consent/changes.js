import { materialChanges } from '../model/material.js';
import { parseNotice } from '../model/notice.js';

function changesSince(policy, stored, tampered) {
  const notices = new Map(
    stored.map(({ digest, body }) => [digest, tampered.has(digest) ? void 0 : parseNotice(body)])
  );
  return (event, purpose) => {
    const shown = notices.get(event.notice);
    return shown && materialChanges(shown, policy, purpose);
  };
}

export { changesSince };
//# sourceMappingURL=changes.js.map

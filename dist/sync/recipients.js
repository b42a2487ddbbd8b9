import { deniedBy } from './queue.js';
import { opens } from '../model/event.js';
import { parseNotice } from '../model/notice.js';

function withdrawalOf(no, events, notices) {
  const purposes = deniedBy(no);
  const texts = new Map(notices.map(({ digest, body }) => [digest, body]));
  const recipients = /* @__PURE__ */ new Set();
  const touching = (event) => purposes.filter(
    (id) => [id, id.split("/")[0] ?? id].some((said) => event === no || opens(event.decisions[said]?.state ?? ""))
  );
  for (const event of [...events.map((known) => known.event), no]) {
    const ids = touching(event);
    const shown = ids.length ? parseNotice(texts.get(event.notice) ?? "") : void 0;
    for (const purpose of shown?.purposes ?? []) {
      if (purpose.recipients === "none") continue;
      for (const { id } of purpose.recipients) {
        if (ids.includes(purpose.id) || ids.includes(`${purpose.id}/${id}`)) recipients.add(id);
      }
    }
  }
  return { id: no.id, purposes, recipients: [...recipients].sort() };
}

export { withdrawalOf };
//# sourceMappingURL=recipients.js.map

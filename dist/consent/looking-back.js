import { settled } from './lines.js';
import { deliveryOf } from './records.js';
import { parseNotice } from '../model/notice.js';

async function history(hall) {
  await settled(hall);
  const notices = new Map(hall.contents.notices.map(({ digest, body }) => [digest, parseNotice(body)]));
  return Object.freeze(
    hall.history.events.map(({ hash, event }) => {
      const delivery = deliveryOf(hall, hash);
      const proof = delivery?.state === "confirmed" ? "confirmed" : "local-only";
      return Object.freeze({ hash, event, notice: notices.get(event.notice), proof, delivery });
    })
  );
}

export { history };
//# sourceMappingURL=looking-back.js.map

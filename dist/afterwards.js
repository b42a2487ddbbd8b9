import { ConsentExpiredEvent, ConsentWithdrawnEvent } from './events.js';
import { sweep } from './gate/sweep.js';

function follow(consent, target, seen) {
  const tell = () => {
    for (let [before, now] = seen; before && now; [before, now] = seen) {
      seen.shift();
      tellLost(target, before, now);
    }
  };
  return [sweep(consent), consent.subscribe(tell)];
}
function tellLost(target, before, now) {
  const lost = Object.keys(now.purposes).filter((id) => before.purposes[id]?.permitted && !now.purposes[id]?.permitted);
  const over = lost.filter((id) => /expired|invalidated/.test(now.purposes[id]?.state ?? ""));
  const taken = lost.filter((id) => !over.includes(id));
  if (over.length) target.dispatchEvent(new ConsentExpiredEvent(over));
  if (taken.length) target.dispatchEvent(new ConsentWithdrawnEvent(taken));
}

export { follow };
//# sourceMappingURL=afterwards.js.map

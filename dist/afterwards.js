import { ConsentExpiredEvent, ConsentWithdrawnEvent } from './events.js';
import { sweep } from './gate/sweep.js';

function follow(consent, target, told) {
  const tell = (now) => {
    const before = told;
    told = now;
    const lost = Object.keys(now.purposes).filter(
      (id) => before.purposes[id]?.permitted && !now.purposes[id]?.permitted
    );
    const over = lost.filter((id) => /expired|invalidated/.test(now.purposes[id]?.state ?? ""));
    const taken = lost.filter((id) => !over.includes(id));
    if (over.length) target.dispatchEvent(new ConsentExpiredEvent(over));
    if (taken.length) target.dispatchEvent(new ConsentWithdrawnEvent(taken));
  };
  return [sweep(consent), consent.subscribe(tell)];
}

export { follow };
//# sourceMappingURL=afterwards.js.map

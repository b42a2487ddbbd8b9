import { tell } from './telling.js';
import { refusesPart, foldParts } from '../model/fold-parts.js';
import { purposeFor } from '../model/parts.js';

function tellParts(hall) {
  const { allows, policy } = hall;
  hall.allows = (id) => {
    const whole = purposeFor(policy, id)?.id;
    return whole !== void 0 && allows(whole) && (whole === id || !refusesPart(id, hall));
  };
  hall.parts = (held, denied) => foldParts(policy, held, { history: hall.history, denied });
  return tell(hall);
}

export { tellParts };
//# sourceMappingURL=parts.js.map

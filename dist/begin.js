import { openGate } from './gate/gate.js';
import { openHall } from './consent/hall.js';
import { openPolicy } from './policy/open-policy.js';

async function begin(policy, options, ledger) {
  const hall = await openHall({ ...options, policy: await openPolicy(policy) }, ledger);
  return { hall, gate: openGate(hall, (id) => hall.report("LB-06", id)) };
}

export { begin };
//# sourceMappingURL=begin.js.map

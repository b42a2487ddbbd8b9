import { openGate } from './gate/gate.js';
import { openHall } from './consent/hall.js';
import { openPolicy } from './policy/open-policy.js';

async function begin(policy, options, ledger) {
  const hall = await openHall({ ...options, policy: await openPolicy(policy) }, ledger);
  if (document.querySelector("[data-sensitive-context]")) (await import('./gate/sensitive.js')).bar(hall);
  const { signals } = hall.policy;
  if (signals) {
    hall.waits = (id) => JSON.stringify(signals).includes(id.replace(/\/.*/, ""));
    import('./signalling.js').then(({ signal }) => signal(hall)).catch((cause) => hall.report("signal-unavailable", "", cause));
  }
  return { hall, gate: openGate(hall) };
}

export { begin };
//# sourceMappingURL=begin.js.map

import { opens } from './event.js';
import { freeze } from './freeze.js';
import { partsOf } from './parts.js';

function refusesPart(id, { history, denied }) {
  const answer = history.answers.get(id);
  return denied.has(id) || (answer ? !opens(answer.decision.state) : history.broken > 0);
}
function foldParts(policy, snapshot, holding) {
  const purposes = Object.assign(/* @__PURE__ */ Object.create(null), snapshot.purposes);
  for (const purpose of policy.purposes) {
    const whole = snapshot.purposes[purpose.id];
    if (!whole) continue;
    for (const id of partsOf(purpose)) {
      const refused = refusesPart(id, holding);
      const state = refused ? "refused" : whole.state;
      purposes[id] = { state, permitted: whole.permitted && !refused, ask: false, refused };
    }
  }
  return freeze({ ...snapshot, purposes });
}

export { foldParts, refusesPart };
//# sourceMappingURL=fold-parts.js.map

import { partsOf } from './parts.js';
import { periodInDays } from './period.js';
import { recipientsOf } from './purpose.js';

function materialChanges(shown, policy, purpose) {
  const before = shown.purposes.find((p) => p.id === purpose.id);
  if (!before) return ["new-purpose"];
  const changes = [];
  const isNew = (id, among) => !among.some((x) => x.id === id);
  if (shown.controller.id !== policy.controller.id) changes.push("new-controller");
  if (before.legalBasis !== purpose.legalBasis) changes.push("new-basis");
  if (purpose.data.some((d) => isNew(d.id, before.data))) changes.push("new-data");
  if (purpose.data.some(
    (d) => d.sensitivity !== "ordinary" && before.data.some((b) => b.id === d.id && b.sensitivity !== d.sensitivity)
  ))
    changes.push("new-sensitivity");
  const separable = partsOf(purpose);
  const joined = partsOf(before).filter((id) => !separable.includes(id));
  const stands = ({ id }) => joined.includes(`${purpose.id}/${id}`);
  const known = (r) => recipientsOf(before).some((b) => b.id === r.id && (b.role !== "processor" || r.role === "processor"));
  if (recipientsOf(purpose).some((r) => (r.separable || r.role !== "processor") && !known(r)) || [...recipientsOf(purpose), ...purpose.services ?? []].some(stands))
    changes.push("new-recipient");
  if (periodInDays(purpose.retention.period) > periodInDays(before.retention.period)) changes.push("longer-retention");
  return changes;
}

export { materialChanges };
//# sourceMappingURL=material.js.map

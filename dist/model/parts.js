import { recipientsOf } from './purpose.js';

function partsOf(purpose) {
  return [...recipientsOf(purpose), ...purpose.services ?? []].filter(({ separable }) => separable).map(({ id }) => `${purpose.id}/${id}`);
}
function namedParts(purpose) {
  if (!purpose) return [];
  const all = [...recipientsOf(purpose), ...purpose.services ?? []];
  return [...new Set(partsOf(purpose))].map((id) => ({
    id,
    name: all.find((part) => id === `${purpose.id}/${part.id}`)?.name ?? id
  }));
}
function purposeFor({ purposes }, id) {
  return purposes.find((purpose) => purpose.id === id || partsOf(purpose).includes(id));
}

export { namedParts, partsOf, purposeFor };
//# sourceMappingURL=parts.js.map

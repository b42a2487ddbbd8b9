import { partsOf } from '../model/parts.js';

function turned({ snapshot }, purpose, draft) {
  const changed = partsOf(purpose).filter(
    (part) => draft[part] !== void 0 && draft[part] === snapshot.purposes[part]?.refused
  );
  return Object.fromEntries(changed.map((part) => [part, draft[part] === true]));
}
function refusedParts({ snapshot }, purpose) {
  const refused = partsOf(purpose).filter((part) => snapshot.purposes[part]?.refused);
  return Object.fromEntries(refused.map((part) => [part, true]));
}

export { refusedParts, turned };
//# sourceMappingURL=turns.js.map

import { removeTombstones } from '../ledger/tombstone.js';

function isOfAnother(number) {
  return number % 1 > 0;
}
function dropNotes(hall, ids) {
  removeTombstones(
    hall.policy.site,
    ids.map((id) => [id, hall.notes.get(id) ?? ""])
  );
}

export { dropNotes, isOfAnother };
//# sourceMappingURL=notes.js.map

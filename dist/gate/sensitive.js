import { freeze } from '../model/freeze.js';

const FOLLOWS = ["direct-marketing", "targeted-advertising", "sharing", "profiling"];
function bar(hall) {
  const barred = hall.policy.purposes.filter(follows).map(({ id }) => id);
  const { fold } = hall;
  hall.fold = (denied) => without(fold(denied), barred);
  hall.snapshot = hall.fold();
}
function follows({ tags = [], services = [], marketing = [] }) {
  return marketing.length > 0 || tags.some((tag) => FOLLOWS.includes(tag)) || services.some(({ access }) => access === "marketing" || access === "social");
}
function without(snapshot, barred) {
  const purposes = Object.fromEntries(
    Object.entries(snapshot.purposes).map(([id, purpose]) => [
      id,
      barred.includes(id) ? { ...purpose, permitted: false } : purpose
    ])
  );
  return freeze({ ...snapshot, purposes: Object.assign(/* @__PURE__ */ Object.create(null), purposes) });
}

export { bar };
//# sourceMappingURL=sensitive.js.map

const UNREADABLE = /* @__PURE__ */ Symbol("unreadable");
function under(place, law) {
  return { ...place, tell: (path, message, other = law) => place.tell(path, message, other) };
}

export { UNREADABLE, under };
//# sourceMappingURL=place.js.map

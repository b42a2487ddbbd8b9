const FOLLOWS = ["direct-marketing", "targeted-advertising", "sharing", "profiling"];
function bar({ policy, barred }) {
  for (const purpose of policy.purposes) if (follows(purpose)) barred.add(purpose.id);
}
function follows({ tags = [], services = [], marketing = [] }) {
  return marketing.length > 0 || tags.some((tag) => FOLLOWS.includes(tag)) || services.some(({ access }) => access === "marketing" || access === "social");
}

export { bar };
//# sourceMappingURL=sensitive.js.map

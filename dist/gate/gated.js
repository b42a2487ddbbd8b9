const ADDRESSES = ["src", "srcset", "href", "data", "srcdoc", "poster"];
const GATED = `:is([data-purpose],[data-category]):is(template,script[type="text/plain"],:not(consent-embed,script):is(${ADDRESSES.map((name) => `[data-${name}]`).join()}))`;
function purposesOf(element) {
  const text = element.getAttribute("data-purpose") ?? element.getAttribute("data-category") ?? "";
  return text.split(/\s+/).filter(Boolean);
}

export { ADDRESSES, GATED, purposesOf };
//# sourceMappingURL=gated.js.map

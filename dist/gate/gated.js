const GATED = ':is([data-purpose],[data-category]):is(template,script[type="text/plain"],:is(iframe,img,video,audio,source,embed,link):is([data-src],[data-srcset],[data-href]))';
function purposesOf(element) {
  const text = element.getAttribute("data-purpose") ?? element.getAttribute("data-category") ?? "";
  return text.split(/\s+/).filter(Boolean);
}
function isComplete(element) {
  if (document.readyState !== "loading") return true;
  for (let node = element; node; node = node.parentNode) if (node.nextSibling) return true;
  return false;
}

export { GATED, isComplete, purposesOf };
//# sourceMappingURL=gated.js.map

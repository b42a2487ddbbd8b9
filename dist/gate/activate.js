const WAITING = /^data-(src|srcset|href|type|purpose|category)$/;
function activateTemplate(template) {
  const content = document.importNode(template.content, true);
  const nodes = new Set(content.childNodes);
  const scripts = [...content.querySelectorAll('script:not([type="text/plain"])')].map((script) => {
    const place = document.createComment("");
    script.replaceWith(place);
    if (nodes.delete(script)) nodes.add(place);
    return [script, place];
  });
  template.after(...nodes);
  return { nodes, scripts };
}
function activateAddresses(element) {
  const names = ["src", "srcset", "href"].filter((name) => element.hasAttribute(`data-${name}`));
  const twin = element.cloneNode(true);
  for (const name of names) element.setAttribute(name, element.getAttribute(`data-${name}`) ?? "");
  return () => {
    for (const name of names) element.removeAttribute(name);
    if (element instanceof HTMLMediaElement) element.load();
    if (element instanceof HTMLIFrameElement) element.replaceWith(twin);
  };
}
function reviveScript(script) {
  const fresh = document.createElement("script");
  for (const { name, value } of script.attributes) {
    if (name !== "type" && !WAITING.test(name)) fresh.setAttribute(name, value);
  }
  const type = script.getAttribute("data-type") ?? (script.type === "text/plain" ? "" : script.type);
  if (type) fresh.type = type;
  const source = script.getAttribute("data-src");
  fresh.async = script.hasAttribute("async");
  fresh.nonce = script.nonce;
  fresh.text = script.text;
  if (source) fresh.src = source;
  return fresh;
}

export { activateAddresses, activateTemplate, reviveScript };
//# sourceMappingURL=activate.js.map

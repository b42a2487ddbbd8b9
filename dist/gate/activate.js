import { ADDRESSES } from './gated.js';

function activateTemplate(template) {
  const content = document.importNode(template.content, true);
  const scripts = [...content.querySelectorAll('script:not([type="text/plain"])')];
  for (const script of scripts) {
    script.dataset.type = script.type;
    script.type = "text/plain";
  }
  for (const element of content.querySelectorAll(":not(script,[data-purpose],[data-category])"))
    setAddresses(element, true);
  const nodes = new Set(content.childNodes);
  template.after(content);
  return { nodes, scripts };
}
function setAddresses(element, alive) {
  let changed = false;
  for (const name of ADDRESSES) {
    const address = element.getAttribute(`data-${name}`);
    if (address === null || element.getAttribute(name) === address === alive) continue;
    changed = true;
    if (alive) element.setAttribute(name, address);
    else element.removeAttribute(name);
  }
  if (!changed) return;
  element.closest("video,audio")?.load();
  if (!alive && /^(iframe|embed)$/.test(element.localName)) element.replaceWith(element.cloneNode());
}
function reviveScript(script) {
  const fresh = document.createElement("script");
  for (const { name, value } of script.attributes) {
    if (!/^(type|data-(purpose|category))$/.test(name)) fresh.setAttribute(name, value);
  }
  const { type = "", src } = script.dataset;
  fresh.type = type;
  fresh.async = script.hasAttribute("async");
  fresh.nonce = script.nonce;
  fresh.text = script.text;
  if (src) fresh.src = src;
  return fresh;
}

export { activateTemplate, reviveScript, setAddresses };
//# sourceMappingURL=activate.js.map

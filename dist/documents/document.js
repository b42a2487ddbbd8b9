function paragraph(text) {
  return { kind: "paragraph", text };
}
function note(text) {
  return { kind: "paragraph", text, note: true };
}
function list(items) {
  return { kind: "list", items };
}
function facts(...pairs) {
  return {
    kind: "facts",
    facts: pairs.map(([term, ...said]) => ({ term, said: said.filter((text) => text !== void 0 && text !== "") })).filter(({ said }) => said.length > 0)
  };
}
function table(caption, head, rows) {
  return { kind: "table", caption, head, rows };
}
function section(id, title, ...blocks) {
  return { kind: "section", id, title, blocks: blocks.filter((block) => block !== false && block !== void 0) };
}
function link(text, href) {
  return href !== void 0 && leadsSomewhere(href) ? { text, href } : text;
}
function leadsSomewhere(href) {
  const read = href.replace(/[\u0000-\u0020]/g, "");
  const [, scheme] = /^([a-z][a-z0-9+.-]*):/i.exec(read) ?? [];
  return scheme ? /^(https?|mailto|tel)$/i.test(scheme) : /^[/.#?]/.test(read);
}

export { facts, link, list, note, paragraph, section, table };
//# sourceMappingURL=document.js.map

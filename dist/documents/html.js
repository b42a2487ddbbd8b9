import { pageStyle } from './page-style.js';

function toHtml(document) {
  return `<!doctype html>
<html lang="${escape(document.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<title>${escape(document.title)}</title>
<style>
${pageStyle}
</style>
</head>
<body>
<main>
${toHtmlPart(document)}</main>
</body>
</html>
`;
}
function toHtmlPart({ title, lead, blocks }) {
  return [
    `<h1>${escape(title)}</h1>
`,
    ...lead.map((text) => `<p class="lead">${inline(text)}</p>
`),
    ...blocks.map((block) => drawn(block, 2))
  ].join("");
}
function drawn(block, level) {
  switch (block.kind) {
    case "paragraph":
      return `<p${block.note ? ' class="note"' : ""}>${inline(block.text)}</p>
`;
    case "list":
      return items(block.items);
    case "facts":
      return `<dl>
${block.facts.map(fact).join("")}</dl>
`;
    case "table":
      return tableOf(block);
    case "section": {
      const tag = `h${Math.min(level, 6)}`;
      const inside = block.blocks.map((each) => drawn(each, level + 1)).join("");
      return `<section id="${escape(block.id)}">
<${tag}>${escape(block.title)}</${tag}>
${inside}</section>
`;
    }
  }
}
function fact({ term, said }) {
  const [only = "", ...more] = said;
  return `<div><dt>${escape(term)}</dt><dd>${more.length ? `
${items(said)}` : inline(only)}</dd></div>
`;
}
function items(texts) {
  return `<ul>
${texts.map((text) => `<li>${inline(text)}</li>
`).join("")}</ul>
`;
}
function tableOf({ caption, head, rows }) {
  const cells = (row) => row.map((text, index) => index === 0 ? `<th scope="row">${inline(text)}</th>` : `<td>${inline(text)}</td>`).join("");
  return `<div class="wide" role="region" tabindex="0" aria-label="${escape(caption)}">
<table>
<caption>${escape(caption)}</caption>
<thead><tr>${head.map((text) => `<th scope="col">${escape(text)}</th>`).join("")}</tr></thead>
<tbody>
${rows.map((row) => `<tr>${cells(row)}</tr>
`).join("")}</tbody>
</table>
</div>
`;
}
function inline(text) {
  if (typeof text === "string") return escape(text);
  return text.map(
    (span) => typeof span === "string" ? escape(span) : "href" in span ? `<a href="${escape(span.href)}">${escape(span.text)}</a>` : `<strong>${escape(span.text)}</strong>`
  ).join("");
}
function escape(text) {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, "");
}

export { escape, toHtml, toHtmlPart };
//# sourceMappingURL=html.js.map

/**
 * Draws a document as HTML: a page that stands alone, prints on A4 and asks
 * nothing of anybody, or the part of it that goes into a page of one's own.
 */
import type { Block, Fact, PolicyDocument, Table, Text } from './document.js';
import { pageStyle } from './page-style.js';

/** The whole page: no script, no file besides, the language said. */
export function toHtml(document: PolicyDocument): string {
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

/** What is inside the page: a heading of the first level, and all under it. */
export function toHtmlPart({ title, lead, blocks }: PolicyDocument): string {
  return [
    `<h1>${escape(title)}</h1>\n`,
    ...lead.map((text) => `<p class="lead">${inline(text)}</p>\n`),
    ...blocks.map((block) => drawn(block, 2)),
  ].join('');
}

function drawn(block: Block, level: number): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p${block.note ? ' class="note"' : ''}>${inline(block.text)}</p>\n`;
    case 'list':
      return items(block.items);
    case 'facts':
      return `<dl>\n${block.facts.map(fact).join('')}</dl>\n`;
    case 'table':
      return tableOf(block);
    case 'section': {
      // HTML has six levels.
      const tag = `h${Math.min(level, 6)}`;
      const inside = block.blocks.map((each) => drawn(each, level + 1)).join('');
      return `<section id="${escape(block.id)}">\n<${tag}>${escape(block.title)}</${tag}>\n${inside}</section>\n`;
    }
  }
}

function fact({ term, said }: Fact): string {
  const [only = '', ...more] = said;
  return `<div><dt>${escape(term)}</dt><dd>${more.length ? `\n${items(said)}` : inline(only)}</dd></div>\n`;
}

function items(texts: readonly Text[]): string {
  return `<ul>\n${texts.map((text) => `<li>${inline(text)}</li>\n`).join('')}</ul>\n`;
}

function tableOf({ caption, head, rows }: Table): string {
  const cells = (row: readonly Text[]): string =>
    row
      .map((text, index) => (index === 0 ? `<th scope="row">${inline(text)}</th>` : `<td>${inline(text)}</td>`))
      .join('');
  // A wide table scrolls by itself on a small screen, and can be reached by keyboard to do so.
  return `<div class="wide" role="region" tabindex="0" aria-label="${escape(caption)}">
<table>
<caption>${escape(caption)}</caption>
<thead><tr>${head.map((text) => `<th scope="col">${escape(text)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map((row) => `<tr>${cells(row)}</tr>\n`).join('')}</tbody>
</table>
</div>
`;
}

function inline(text: Text): string {
  if (typeof text === 'string') return escape(text);
  return text
    .map((span) =>
      typeof span === 'string'
        ? escape(span)
        : 'href' in span
          ? `<a href="${escape(span.href)}">${escape(span.text)}</a>`
          : `<strong>${escape(span.text)}</strong>`,
    )
    .join('');
}

/** A text as HTML, also in an attribute. */
export function escape(text: string): string {
  return (
    text
      .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
      // What neither HTML nor a reader has a use for.
      // eslint-disable-next-line no-control-regex -- that is what is taken out
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
  );
}

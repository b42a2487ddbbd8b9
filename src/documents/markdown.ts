/** Draws a document as Markdown (CommonMark, with the tables of GitHub). A text never becomes markup. */
import type { Block, PolicyDocument, Table, Text } from './document.js';

/** The whole document. */
export function toMarkdown({ title, lead, blocks }: PolicyDocument): string {
  const parts = [`# ${escape(title)}`, ...lead.map(inline), ...blocks.flatMap((block) => drawn(block, 2))];
  return `${parts.join('\n\n')}\n`;
}

function drawn(block: Block, level: number): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [inline(block.text)];
    case 'list':
      return [items(block.items)];
    case 'facts':
      return [
        block.facts
          .map(({ term, said: [only = '', ...more] }) =>
            more.length
              ? `- **${escape(term)}**\n${items([only, ...more], '  ')}`
              : `- **${escape(term)}**: ${inline(only)}`,
          )
          .join('\n'),
      ];
    case 'table':
      return [tableOf(block)];
    case 'section':
      return [
        `${'#'.repeat(Math.min(level, 6))} ${escape(block.title)}`,
        ...block.blocks.flatMap((each) => drawn(each, level + 1)),
      ];
  }
}

function items(texts: readonly Text[], indent = ''): string {
  return texts.map((text) => `${indent}- ${inline(text)}`).join('\n');
}

function tableOf({ caption, head, rows }: Table): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    `**${escape(caption)}**`,
    '',
    row(head.map(escape)),
    row(head.map(() => '---')),
    ...rows.map((cells) => row(cells.map(inline))),
  ].join('\n');
}

function inline(text: Text): string {
  if (typeof text === 'string') return escape(text);
  return text
    .map((span) =>
      typeof span === 'string'
        ? escape(span)
        : 'href' in span && !span.href.startsWith('#')
          ? `[${escape(span.text)}](<${encodeHref(span.href)}>)`
          : 'strong' in span
            ? `**${escape(span.text)}**`
            : // Each program makes its own addresses of headings.
              escape(span.text),
    )
    .join('');
}

/** Signs that Markdown or HTML may read as markup anywhere, and those it reads so where a line begins. */
function escape(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>|#~&]/g, (sign) => `\\${sign}`)
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
}

function encodeHref(href: string): string {
  return href.replace(/[<>\\\s|]/g, (sign) => encodeURIComponent(sign));
}

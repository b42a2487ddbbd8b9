/**
 * A document: headings, paragraphs, lists, facts and tables, as data. What a
 * document says is decided once, and then drawn as HTML, as Markdown, or in
 * the page. Everything in it is text; nothing in it is markup (SE-02).
 */

/** A whole document. */
export interface PolicyDocument {
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  /** What comes under the title. */
  readonly lead: readonly Text[];
  readonly blocks: readonly Block[];
}

/** A part of a document. */
export type Block = Paragraph | List | Facts | Table | Section;

/** A paragraph; a `note` is an aside in smaller type. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: Text;
  readonly note?: boolean;
}

/** A list without numbers. */
export interface List {
  readonly kind: 'list';
  readonly items: readonly Text[];
}

/** Terms, and what is said of each. */
export interface Facts {
  readonly kind: 'facts';
  readonly facts: readonly Fact[];
}

/** A term, and one text or several. */
export interface Fact {
  readonly term: string;
  readonly said: readonly Text[];
}

/** A table with a row of headings; the first cell of each row is what the row is about. */
export interface Table {
  readonly kind: 'table';
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Text[])[];
}

/** Blocks under a heading; sections in sections make smaller headings. */
export interface Section {
  readonly kind: 'section';
  /** Unique in its document; links point at it. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A text: plain, or in pieces of which some lead somewhere or stand out. */
export type Text = string | readonly Span[];

/** A piece of a text. */
export type Span =
  string | { readonly text: string; readonly href: string } | { readonly text: string; readonly strong: true };

export function paragraph(text: Text): Paragraph {
  return { kind: 'paragraph', text };
}

export function note(text: Text): Paragraph {
  return { kind: 'paragraph', text, note: true };
}

export function list(items: readonly Text[]): List {
  return { kind: 'list', items };
}

/** Facts of which something is said; one of which nothing is said is left out, so who must say something says it. */
export function facts(...pairs: readonly (readonly [term: string, ...said: readonly (Text | undefined)[]])[]): Facts {
  return {
    kind: 'facts',
    facts: pairs
      .map(([term, ...said]) => ({ term, said: said.filter((text) => text !== undefined && text !== '') as Text[] }))
      .filter(({ said }) => said.length > 0),
  };
}

export function table(caption: string, head: readonly string[], rows: Table['rows']): Table {
  return { kind: 'table', caption, head, rows };
}

export function section(id: string, title: string, ...blocks: readonly (Block | false | undefined)[]): Section {
  return { kind: 'section', id, title, blocks: blocks.filter((block) => block !== false && block !== undefined) };
}

/** A link; plain text where the address is one that a document should not lead to. */
export function link(text: string, href: string | undefined): Span {
  return href !== undefined && leadsSomewhere(href) ? { text, href } : text;
}

/** The text without its links and marks. */
export function plainText(text: Text): string {
  return typeof text === 'string' ? text : text.map((span) => (typeof span === 'string' ? span : span.text)).join('');
}

/** Web pages, mail and telephone; and a path on the same site. Never a script or a file of data. */
function leadsSomewhere(href: string): boolean {
  // As a browser reads it: without the spaces and line ends that may hide a scheme.
  // eslint-disable-next-line no-control-regex -- these are what a browser passes over
  const read = href.replace(/[\u0000-\u0020]/g, '');
  const [, scheme] = /^([a-z][a-z0-9+.-]*):/i.exec(read) ?? [];
  return scheme ? /^(https?|mailto|tel)$/i.test(scheme) : /^[/.#?]/.test(read);
}

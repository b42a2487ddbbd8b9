/** Documents made from a policy: pure functions, and the ways to write them down. */
export { statement } from './statement.js';
export { register } from './register.js';
export { registerCsv, registerJson } from './register-files.js';
export { registerJsonLd } from './register-json-ld.js';
export { assessment } from './assessment.js';
export { cookieList } from './cookie-list.js';
export { callScript } from './call-script.js';
export { refusalLetter } from './refusal-letter.js';
export { breachHelp } from './breach-help.js';
export { noticeArchive, type ArchivedNotice } from './notice-archive.js';
export { gpcJson } from './gpc.js';
export { toHtml, toHtmlPart } from './html.js';
export { toMarkdown } from './markdown.js';
export { hasDocumentWords } from './words/index.js';
export type { DocumentInput, DocumentOptions, DocumentPurpose } from './input.js';
export type { Block, Fact, Facts, List, Paragraph, PolicyDocument, Section, Span, Table, Text } from './document.js';

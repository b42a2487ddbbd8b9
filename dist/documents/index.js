export { statement } from './statement.js';
export { register } from './register.js';
export { processorRegister } from './processor-register.js';
export { registerCsv, registerJson } from './register-files.js';
export { registerJsonLd } from './register-json-ld.js';
export { assessment } from './assessment.js';
export { cookieList } from './cookie-list.js';
export { callScript } from './call-script.js';
export { refusalLetter } from './refusal-letter.js';
export { message } from './message.js';
export { breachHelp } from './breach-help.js';
export { noticeArchive } from './notice-archive.js';
export { gpcJson } from './gpc.js';
export { toHtml, toHtmlPart } from './html.js';
export { toMarkdown } from './markdown.js';
export { consentRecords } from './record.js';
export { kantaraReceipt, receipt } from './receipt.js';
export { hasDocumentWords } from './words/languages.js';
//# sourceMappingURL=index.js.map

export { firstPaintHashes, promptMarkup } from './prompt-markup.js';
export { soonerMarkup } from './page-script.js';
//# sourceMappingURL=index.js.map

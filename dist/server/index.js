export { firstPaintHashes, promptMarkup } from './prompt-markup.js';
//# sourceMappingURL=index.js.map

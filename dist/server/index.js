export { firstPaintHashes, promptMarkup } from './prompt-markup.js';
export { soonerHash, soonerMarkup } from './sooner.js';
//# sourceMappingURL=index.js.map

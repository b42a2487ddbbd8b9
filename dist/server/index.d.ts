/** For a shop that renders its pages on a server: the question, there with the first paint; and a line with which it comes sooner. */
export { firstPaintHashes, promptMarkup, type PromptOptions } from './prompt-markup.js';
export { soonerMarkup } from './page-script.js';

/** For a shop that renders its pages on a server: the question, there with the first paint. */
export { firstPaintHashes, promptMarkup, type PromptOptions } from './prompt-markup.js';

/** What tests use that brings no types of its own. */

// axe-core is UMD and has no default export in a page: import the file for its effect, then read `globalThis.axe`.
declare module 'axe-core/axe.min.js';

declare var axe: typeof import('axe-core');

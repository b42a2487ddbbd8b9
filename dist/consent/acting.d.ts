/**
 * What a consent needs once a person acts, in one chunk. It comes when the
 * page is idle, before it is needed.
 */
export { attend } from './attending.js';
export { decide, erase } from './deciding.js';
export { history } from './looking-back.js';
export { records } from './records.js';

export { attend } from './attending.js';
export { decide, erase } from './deciding.js';
export { history } from './looking-back.js';
export { records } from './records.js';
//# sourceMappingURL=acting.js.map

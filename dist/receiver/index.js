export { createReceiver } from './receiver.js';
export { openStore } from './open-store.js';
export { startJobs } from './jobs.js';
export { makeKey } from './keys.js';
export { createRoles, steps } from './schema/migrate.js';
//# sourceMappingURL=index.js.map

import { whenIdle } from '../idle.js';
import { GATED, purposesOf } from './gated.js';

function watchUnknown(policy, tell, root = document) {
  const known = new Set(policy.purposes.map(({ id }) => id));
  let due = false;
  const look = () => {
    due = false;
    for (const id of [...root.querySelectorAll(GATED)].flatMap(purposesOf)) {
      if (known.has(id)) continue;
      known.add(id);
      tell(id);
    }
  };
  const observer = new MutationObserver(() => {
    if (!due) whenIdle(look);
    due = true;
  });
  observer.observe(root, { childList: true, subtree: true });
  look();
  return () => {
    observer.disconnect();
  };
}

export { watchUnknown };
//# sourceMappingURL=unknown.js.map

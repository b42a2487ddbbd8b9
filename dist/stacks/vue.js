import { customRef, getCurrentInstance, onMounted, onScopeDispose } from 'vue';
import { followPage, pageConsent, permits } from './page-consent.js';

function useConsent() {
  return follow(pageConsent, void 0);
}
function usePermitted(...purposes) {
  return follow(() => permits(purposes), false);
}
function follow(read, before) {
  let changed;
  let live = false;
  const ref = customRef((track, trigger) => {
    changed = trigger;
    return {
      get() {
        track();
        return live ? read() : before;
      },
      set() {
      }
    };
  });
  let stop;
  let ended = false;
  const begin = () => {
    if (ended) return;
    live = true;
    stop = followPage(() => {
      changed();
    });
    changed();
  };
  if (getCurrentInstance()) onMounted(begin);
  else begin();
  onScopeDispose(() => {
    ended = true;
    live = false;
    stop?.();
  }, true);
  return ref;
}

export { useConsent, usePermitted };
//# sourceMappingURL=vue.js.map

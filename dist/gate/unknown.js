import { partsOf } from '../model/parts.js';
import { whenIdle } from '../idle.js';
import { GATED, purposesOf } from './gated.js';

const AHEAD = ":is(script,img,input,source)[src],:is(img,source)[srcset],link[href],video[poster],image[href]";
function watchAhead(tell, root = document) {
  const templates = root.querySelectorAll(":is([data-purpose],[data-category]):is(template)");
  for (const { content } of templates) {
    for (const element of content.querySelectorAll(AHEAD)) {
      const address = ["src", "srcset", "href", "poster"].map((name) => element.getAttribute(name)).find(Boolean) ?? "";
      if (/^(https?:)?\/\//i.test(address)) tell(address);
    }
  }
}
function watchUnknown(policy, tell, root = document) {
  const known = new Set(policy.purposes.flatMap((purpose) => [purpose.id, ...partsOf(purpose)]));
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

export { watchAhead, watchUnknown };
//# sourceMappingURL=unknown.js.map

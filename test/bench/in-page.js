/** Put before everything else in each page that is measured: finds through shadow roots, and notes when what happened. */
export function inPage() {
  globalThis.deep = (selector, from = document) => {
    const found = from.querySelector(selector);
    if (found) return found;
    for (const element of from.querySelectorAll('*')) {
      const inside = element.shadowRoot && globalThis.deep(selector, element.shadowRoot);
      if (inside) return inside;
    }
    return undefined;
  };
  globalThis.byText = (selector, text) =>
    [...document.querySelectorAll(selector)].find((element) => element.textContent.trim() === text);
  /** Whether a person could press it now: painted, and nothing over its middle. */
  globalThis.canSee = (element) => {
    const box = element?.getBoundingClientRect();
    if (!box || box.width < 2 || box.height < 2) return undefined;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true }))
      return undefined;
    let over = document.elementFromPoint(x, y);
    while (over?.shadowRoot) {
      const next = over.shadowRoot.elementFromPoint(x, y);
      if (!next || next === over) break;
      over = next;
    }
    // What is on top there is the element, or a part of it, also across shadow roots.
    for (let up = over; up; up = up.assignedSlot ?? up.parentNode ?? up.host) if (up === element) return { x, y };
    return undefined;
  };
  let last;
  /** The same place, where it was there the last time too. */
  globalThis.atRest = (place) => {
    const same = place && last && Math.hypot(place.x - last.x, place.y - last.y) < 0.5;
    last = place;
    return same ? place : undefined;
  };
  /** Notes the time of the first frame in which `find` gives something that can be seen. */
  globalThis.noteSeen = (name, find) => {
    const look = () => {
      let seen;
      try {
        seen = globalThis.canSee(find());
      } catch {
        // What it asks is not there yet.
      }
      if (seen) globalThis.noted[name] = performance.now();
      else requestAnimationFrame(look);
    };
    look();
  };
  globalThis.noted = { shift: 0, presses: [], delays: [] };
  addEventListener('click', (event) => event.isTrusted && globalThis.noted.presses.push(event.timeStamp), true);
  new PerformanceObserver((list) => {
    for (const { hadRecentInput, value } of list.getEntries()) if (!hadRecentInput) globalThis.noted.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  // From the press until the next frame has been made of what it changed. Not the browser's own event timings: it gives
  // none at all in the pages of two peers, not even where a handler is made to take 100 ms.
  const frameOf = ({ timeStamp, isTrusted }) => {
    if (!isTrusted) return;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      globalThis.noted.delays.push([timeStamp, performance.now() - timeStamp]);
      port1.close();
    };
    requestAnimationFrame(() => port2.postMessage(undefined));
  };
  for (const name of ['pointerdown', 'pointerup', 'click']) addEventListener(name, frameOf, true);
}

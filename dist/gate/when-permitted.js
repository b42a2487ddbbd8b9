import { requestContext, consentContext } from '../context.js';

function whenPermitted(...[first, purposes = [], run]) {
  if (run) return follow(first, purposes, run);
  return new Promise((resolve) => {
    void ofThisPage().then((consent) => follow(consent, first, resolve));
  });
}
function follow(consent, purposes, run) {
  const ids = typeof purposes === "string" ? [purposes] : purposes;
  let running;
  const stop = consent.subscribe(() => {
    const permitted = consent.permits(...ids);
    if (permitted && !running) {
      running = new AbortController();
      consent.markRan(ids);
      run(running.signal);
    } else if (!permitted) {
      running?.abort();
      running = void 0;
    }
  });
  return () => {
    stop();
    running?.abort();
  };
}
function ofThisPage() {
  return new Promise((resolve) => {
    const ask = () => {
      requestContext(document, consentContext, (consent) => {
        document.removeEventListener("context-provider", ask);
        resolve(consent);
      });
    };
    document.addEventListener("context-provider", ask);
    ask();
  });
}

export { whenPermitted };
//# sourceMappingURL=when-permitted.js.map

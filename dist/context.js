const consentContext = /* @__PURE__ */ Symbol.for("consent-panel");
function requestContext(from, context, callback) {
  const request = new Event("context-request", { bubbles: true, composed: true });
  from.dispatchEvent(Object.assign(request, { context, callback }));
}
function provideContext(target, context, value) {
  const answer = (event) => {
    const request = event;
    if (request.context !== context || typeof request.callback !== "function") return;
    event.stopPropagation();
    request.callback(value);
  };
  target.addEventListener("context-request", answer);
  target.dispatchEvent(new Event("context-provider"));
  return () => {
    target.removeEventListener("context-request", answer);
  };
}

export { consentContext, provideContext, requestContext };
//# sourceMappingURL=context.js.map

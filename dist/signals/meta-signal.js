function open() {
  const page = window;
  let granted = false;
  if (page.fbq) page.fbq("consent", "revoke");
  else awaitPixel(page, () => granted);
  return {
    tell({ pixel }) {
      granted = pixel === true;
      page.fbq?.("consent", granted ? "grant" : "revoke");
    },
    close() {
      if (!page.fbq) delete page.fbq;
    }
  };
}
function awaitPixel(page, granted) {
  const arrive = (pixel) => {
    let begun = false;
    const value = new Proxy(pixel, {
      apply(target, self, command) {
        const say = (...words) => Reflect.apply(target, self, words);
        if (!begun) {
          begun = true;
          say("consent", "revoke");
        }
        const done = say(...command);
        if (command[0] === "init" && granted()) say("consent", "grant");
        return done;
      }
    });
    Object.defineProperty(page, "fbq", { value, configurable: true, writable: true, enumerable: true });
  };
  Object.defineProperty(page, "fbq", { configurable: true, enumerable: true, get: () => void 0, set: arrive });
}

export { open };
//# sourceMappingURL=meta-signal.js.map

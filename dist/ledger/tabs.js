function tabs(site, listener) {
  let channel;
  const open = () => {
    if (channel || !("BroadcastChannel" in globalThis)) return;
    channel = new BroadcastChannel(`consent:${site}`);
    channel.onmessage = listener;
  };
  const shut = () => {
    channel?.close();
    channel = void 0;
  };
  const show = () => {
    if (document.visibilityState === "visible") listener();
  };
  const wake = (event) => {
    if (!event.persisted) return;
    open();
    listener();
  };
  open();
  addEventListener("pagehide", shut);
  addEventListener("pageshow", wake);
  document.addEventListener("visibilitychange", show);
  return {
    announce() {
      channel?.postMessage("changed");
    },
    close() {
      shut();
      removeEventListener("pagehide", shut);
      removeEventListener("pageshow", wake);
      document.removeEventListener("visibilitychange", show);
    }
  };
}

export { tabs };
//# sourceMappingURL=tabs.js.map

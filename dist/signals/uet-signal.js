function open() {
  const say = (what, granted) => {
    const page = window;
    (page.uetq ??= []).push("consent", what, { ad_storage: granted ? "granted" : "denied" });
  };
  say("default", false);
  return { tell: ({ ad_storage }) => say("update", ad_storage === true) };
}

export { open };
//# sourceMappingURL=uet-signal.js.map

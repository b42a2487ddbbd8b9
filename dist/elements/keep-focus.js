function keepFocus(root) {
  const focused = () => root.activeElement;
  const had = focused();
  return () => {
    if (!had || had.isConnected || focused()) return;
    const slot = root.querySelector("slot");
    const next = [
      ...root.querySelectorAll("button:not(.dismiss, :disabled), input:not(:disabled)"),
      ...slot?.assignedElements() ?? []
    ];
    next.find((each) => each.checkVisibility())?.focus({ preventScroll: true });
  };
}

export { keepFocus };
//# sourceMappingURL=keep-focus.js.map

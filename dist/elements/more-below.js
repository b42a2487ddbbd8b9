const watched = /* @__PURE__ */ new WeakSet();
function showMoreBelow(root) {
  const [text, list, words] = [".text", "ul", "ul + p"].map((each) => root.querySelector(each));
  if (!text || !list || !words) return;
  const look = () => {
    words.toggleAttribute("data-more", list.getBoundingClientRect().bottom > words.getBoundingClientRect().top + 1);
  };
  look();
  if (watched.has(text)) return;
  watched.add(text);
  text.addEventListener("scroll", look, { passive: true });
  new ResizeObserver(look).observe(text);
}

export { showMoreBelow };
//# sourceMappingURL=more-below.js.map

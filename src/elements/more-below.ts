/**
 * Where the list of purposes goes on under the words on taking back, its last
 * line fades: nobody is to answer for what they could not know was there
 * (CO-09). Where all of it is in sight, nothing fades.
 */

const watched = new WeakSet<Element>();

/** Looks now, and whenever the list is scrolled or its room changes. */
export function showMoreBelow(root: ParentNode): void {
  const [text, list, words] = ['.text', 'ul', 'ul + p'].map((each) => root.querySelector(each));
  if (!text || !list || !words) return;
  const look = (): void => {
    words.toggleAttribute('data-more', list.getBoundingClientRect().bottom > words.getBoundingClientRect().top + 1);
  };
  look();
  if (watched.has(text)) return;
  watched.add(text);
  text.addEventListener('scroll', look, { passive: true });
  new ResizeObserver(look).observe(text);
}

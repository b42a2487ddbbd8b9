import { isOnScreen, elementAt, groundOf, contrast, lay, colourOf, textContrast } from './measure.js';

const TYPE = [
  "fontSize",
  "fontWeight",
  "fontFamily",
  "fontStyle",
  "letterSpacing",
  "textTransform",
  "textDecorationLine",
  "lineHeight"
];
const LOOK = [
  "backgroundColor",
  "backgroundImage",
  "color",
  "borderTopWidth",
  "borderTopStyle",
  "borderTopColor",
  "borderRadius",
  "boxShadow",
  "opacity",
  "filter",
  "outlineStyle",
  "outlineWidth",
  "outlineColor",
  "outlineOffset",
  "transform",
  "animationName"
];
function judgePair(accept, refuse, still, judge) {
  const both = [accept, refuse];
  const [a, r] = both.map((each) => each.getBoundingClientRect());
  const seen = both.map(isOnScreen);
  judge(
    "UI-01",
    seen.every(Boolean),
    "Show accept and refuse together, without scrolling.",
    { accept: seen[0] ?? false, refuse: seen[1] ?? false },
    seen[0] ? refuse : accept
  );
  const kind = both.map(
    (each) => `${each.localName} ${each.getAttribute("role") ?? ""} ${getComputedStyle(each).display}`
  );
  judge(
    "UI-02",
    kind[0] === kind[1],
    "Make accept and refuse the same kind of control.",
    { accept: kind[0] ?? "", refuse: kind[1] ?? "" },
    refuse
  );
  const ratio = (x, y) => y ? Math.round(x / y * 1e3) / 1e3 : 0;
  const sizes = {
    width: ratio(r.width, a.width),
    height: ratio(r.height, a.height),
    area: ratio(r.width * r.height, a.width * a.height)
  };
  judge(
    "UI-03",
    Object.values(sizes).every((each) => each >= 0.98 && each <= 1.02),
    "Make accept and refuse the same size: refuse to accept must be 0.98 to 1.02.",
    sizes,
    refuse
  );
  judgeSame("UI-04", TYPE, both, "Set accept and refuse in the same type.", judge);
  judgeSame("UI-05", LOOK, both, "Give accept and refuse the same colours, borders and shadows.", judge);
  if (!still) judgeFocus(both, judge);
  judgeContrast(both, judge);
  const apart = {
    x: Math.round(Math.max(a.left, r.left) - Math.min(a.right, r.right)),
    y: Math.round(Math.max(a.top, r.top) - Math.min(a.bottom, r.bottom))
  };
  const row = Math.abs(a.top - r.top) <= 1 && apart.x >= 0 && apart.x <= 24;
  const column = Math.abs(a.left - r.left) <= 1 && apart.y >= 0 && apart.y <= 24;
  const neighbours = accept.nextElementSibling === refuse && accept.tabIndex === refuse.tabIndex;
  judge(
    "UI-07",
    neighbours && (row || column),
    "Put refuse right after accept, in one row or column, at most 24 pixels apart.",
    { ...apart, neighbours },
    refuse
  );
  const hindered = both.map((each) => {
    const { pointerEvents, animationDelay, transitionDelay } = getComputedStyle(each);
    return `${String(each.matches(":disabled,[aria-disabled=true],[inert]"))} ${pointerEvents} ${animationDelay} ${transitionDelay}`;
  });
  judge(
    "UI-08",
    hindered[0] === hindered[1] && !/^true| none /.test(hindered[1] ?? ""),
    "Let refuse be pressed as easily and as soon as accept.",
    { accept: hindered[0] ?? "", refuse: hindered[1] ?? "" },
    refuse
  );
  const marks = both.map(
    (each) => [...each.attributes].filter(({ name }) => !/^(data-consent-action|aria-describedby)$/.test(name)).map(({ name, value }) => `${name}=${value}`).sort().join(" ")
  );
  judge(
    "UI-22",
    marks[0] === marks[1] && accept.children.length === refuse.children.length,
    "Give accept and refuse the same part and no class, id or style of their own.",
    { accept: marks[0] ?? "", refuse: marks[1] ?? "" },
    refuse
  );
  for (const [name, each] of [
    ["accept", accept],
    ["refuse", refuse]
  ]) {
    const { left, top, width, height } = each.getBoundingClientRect();
    const points = [
      [0.5, 0.5],
      [0.25, 0.25],
      [0.75, 0.25],
      [0.25, 0.75],
      [0.75, 0.75]
    ];
    const hits = points.filter(([x, y]) => {
      const hit = elementAt(left + width * x, top + height * y);
      return !!hit && each.contains(hit);
    }).length;
    judge(
      "UI-24",
      !isOnScreen(each) || hits === points.length,
      `Something lies over ${name}; take it away.`,
      { control: name, hits, of: points.length },
      each
    );
  }
}
function judgeSame(rule, names, [accept, refuse], message, judge, state = "rest") {
  const [a, r] = [getComputedStyle(accept), getComputedStyle(refuse)];
  const differ = names.filter((name) => a[name] !== r[name]);
  const figures = Object.fromEntries(differ.map((name) => [name, `${a[name]} / ${r[name]}`]));
  judge(rule, !differ.length, message, { state, ...figures }, refuse);
}
function judgeFocus(both, judge) {
  const before = deepFocus();
  const looks = both.map((each) => {
    each.focus({ preventScroll: true });
    const style = getComputedStyle(each);
    return LOOK.map((name) => style[name]).join(" ");
  });
  if (before) before.focus({ preventScroll: true });
  else both[1].blur();
  judge(
    "UI-05",
    looks[0] === looks[1],
    "Give accept and refuse the same look while they have focus.",
    { state: "focus", accept: looks[0] ?? "", refuse: looks[1] ?? "" },
    both[1]
  );
}
function deepFocus() {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element instanceof HTMLElement && element !== document.body ? element : void 0;
}
function judgeContrast([accept, refuse], judge) {
  const figures = [accept, refuse].map((each) => {
    const behind = groundOf(each, false);
    const { borderTopColor, borderTopWidth } = getComputedStyle(each);
    const border = parseFloat(borderTopWidth) > 0 ? contrast(lay(colourOf(borderTopColor), behind), behind) : 0;
    return {
      text: round(textContrast(each)),
      boundary: round(Math.max(border, contrast(groundOf(each, true), behind)))
    };
  });
  const [a, r] = figures;
  const enough = figures.every(({ text, boundary }) => text >= 4.5 && boundary >= 3);
  judge(
    "UI-06",
    enough && a.text === r.text && a.boundary === r.boundary,
    "Text needs a contrast of 4.5, the edge of a button 3, and accept and refuse the same.",
    { acceptText: a.text, refuseText: r.text, acceptEdge: a.boundary, refuseEdge: r.boundary },
    refuse
  );
}
function round(ratio) {
  return Math.floor(ratio * 100) / 100;
}

export { judgePair };
//# sourceMappingURL=pair.js.map

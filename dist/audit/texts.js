import { wording } from '../policy/data/wording.js';
import { findDeep, textContrast } from './measure.js';

function judgeTexts(layer, language, judge) {
  const elements = [layer, ...findDeep("*", layer)].filter((each) => each.checkVisibility() && ownText(each));
  for (const each of elements) {
    const size = parseFloat(getComputedStyle(each).fontSize);
    judge("UI-19", size >= 14, "Set text in 14 pixels or more.", { size, text: ownText(each).slice(0, 60) }, each);
    const ratio = Math.floor(textContrast(each) * 100) / 100;
    judge(
      "UI-19",
      ratio >= 4.5,
      "Give text a contrast of 4.5 or more.",
      { contrast: ratio, text: ownText(each).slice(0, 60) },
      each
    );
  }
  for (const link of findDeep("a", layer)) {
    const href = link.getAttribute("href") ?? "";
    judge(
      "UI-19",
      /^(https?:|mailto:|tel:|\/|\.|#.|\?)/.test(href) || /^[\w-]+(\/|\.|$)/.test(href),
      "Let every link lead somewhere.",
      { href },
      link
    );
  }
  for (const each of [layer, ...findDeep("[lang]", layer)]) {
    const lang = each.closest("[lang]")?.getAttribute("lang") ?? "";
    judge(
      "UI-20",
      lang === language || lang === "",
      "Say everything in one language.",
      { language, found: lang },
      each
    );
  }
  for (const toggle of findDeep("[role='switch']", layer)) {
    const label = toggle.closest("label")?.textContent.trim() ?? "";
    judge("UI-18", label.length > 0, "Say the state of each switch in words.", { label }, toggle);
  }
  for (const close of findDeep("[data-consent-action='close']", layer)) {
    const name = close.getAttribute("aria-label") ?? close.textContent.trim();
    judge(
      "UI-11",
      /\p{L}{3,}.*\s\p{L}/u.test(name),
      "Say on the button that closes what closing means.",
      { name },
      close
    );
  }
  const text = elements.map(ownText).join(" ");
  judgeTone("UI-13", text, wording.steering, language, "Take out words that push towards yes.", judge, layer);
  judgeTone("UI-14", text, wording.guilt, language, "Take out words of guilt or fear.", judge, layer);
}
function judgeLabels(accept, refuse, language, judge) {
  const words = (each) => each.textContent.trim().toLowerCase().split(/\s+/);
  const [a, r] = [words(accept), words(refuse)];
  const shared = a.filter((word) => r.includes(word));
  const noLabel = (wording.noLabel[language.split("-")[0] ?? ""] ?? []).filter(
    (label) => [a, r].some((each) => each.join(" ") === label)
  );
  judge(
    "UI-12",
    shared.length > 0 && !noLabel.length && a.join() !== r.join(),
    "Let accept and refuse each say a verb with the same object.",
    { accept: a.join(" "), refuse: r.join(" ") },
    accept
  );
}
function judgeLoad(dialog, judge) {
  const items = [...dialog.querySelectorAll("li")];
  const text = dialog.innerText;
  const counted = items.length > 4 ? items.slice(4).reduce((left, { innerText }) => left.replace(innerText, ""), text) : text;
  const words = counted.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
  const controls = findDeep("button,a,input:not([role='switch']),summary", dialog).length;
  judge("UI-16", words <= 90, "Say the first question in 90 words or fewer.", { words }, dialog);
  judge("UI-16", controls <= 6, "Keep the first question to 6 controls.", { controls }, dialog);
}
function judgeTone(rule, text, lists, language, message, judge, layer) {
  const found = (lists[language.split("-")[0] ?? ""] ?? []).filter(
    (word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "iu").test(text)
  );
  judge(rule, !found.length, message, { words: found.join(", ") }, layer);
}
function ownText(element) {
  if (/^(script|style|template)$/.test(element.localName)) return "";
  return [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.nodeValue ?? "").join("").trim();
}

export { judgeLabels, judgeLoad, judgeTexts };
//# sourceMappingURL=texts.js.map

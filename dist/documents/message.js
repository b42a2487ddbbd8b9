import { ConsentError } from '../model/error.js';
import { escape } from './html.js';

function message(policy, template, options) {
  const { name, address, email } = policy.controller;
  const { unsubscribe } = options;
  const places = new Map(
    Object.entries({ ...options.places, sender: [name, address, email].filter(Boolean).join(", "), unsubscribe })
  );
  const seen = options.html ? template.replace(/<!--[^]*?(-->|$)/g, "") : template;
  const named = new Set([...seen.matchAll(/\{(\w+)\}/g)].map(([, place = ""]) => place));
  const problems = [];
  const judge = (fine, path, said) => {
    if (fine) return;
    const article = "Art. 11.7(4) Tw";
    problems.push({ code: "DM-05", path, message: said, article, severity: "error" });
  };
  judge(named.has("sender"), "template", "says nowhere who sends it. Give {sender} a place.");
  judge(named.has("unsubscribe"), "template", "has no way to stop such messages. Give {unsubscribe} a place.");
  judge(
    !!name && !!(address || email),
    "controller",
    "has no name with an address. Fill them in, so that {sender} is."
  );
  judge(isWayOut(unsubscribe), "unsubscribe", "is no https:, mailto: or sms: address where a reader can stop them.");
  for (const place of named) judge(places.has(place), `places.${place}`, "is in the template, and nothing fills it.");
  if (problems.length)
    throw new ConsentError(
      "message-incomplete",
      `This message is not written: ${problems.map(({ path, message: said }) => `${path} ${said}`).join(" ")}`,
      { problems }
    );
  return template.replace(/\{(\w+)\}/g, (all, place) => {
    const text = places.get(place) ?? all;
    return options.html ? escape(text) : text;
  });
}
function isWayOut(address) {
  return typeof address === "string" && URL.canParse(address) && /^(https|mailto|sms):[^\s<>"]+$/i.test(address);
}

export { message };
//# sourceMappingURL=message.js.map

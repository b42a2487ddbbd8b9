import { fill } from '../i18n/fill.js';
import { namedParts } from '../model/parts.js';
import { parsePeriod } from '../model/period.js';
import { recipientsOf } from '../model/purpose.js';
import { facts, section, list, paragraph, note, link } from './document.js';

function tellActs({ notice, acts, words, language, delivery, told }) {
  const when = new Intl.DateTimeFormat(regionOf(language), { dateStyle: "long", timeStyle: "short" });
  const title = (act, id) => (
    // In the language of the page, where it is still known there; as it was shown stands below it.
    [act.notice?.language === notice.language ? act.notice : notice, act.notice].flatMap((n) => titleIn(n, id))[0] ?? id
  );
  return acts.map((act) => {
    const { event, hash } = act;
    const touched = Object.entries(event.decisions);
    const ids = touched.map(([id]) => id);
    const shown = act.notice?.purposes.filter(({ id }) => ids.some((said2) => said2.split("/")[0] === id)) ?? [];
    return {
      id: event.id,
      at: event.at,
      when: when.format(new Date(event.at)),
      answers: touched.map(
        ([id, { state }]) => fill(said(words.acts, state) ?? "{title}", { title: title(act, id) })
      ),
      how: how(act, words),
      delivery: delivery?.(event.id),
      told: (told?.(event.id) ?? []).map(
        ({ recipient, state }) => fill(words.told[state], { recipient: recipientNamed(recipient, act.notice, notice) })
      ),
      shown: shown.map((p) => ({
        title: p.title,
        facts: purposeAsShown(p, { ...notice.words, ...act.notice?.words }, act.notice ?? notice, words)
      })),
      shownIn: act.notice?.language ?? event.language,
      proof: facts(
        [words.version, event.policyVersion],
        [words.language, nameOf(event.language, language)],
        [words.proof, hash]
      ).facts
    };
  }).reverse();
}
function tellNow({ policy, notice, snapshot, words, language }) {
  const date = new Intl.DateTimeFormat(regionOf(language), { dateStyle: "long" });
  const told = (text) => date.format(new Date(text));
  return policy.purposes.filter(({ legalBasis }) => legalBasis === "consent" || legalBasis === "legitimate-interests").filter(({ id }) => !snapshot.purposes[id]?.locked).map(({ id, legalBasis }) => {
    const held = snapshot.purposes[id];
    const state = words.states[held?.state ?? "unknown"];
    const said2 = [held?.since ? fill(words.since, { state, date: told(held.since) }) : state];
    if (held?.permitted && held.until && legalBasis === "consent")
      said2.push(fill(words.until, { date: told(held.until) }));
    const apart = held?.permitted ? refusedApart(id, snapshot, notice, words) : [];
    return { term: notice.purposes.find((p) => p.id === id)?.title ?? id, said: [said2.join(". "), ...apart] };
  });
}
function refusedApart(id, snapshot, { purposes }, words) {
  const purpose = purposes.find((p) => p.id === id);
  return namedParts(purpose).filter((part) => snapshot.purposes[part.id]?.refused).map(({ name }) => `${name}: ${words.states.refused}`);
}
function titleIn(notice, id) {
  const purpose = notice?.purposes.find((p) => p.id === id.split("/")[0]);
  if (!purpose || purpose.id === id) return purpose ? [purpose.title] : [];
  return namedParts(purpose).filter((part) => part.id === id).map(({ name }) => `${purpose.title}, ${name}`);
}
function historyDocument(input, now) {
  const { policy, words, language } = input;
  const { controller } = policy;
  const acts = tellActs(input);
  return {
    language,
    title: fill(words.title, { controller: controller.name }),
    lead: [
      words.intro,
      fill(words.made, {
        date: new Intl.DateTimeFormat(regionOf(language), { dateStyle: "long" }).format(new Date(now))
      }),
      [
        `${controller.name}, ${controller.address}. `,
        link(controller.email, `mailto:${controller.email}`),
        ". ",
        link(controller.privacyStatement, controller.privacyStatement)
      ]
    ],
    blocks: [
      section("now", words.now, { kind: "facts", facts: tellNow(input) }),
      section(
        "before",
        words.before,
        acts.length === 0 && paragraph(words.none),
        ...acts.map(
          (act, i) => section(
            `act-${String(i + 1)}`,
            act.when,
            list(act.answers),
            paragraph(act.how),
            act.delivery && note(fill(words.delivery[act.delivery], { controller: controller.name })),
            act.told.length > 0 && list(act.told),
            section(
              `read-${String(i + 1)}`,
              words.read,
              act.shown.length === 0 && paragraph(words["read-missing"]),
              ...act.shown.map(
                (p, n) => section(`read-${String(i + 1)}-${String(n + 1)}`, p.title, { kind: "facts", facts: p.facts })
              ),
              { kind: "facts", facts: act.proof }
            )
          )
        )
      )
    ]
  };
}
function historyJson({ policy, snapshot, acts, delivery, told }, now) {
  const { id, name, address, country, email, privacyStatement } = policy.controller;
  return `${JSON.stringify(
    {
      format: "consent-history",
      v: 1,
      madeAt: new Date(now).toISOString(),
      site: policy.site,
      subject: [...new Set(acts.map(({ event }) => event.subject))],
      controller: { id, name, address, country, email, privacyStatement },
      now: snapshot.purposes,
      events: acts.map(({ hash, event }) => ({
        hash,
        event,
        delivery: delivery?.(event.id),
        recipients: told?.(event.id)
      })),
      notices: Object.fromEntries(acts.flatMap((act) => act.notice ? [[act.event.notice, act.notice]] : []))
    },
    null,
    2
  )}
`;
}
function how({ event, notice }, words) {
  const { method, evidence, by } = event;
  const label = notice?.words[evidence.control];
  const parts = [
    said(words.methods, method) ?? method,
    method === "interface" || method === "api" ? said(words.layers, evidence.layer) ?? words.layers["page"] : void 0,
    method === "interface" && label ? fill(words.control, { control: label }) : void 0
  ].filter((part) => part !== void 0);
  const more = [evidence.synthetic ? words.synthetic : void 0, by === "guardian" ? words.guardian : void 0];
  return [`${parts.join(", ")}.`, ...more.filter((text) => text !== void 0)].join(" ");
}
function recipientNamed(id, ...notices) {
  const all = notices.flatMap((each) => each?.purposes ?? []).flatMap(recipientsOf);
  return all.find((recipient) => recipient.id === id)?.name ?? id;
}
function purposeAsShown(told, headings, { language, controller }, words) {
  const heading = (key) => headings[key] ?? key;
  const { period, text = "" } = told.retention;
  return facts(
    [words.about, told.summary, told.description],
    [words.because, told.because],
    [heading("data"), told.data.map(({ label }) => label).join(", ")],
    [
      heading("recipients"),
      ...recipientsOf(told).length ? recipientsOf(told).map((r) => `${r.name} (${r.country}): ${r.purpose}`) : (
        // A name may end in a full stop of its own.
        [fill(heading("nobody"), { controller: controller.name }).replace(/\.\.$/, ".")]
      )
    ],
    [heading("retention"), /^\p{Lu}/u.test(text) ? text : `${periodInWords(period, language)} ${text}`.trim()]
  ).facts;
}
function said(table, key) {
  return Object.hasOwn(table, key) ? table[key] : void 0;
}
const UNITS = { Y: "year", M: "month", W: "week", D: "day" };
function periodInWords(text, language) {
  const period = parsePeriod(text);
  if (!period) return text;
  const options = { style: "unit", unit: UNITS[period.unit], unitDisplay: "long" };
  return new Intl.NumberFormat(language, options).format(period.count);
}
function regionOf(language) {
  return language === "en" ? "en-GB" : language;
}
function nameOf(code, language) {
  try {
    return new Intl.DisplayNames(language, { type: "language" }).of(code) ?? code;
  } catch {
    return code;
  }
}

export { historyDocument, historyJson, regionOf, tellActs, tellNow };
//# sourceMappingURL=history.js.map

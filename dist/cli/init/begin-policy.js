import { authorityOf } from '../../policy/data/authorities.js';
import { isRecord } from '../../policy/check.js';
import { skeleton } from '../import/skeleton.js';
import { marked } from '../marker.js';

function beginPolicy(example, { name, country, languages }, { speech, today }) {
  const ask = (nl, en) => marked({ nl, en }, speech);
  const site = slug(name);
  const found = authorityOf(country);
  const own = {
    version: today,
    site,
    languages,
    country,
    controller: {
      id: site,
      name,
      address: ask("straat, nummer, postcode en plaats", "street, number, postcode and town"),
      country,
      email: ask("het e-mailadres voor vragen over gegevens", "the e-mail address for questions about data"),
      privacyStatement: "/privacy"
    },
    ...found ? { authority: { name: found.name, url: found.url } } : {}
  };
  const schema = { $schema: "./node_modules/consent-panel/dist/policy.schema.json" };
  if (!example) {
    const first = { id: "first-purpose", title: {}, description: {}, forced: false, services: [] };
    const found_ = { languages, purposes: [first]};
    return { ...schema, ...skeleton(found_, { speech, today }), ...own };
  }
  const { $schema: _, purposes, internal, authority: __, ...rest } = example;
  const review = `${Number(today.slice(0, 4)) + 1}${today.slice(4).replace("-02-29", "-02-28")}`;
  const made = {
    ...rest,
    ...own,
    purposes: purposes.map((purpose) => ({
      ...purpose,
      decidedOn: ask(
        "de dag waarop u dit bepaalde, zoals 2026-11-24",
        "the day on which you decided this, such as 2026-11-24"
      ),
      activeFrom: today,
      internal: ownersPart(purpose.internal, review, ask)
    })),
    internal: {
      ...without(internal, "processorContracts"),
      reviewOn: review,
      ...internal.childTexts ? {
        childTexts: {
          reviewedBy: ask(
            "wie keek of kinderen de teksten begrijpen",
            "who looked whether children understand the texts"
          ),
          reviewedOn: ask("op welke dag", "on which day")
        }
      } : {}
    }
  };
  return { ...schema, ...inLanguages(invented(made, speech), languages, speech) };
}
function ownersPart(internal, review, ask) {
  const { assessment, impactAssessment } = internal;
  const who = ask("wie dit bepaalde: naam en functie", "who decided this: name and role");
  return {
    ...internal,
    decidedBy: who,
    reviewOn: review,
    ...isRecord(assessment) ? { assessment: { ...assessment, assessedBy: who } } : {},
    ...isRecord(impactAssessment) ? { impactAssessment: without(impactAssessment, "reference") } : {}
  };
}
function invented(value, speech) {
  if (Array.isArray(value)) return value.map((one) => invented(one, speech));
  if (typeof value === "string") return /\.example\b/.test(value) ? marked(yours(value), speech) : value;
  if (!isRecord(value)) return value;
  const names = isCompany(value) ? { name: marked(yours(value.name), speech) } : {};
  return { ...Object.fromEntries(Object.entries(value).map(([key, one]) => [key, invented(one, speech)])), ...names };
}
function isCompany(value) {
  return typeof value.role === "string" && typeof value.name === "string";
}
function yours(example) {
  return { nl: `die van u; in het voorbeeld: ${example}`, en: `your own; in the example: ${example}` };
}
function inLanguages(value, languages, speech) {
  if (Array.isArray(value)) return value.map((one) => inLanguages(one, languages, speech));
  if (!isRecord(value)) return value;
  const entries = Object.entries(value);
  const isText = entries.length > 0 && entries.every(([key, one]) => /^(nl|en)$/.test(key) && typeof one === "string");
  if (!isText) return Object.fromEntries(entries.map(([key, one]) => [key, inLanguages(one, languages, speech)]));
  const from = value[speech] ?? entries[0]?.[1];
  const missing = (language) => marked({ nl: `in taal \u2018${language}\u2019: ${String(from)}`, en: `in language \u201C${language}\u201D: ${String(from)}` }, speech);
  return Object.fromEntries(languages.map((language) => [language, value[language] ?? missing(language)]));
}
function slug(name) {
  const plain = name.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^[^a-z]+|-+$/g, "").slice(0, 40).replace(/-+$/, "");
  return plain || "site";
}
function without(object, ...keys) {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}

export { beginPolicy, slug };
//# sourceMappingURL=begin-policy.js.map

import { periodInDays } from '../../model/period.js';
import { isUnasked } from '../kinds.js';
import { laws } from '../laws.js';
import { when } from '../rule.js';
import { eachChannel } from './marketing.js';

const ELECTRONIC = ["email", "sms", "app-push", "chat"];
const softOptIn = {
  id: "DM-03",
  severity: "error",
  article: laws["DM-03"],
  purposeFile: (purpose) => {
    if (!withoutConsent(purpose, ({ channel }) => ELECTRONIC.includes(channel))) return [];
    const conditions = purpose.internal.softOptIn;
    if (!conditions) {
      return when(true, "internal.softOptIn", {
        en: "is missing. Writing to customers without consent is allowed only if every condition holds: say of each whether it does, and what shows it.",
        nl: "ontbreekt. Klanten zonder toestemming schrijven mag alleen als elke voorwaarde klopt: schrijf bij elk of dat zo is, en waaruit dat blijkt."
      });
    }
    return Object.keys(conditions).flatMap((key) => {
      const condition = conditions[key];
      return when(typeof condition !== "string" && !condition.holds, `internal.softOptIn.${key}.holds`, {
        en: "This condition does not hold, so consent is needed. Make it a consent purpose, or see to it that the condition holds.",
        nl: "Deze voorwaarde klopt niet, dus is toestemming nodig. Maak er een doel met toestemming van, of zorg dat de voorwaarde klopt."
      });
    });
  }
};
const callsAsItIs = {
  id: "DM-08",
  severity: "error",
  article: laws["DM-08"],
  purposeFile: (purpose, { internal: { organisation } }) => eachChannel(purpose.marketing, (line, path) => [
    ...when(line.callerType !== void 0 && line.callerType !== organisation, `${path}.callerType`, {
      en: `This policy says that the organisation is "${organisation}". Only a "${line.callerType ?? ""}" may call its customers without consent.`,
      nl: `Volgens dit beleid is de organisatie "${organisation}". Alleen een "${line.callerType ?? ""}" mag klanten zonder toestemming bellen.`
    }),
    ...when(
      reachesUnasked(purpose, line) && line.channel === "telephone" && line.audience === "former-customer" && periodInDays(purpose.internal.telephone?.afterRelation ?? "") > periodInDays("P3Y"),
      "internal.telephone.afterRelation",
      {
        en: "Former customers may be called for three years at most. Say how long after the end you still call: P3Y or less.",
        nl: "Oud-klanten mag u hooguit drie jaar bellen. Schrijf hoe lang na het einde u nog belt: P3Y of korter."
      }
    )
  ])
};
const telephoneRecord = {
  id: "DM-09",
  severity: "error",
  article: laws["DM-09"],
  purposeFile: (purpose) => when(calls(purpose) && purpose.legalBasis === "consent" && !purpose.internal.telephone, "internal.telephone", {
    en: "is missing. A consent to be called is for one group of products, for a time, and given by a person you can name: say how you record that.",
    nl: "ontbreekt. Toestemming om te bellen geldt voor \xE9\xE9n soort producten, voor een tijd, en van iemand die u kunt aanwijzen: schrijf hoe u dat vastlegt."
  })
};
const callScript = {
  id: "DM-10",
  severity: "error",
  article: laws["DM-10"],
  purposeFile: (purpose) => {
    const evidence = purpose.internal.telephone;
    if (!calls(purpose)) return [];
    return [
      ...when(!evidence && purpose.legalBasis !== "consent", "internal.telephone", {
        en: "is missing. Say that your number is shown, and that each call offers the right to object.",
        nl: "ontbreekt. Schrijf dat uw nummer te zien is, en dat u in elk gesprek het recht van bezwaar aanbiedt."
      }),
      ...when(evidence?.numberShown === false, "internal.telephone.numberShown", {
        en: "A caller shows the number. Show it, and write true.",
        nl: "Wie belt, laat het nummer zien. Zorg daarvoor, en schrijf true."
      }),
      ...when(evidence?.rightToObjectOffered === false, "internal.telephone.rightToObjectOffered", {
        en: "Each call offers the right to object. See to it, and write true.",
        nl: "In elk gesprek biedt u het recht van bezwaar aan. Zorg daarvoor, en schrijf true."
      })
    ];
  }
};
const post = {
  id: "DM-11",
  severity: "error",
  article: laws["DM-11"],
  purposeFile: (purpose) => {
    if (!withoutConsent(purpose, ({ channel }) => channel === "post")) return [];
    const test = purpose.internal.compatibility;
    return [
      ...when(!test, "internal.compatibility", {
        en: "is missing. Advertising by post uses an address that was given for something else: test first whether that fits (Art. 6(4)), or ask consent.",
        nl: "ontbreekt. Reclamepost gebruikt een adres dat voor iets anders is gegeven: toets eerst of dat past (artikel 6 lid 4), of vraag toestemming."
      }),
      ...when(test?.conclusion === "not-compatible", "internal.compatibility.conclusion", {
        en: "The test says that post does not fit. Then it needs consent: ask it, or stop.",
        nl: "De toets zegt dat reclamepost niet past. Dan is toestemming nodig: vraag die, of stop ermee."
      })
    ];
  }
};
const marketingEvidence = [softOptIn, callsAsItIs, telephoneRecord, callScript, post];
function reachesUnasked(purpose, { address }) {
  return isUnasked(purpose) && address !== "organisation-published";
}
function withoutConsent(purpose, so) {
  return (purpose.marketing ?? []).some((line) => reachesUnasked(purpose, line) && so(line));
}
function calls(purpose) {
  return (purpose.marketing ?? []).some(
    ({ channel, address }) => channel === "telephone" && address !== "organisation-published"
  );
}

export { marketingEvidence };
//# sourceMappingURL=marketing-evidence.js.map

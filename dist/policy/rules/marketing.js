import { isTagged, isUnasked, isMarketing } from '../kinds.js';
import { laws } from '../laws.js';
import { when } from '../rule.js';

function broken(line, basis) {
  if (basis === "consent") return void 0;
  if (line.product === "third-party") return "DM-02";
  if (basis !== "legitimate-interests") return "DM-01";
  if (line.address === "organisation-published") return void 0;
  if (line.product !== "own-similar" || line.audience === "prospect") return "DM-01";
  if (line.channel === "telephone") return line.callerType ? void 0 : "DM-07";
  return line.audience === "customer" ? void 0 : "DM-01";
}
const CONSENT_REQUIRED = {
  "DM-01": {
    en: "This needs consent. Without it you may only tell your own customers of your own, similar products, with legitimate-interests as the basis and a way to object.",
    nl: "Hiervoor is toestemming nodig. Zonder mag u alleen eigen klanten (customer) vertellen over eigen soortgelijke producten (own-similar), met legitimate-interests als grondslag en een manier om bezwaar te maken."
  },
  "DM-02": {
    en: "Advertising for another company always needs consent, and the consent names that company. Make it a consent purpose, or leave it out.",
    nl: "Voor reclame van een ander bedrijf is altijd toestemming nodig, waarin dat bedrijf wordt genoemd. Maak er een doel met toestemming van, of laat het weg."
  },
  "DM-07": {
    en: "Since 1 July 2026 a call to sell something needs consent, also to your own customers. Make it a consent purpose. Only charities, charity lotteries and publishers of newspapers and magazines are excepted (callerType).",
    nl: "Sinds 1 juli 2026 is voor bellen om iets te verkopen toestemming nodig, ook bij eigen klanten. Maak er een doel met toestemming van. Alleen goede doelen, goededoelenloterijen en uitgevers van kranten en tijdschriften zijn uitgezonderd (callerType)."
  }
};
const onlyCustomers = table("DM-01");
const thirdParty = table("DM-02");
const telephone = { ...table("DM-07"), from: "2026-07-01" };
const channelsNamed = {
  id: "DM-01",
  severity: "error",
  article: laws["DM-01"],
  purpose: (purpose) => when(isTagged(purpose, "direct-marketing") && !purpose.marketing && isUnasked(purpose), "marketing", {
    en: "is missing. Say along which channel you advertise, to whom and for which products, so that it can be told whether consent is needed.",
    nl: "ontbreekt. Schrijf langs welk kanaal u reclame maakt, aan wie en voor welke producten. Dan is te zien of toestemming nodig is."
  })
};
const partiesNamed = {
  id: "DM-02",
  severity: "error",
  article: laws["DM-02"],
  purpose: ({ legalBasis, marketing: marketing2 }) => eachChannel(
    marketing2,
    ({ product, parties }, path) => when(legalBasis === "consent" && product === "third-party" && !parties, `${path}.parties`, {
      en: "is missing. Name each company whose advertising you send: people agree to that company, and to no other.",
      nl: "ontbreekt. Noem elk bedrijf waarvan u reclame stuurt: mensen stemmen in met dat bedrijf, en met geen ander."
    })
  )
};
const callerType = {
  id: "DM-08",
  severity: "error",
  article: laws["DM-08"],
  purpose: ({ marketing: marketing2 }) => eachChannel(
    marketing2,
    (line, path) => when(line.callerType !== void 0 && line.channel !== "telephone", `${path}.callerType`, {
      en: "This exception is for telephone only. Remove it.",
      nl: "Deze uitzondering geldt alleen voor de telefoon. Haal dit weg."
    })
  )
};
const objectionReaches = {
  id: "DM-12",
  severity: "error",
  article: laws["DM-12"],
  purpose: (purpose) => when(
    !!purpose.marketing?.length && purpose.legalBasis === "legitimate-interests" && !isTagged(purpose, "direct-marketing"),
    "tags",
    {
      en: 'This purpose is direct marketing. Add the tag "direct-marketing", so that an objection to advertising stops it at once.',
      nl: 'Dit doel is direct marketing. Zet er het label "direct-marketing" bij, zodat bezwaar tegen reclame het meteen stopt.'
    }
  )
};
const BOX = {
  email: "e-mail",
  sms: "sms/app",
  "app-push": "sms/app",
  chat: "sms/app",
  telephone: "telephone",
  post: "post"
};
const channelsApart = {
  id: "DM-13",
  severity: "error",
  article: laws["DM-13"],
  purpose: ({ legalBasis, marketing: marketing2 = [] }) => when(legalBasis === "consent" && new Set(marketing2.map(({ channel }) => BOX[channel])).size > 1, "marketing", {
    en: "This one question asks for more than one channel. Make a purpose of each: e-mail, SMS and app, telephone, post.",
    nl: "Deze ene vraag gaat over meer dan \xE9\xE9n kanaal. Maak van elk een eigen doel: e-mail, sms en app, telefoon, post."
  })
};
const channelsSaid = {
  id: "DM-13",
  severity: "warning",
  article: laws["DM-13"],
  purpose: (purpose) => when(isTagged(purpose, "direct-marketing") && !purpose.marketing && purpose.legalBasis === "consent", "marketing", {
    en: "is missing. Say along which channel this advertising goes; each channel is a question of its own.",
    nl: "ontbreekt. Schrijf langs welk kanaal deze reclame gaat; elk kanaal is een eigen vraag."
  })
};
const profilingApart = {
  id: "DM-14",
  severity: "error",
  article: laws["DM-14"],
  purpose: (purpose) => when(isTagged(purpose, "profiling") && isMarketing(purpose), "tags", {
    en: "Making a profile of people is another thing than writing to them. Make profiling a purpose of its own.",
    nl: "Een profiel van mensen maken is iets anders dan hun schrijven. Maak van profileren een eigen doel."
  })
};
const trackedMail = {
  id: "DM-15",
  severity: "error",
  article: laws["DM-15"],
  policy: ({ purposes }) => {
    const byId = new Map(purposes.map((purpose) => [purpose.id, purpose]));
    return purposes.flatMap(
      ({ id, marketing: marketing2, status }, index) => status === "not-allowed" ? [] : eachChannel(
        marketing2,
        ({ trackedUnder }, path) => when(
          trackedUnder !== void 0 && (trackedUnder === id || byId.get(trackedUnder)?.legalBasis !== "consent"),
          `purposes[${index}].${path}.trackedUnder`,
          {
            en: "Seeing whether mail is opened or clicked reads the device of the reader. Name another purpose of this policy, which rests on consent; or do not track.",
            nl: "Wie meet of mail wordt geopend of aangeklikt, leest iets van het apparaat van de lezer. Noem een ander doel van dit beleid, met toestemming als grondslag; of meet het niet."
          }
        )
      )
    );
  }
};
const publishedAddress = {
  id: "DM-16",
  severity: "error",
  article: laws["DM-16"],
  purpose: ({ marketing: marketing2 }) => eachChannel(
    marketing2,
    ({ address, channel, audience }, path) => when(
      address === "organisation-published" && (channel === "app-push" || channel === "chat" || channel === "sms"),
      `${path}.address`,
      {
        en: `A ${channel} message reaches the device of a person (${audience}), not an address that an organisation published. Write "person".`,
        nl: `Een bericht via ${channel} komt op het apparaat van een persoon (${audience}), niet op een adres dat een organisatie bekendmaakte. Schrijf "person".`
      }
    )
  )
};
const children = {
  id: "DM-17",
  severity: "error",
  article: laws["DM-17"],
  purpose: (purpose, { audience }) => when(
    isMarketing(purpose) && purpose.legalBasis !== "consent" && (audience.children === "directed" || !!purpose.subjects?.includes("child")),
    "legalBasis",
    {
      en: "Advertising to children without asking is not allowed here. Ask consent, which below the age limit a parent gives, or leave it out.",
      nl: "Reclame aan kinderen zonder te vragen mag hier niet. Vraag toestemming, die onder de leeftijdsgrens een ouder geeft, of laat het weg."
    }
  )
};
const marketing = [
  onlyCustomers,
  channelsNamed,
  thirdParty,
  partiesNamed,
  telephone,
  callerType,
  objectionReaches,
  channelsApart,
  channelsSaid,
  profilingApart,
  trackedMail,
  publishedAddress,
  children
];
function table(id) {
  return {
    id,
    severity: "error",
    article: laws[id],
    purpose: ({ legalBasis, marketing: lines }) => eachChannel(
      lines,
      (line, path) => when(broken(line, legalBasis) === id, `${path}.channel`, CONSENT_REQUIRED[id])
    )
  };
}
function eachChannel(lines, look) {
  return (lines ?? []).flatMap((line, index) => look(line, `marketing[${index}]`));
}

export { broken, eachChannel, marketing };
//# sourceMappingURL=marketing.js.map

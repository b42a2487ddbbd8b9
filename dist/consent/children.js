import { besideOf } from './records.js';
import { foldHall, tell } from './telling.js';
import { keepBand, keepQuiet, keptBand, keptQuiet } from './kept-band.js';
import { guarded, saidAt, isLockedFor, bandOf, answerHolds } from '../model/age.js';
import { explain } from '../model/explain.js';
import { addPeriod } from '../model/period.js';
import { DEFAULT_PERIOD } from '../model/snapshot.js';
import { ages, ageOfConsent } from '../policy/data/ages.js';

async function guard(hall) {
  const { policy, options } = hall;
  const law = lawOf(hall);
  const { allows, refresh } = hall;
  let here;
  let known = { band: "unknown", until: 0 };
  let quiet = 0;
  const look = async () => {
    if (options.age !== void 0) {
      const band = bandOf(options.age, law.limit);
      if (band) known = { band, until: answerHolds(band, hall.now(), policy) };
      return;
    }
    const kept = await keptBand(besideOf(hall), policy.site, law.limit);
    known = kept ?? here ?? { band: "unknown", until: 0 };
    quiet = Math.max(quiet, await keptQuiet(besideOf(hall), policy.site));
  };
  const now = () => known.band !== "unknown" && hall.now() >= known.until ? { band: "lapsed", until: 0 } : known;
  const keeper = {
    law,
    get known() {
      return now();
    },
    get open() {
      return /unknown|lapsed/.test(now().band);
    },
    get wanted() {
      return keeper.open && hall.now() >= quiet;
    },
    async later() {
      quiet = addPeriod(hall.now(), policy.quietPeriod ?? DEFAULT_PERIOD);
      await keepQuiet(besideOf(hall), policy.site, quiet);
    },
    async answer(years) {
      await look();
      if (!keeper.open) throw explain("age-answered");
      const band = bandOf(years, law.limit);
      if (!band) throw explain("age-unknown");
      here = known = { band, until: answerHolds(band, hall.now(), policy) };
      await keepBand(besideOf(hall), policy.site, law.limit, known).catch((cause) => {
        hall.report("ledger-unavailable", "", cause);
      });
      tell(hall);
      return band;
    },
    admit(choices) {
      for (const purpose of policy.purposes) {
        if (!Object.hasOwn(choices, purpose.id) || choices[purpose.id] !== true) continue;
        if (keeper.open && purpose.legalBasis === "consent") throw explain("age-unknown", purpose.id);
        if (isLockedFor(purpose, now())) throw explain("CH-07", purpose.id);
      }
    },
    said: (decision) => saidAt(now(), law, decision),
    guard: (snapshot) => guarded(snapshot, now(), law, hall)
  };
  Object.assign(hall, {
    ages: keeper,
    allows: (id) => allows(id) && foldHall(hall).purposes[id]?.permitted === true,
    async refresh(reading) {
      await Promise.all([look(), refresh(reading)]);
    }
  });
  await look();
  if (keeper.wanted && policy.purposes.some(({ legalBasis }) => legalBasis === "consent")) options.onRequest?.();
}
function lawOf({ policy, options }) {
  const { audience, country } = policy;
  const here = options.country ?? country;
  return {
    limit: Math.max(ageOfConsent(country), ageOfConsent(here), audience.ageLimit ?? 0),
    jointly: [country, here].some((each) => ages.jointly.includes(each)),
    counselling: audience.service === "counselling"
  };
}

export { guard };
//# sourceMappingURL=children.js.map

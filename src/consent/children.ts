/**
 * Guards a hall where children come: before anything is asked an age is, and
 * until it is known nothing optional runs (Art. 8, CH-01). Of the answer only
 * a band is kept, beside the ledger. Comes only where a policy says so; where
 * it cannot be fetched, nothing starts.
 */
import type { Hall } from './hall.js';
import { besideOf } from './records.js';
import { foldHall, tell } from './telling.js';
import { keepBand, keepQuiet, keptBand, keptQuiet } from './kept-band.js';
import { answerHolds, bandOf, guarded, isLockedFor, saidAt, type AgeLaw } from '../model/age.js';
import type { KnownAge } from '../model/age-band.js';
import type { Ages } from '../model/ages.js';
import { explain } from '../model/explain.js';
import { addPeriod } from '../model/period.js';
import { DEFAULT_PERIOD } from '../model/snapshot.js';
import { ageOfConsent, ages } from '../policy/data/ages.js';

/** Puts the guard on a hall: from now on every snapshot is what holds for somebody of that age. */
export async function guard(hall: Hall): Promise<void> {
  const { policy, options } = hall;
  const law = lawOf(hall);
  const { allows, refresh } = hall;
  /** What an answer in this page said, for where nothing can be kept. */
  let here: KnownAge | undefined;
  let known: KnownAge = { band: 'unknown', until: 0 };
  let quiet = 0;

  const look = async (): Promise<void> => {
    if (options.age !== undefined) {
      // Of somebody else than whoever uses this browser: an age that is none says nothing.
      const band = bandOf(options.age, law.limit);
      if (band) known = { band, until: answerHolds(band, hall.now(), policy) };
      return;
    }
    const kept = await keptBand(besideOf(hall), policy.site, law.limit);
    known = kept ?? here ?? { band: 'unknown', until: 0 };
    quiet = Math.max(quiet, await keptQuiet(besideOf(hall), policy.site));
  };
  const now = (): KnownAge =>
    known.band !== 'unknown' && hall.now() >= known.until ? { band: 'lapsed', until: 0 } : known;

  const keeper: Ages = {
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
      if (!keeper.open) throw explain('age-answered');
      const band = bandOf(years, law.limit);
      if (!band) throw explain('age-unknown');
      here = known = { band, until: answerHolds(band, hall.now(), policy) };
      await keepBand(besideOf(hall), policy.site, law.limit, known).catch((cause: unknown) => {
        // It counts for this page, as every choice does then.
        hall.report('ledger-unavailable', '', cause);
      });
      tell(hall);
      return band;
    },
    admit(choices) {
      for (const purpose of policy.purposes) {
        if (!Object.hasOwn(choices, purpose.id) || choices[purpose.id] !== true) continue;
        if (keeper.open && purpose.legalBasis === 'consent') throw explain('age-unknown', purpose.id);
        if (isLockedFor(purpose, now())) throw explain('CH-07', purpose.id);
      }
    },
    said: (decision) => saidAt(now(), law, decision),
    guard: (snapshot) => guarded(snapshot, now(), law, hall),
  };

  Object.assign(hall, {
    ages: keeper,
    allows: (id: string) => allows(id) && foldHall(hall).purposes[id]?.permitted === true,
    async refresh(reading) {
      // Another tab may have been told the age.
      await Promise.all([look(), refresh(reading)]);
    },
  } satisfies Partial<Hall>);
  await look();
  // Whoever can ask is fetched now: a question waits for the answer.
  if (keeper.wanted && policy.purposes.some(({ legalBasis }) => legalBasis === 'consent')) options.onRequest?.();
}

/** What the law says where the owner is, and where the visitor is said to be: the stricter of the two (CH-02). */
function lawOf({ policy, options }: Hall): AgeLaw {
  const { audience, country } = policy;
  const here = options.country ?? country;
  return {
    limit: Math.max(ageOfConsent(country), ageOfConsent(here), audience.ageLimit ?? 0),
    jointly: [country, here].some((each) => ages.jointly.includes(each)),
    counselling: audience.service === 'counselling',
  };
}

/**
 * Chapter CK, the part on the device: what is kept there or read from it, on
 * which basis, and for how long.
 */
import { periodInDays } from '../../model/period.js';
import type { Purpose, Service, StorageItem } from '../../model/purpose.js';
import { analyticsProfile } from '../data/analytics-profiles.js';
import { isAdvertising, isTracker, isTrackerName } from '../data/trackers.js';
import { touchesDevice } from '../kinds.js';
import { laws } from '../laws.js';
import type { LimitedAnalytics } from '../policy-file.js';
import { when, type Finding, type Rule } from '../rule.js';
import type { Said } from '../said.js';

/** The classes that may run without consent; the last one only where its country and its conditions say so. */
const EXEMPT: readonly (string | undefined)[] = ['transmission', 'strictly-necessary', 'analytics-limited'];

const classes: Rule = {
  id: 'CK-02',
  severity: 'error',
  article: laws['CK-02'],
  purpose: (purpose) =>
    // On legitimate interests the same thing is CK-09, which names what to do about it.
    purpose.legalBasis === 'consent' || purpose.legalBasis === 'legitimate-interests'
      ? []
      : eachService(purpose, (service, path) => [
          ...when(touchesDevice(service) && service.access === undefined, `${path}.access`, {
            en: 'is missing. This purpose does not ask consent, so say what kind of access to the device this is, such as "strictly-necessary".',
            nl: 'ontbreekt. Dit doel vraagt geen toestemming. Schrijf dus wat voor toegang tot het apparaat dit is, zoals "strictly-necessary".',
          }),
          ...when(service.access !== undefined && !EXEMPT.includes(service.access), `${path}.access`, {
            en: `"${service.access ?? ''}" needs consent. Move this service to a purpose that asks for it.`,
            nl: `Voor "${service.access ?? ''}" is toestemming nodig. Zet deze dienst bij een doel dat daarom vraagt.`,
          }),
        ]),
};

const needed: Rule = {
  id: 'CK-03',
  severity: 'error',
  article: laws['CK-03'],
  purpose: (purpose) =>
    eachService(purpose, (service, path) => {
      if (service.access !== 'strictly-necessary' && service.access !== 'transmission') return [];
      return [
        ...when(service.access === 'strictly-necessary' && !service.requestedService, `${path}.requestedService`, {
          en: 'is missing. Strictly necessary means: for something the visitor asked for. Say what that is, such as the shopping basket.',
          nl: 'ontbreekt. Strikt nodig betekent: voor iets waar de bezoeker om vroeg. Schrijf wat dat is, zoals het winkelmandje.',
        }),
        ...(service.hosts ?? []).flatMap((host, index) =>
          when(isTracker(host), `${path}.hosts[${index}]`, knownTracker(host)),
        ),
        ...(service.storage ?? []).flatMap(({ name }, index) =>
          when(isTrackerName(name), `${path}.storage[${index}].name`, knownTracker(name)),
        ),
      ];
    }),
};

const limitedAnalytics: Rule = {
  id: 'CK-04',
  severity: 'error',
  article: laws['CK-04'],
  purpose: (purpose) =>
    eachLimited(purpose, (service, path) =>
      (service.hosts ?? []).flatMap((host, index) =>
        when(isAdvertising(host), `${path}.hosts[${index}]`, knownTracker(host)),
      ),
    ),
  purposeFile: (purpose, { country }) =>
    eachLimited(purpose, (service) => {
      const profile = analyticsProfile(country);
      if (!profile) return [];
      const at = `internal.limitedAnalytics.${service.id}`;
      const answers = own(purpose.internal.limitedAnalytics, service.id);
      if (!answers) {
        return when(true, at, {
          en: 'is missing. Measuring without consent is allowed only if every condition holds: answer each of them for this service.',
          nl: 'ontbreekt. Meten zonder toestemming mag alleen als elke voorwaarde klopt: geef bij deze dienst op elk daarvan antwoord.',
        });
      }
      return profile.conditions.flatMap((condition) =>
        when(answers[condition] !== true, `${at}.${condition}`, {
          en: 'This condition does not hold, so the service needs consent: give it the class "analytics" and a consent purpose.',
          nl: 'Deze voorwaarde klopt niet, dus heeft de dienst toestemming nodig: geef hem de soort "analytics" en een doel met toestemming.',
        }),
      );
    }),
};

const analyticsByCountry: Rule = {
  id: 'CK-05',
  severity: 'error',
  article: laws['CK-05'],
  purpose: (purpose, { country }) =>
    eachLimited(purpose, (_service, path) =>
      when(!analyticsProfile(country), `${path}.access`, {
        en: `We know of no rule in ${country} that lets you measure without consent. Move this service to a consent purpose.`,
        nl: `Wij kennen voor ${country} geen regel die meten zonder toestemming toestaat. Zet deze dienst bij een doel met toestemming.`,
      }),
    ),
  purposeFile: (purpose, { country }) =>
    eachLimited(purpose, (service) => {
      const longest = analyticsProfile(country)?.dataKept;
      const kept = own(purpose.internal.limitedAnalytics, service.id)?.dataKept ?? '';
      return when(
        longest !== undefined && !(periodInDays(kept) <= periodInDays(longest)),
        `internal.limitedAnalytics.${service.id}.dataKept`,
        {
          en: `In ${country} these data may be kept for ${longest ?? ''} at most. Say how long you keep them.`,
          nl: `In ${country} mag u deze gegevens hooguit ${longest ?? ''} bewaren. Schrijf hoe lang u ze bewaart.`,
        },
      );
    }),
};

const stillTold: Rule = {
  id: 'CK-06',
  severity: 'warning',
  article: laws['CK-06'],
  purpose: (purpose) =>
    eachService(purpose, ({ access, storage }, path) =>
      when(access !== undefined && access !== 'transmission' && !storage?.length, `${path}.storage`, {
        en: 'is missing. What needs no consent is told all the same: name what this service keeps on the device or reads from it.',
        nl: 'ontbreekt. Ook wat zonder toestemming mag, vertelt u: noem wat deze dienst op het apparaat bewaart of ervan leest.',
      }),
    ),
};

const noAccessByInterest: Rule = {
  id: 'CK-09',
  severity: 'error',
  article: laws['CK-09'],
  purpose: (purpose) =>
    when(
      purpose.legalBasis === 'legitimate-interests' &&
        purpose.services?.some((service) => touchesDevice(service) && !EXEMPT.includes(service.access)),
      'services',
      {
        en: 'This purpose keeps something on the device and rests on legitimate-interests (gerechtvaardigd belang). Storing and reading on a device needs consent (toestemming): make that its own purpose, or remove the storage. If it is strictly necessary, say so in "access".',
        nl: 'Dit doel bewaart iets op het apparaat en rust op legitimate-interests (gerechtvaardigd belang). Voor opslaan en lezen op een apparaat is toestemming nodig: maak daar een eigen doel van, of haal de opslag weg. Is het strikt nodig, schrijf dat dan bij "access".',
      },
    ),
};

const lifetime: Rule = {
  id: 'CK-13',
  severity: 'error',
  article: laws['CK-13'],
  purpose: (purpose) =>
    eachItem(purpose, ({ maxAge }, path) =>
      when(days(maxAge) > days('P13M'), `${path}.maxAge`, {
        en: `${maxAge} is longer than the 13 months there may be. Write P13M or less.`,
        nl: `${maxAge} is langer dan de dertien maanden die mogen. Schrijf P13M of korter.`,
      }),
    ),
};

const shortLifetime: Rule = {
  id: 'CK-13',
  severity: 'warning',
  article: laws['CK-13'],
  purpose: (purpose) =>
    eachItem(purpose, ({ maxAge }, path) =>
      when(days(maxAge) > days('P6M') && days(maxAge) <= days('P13M'), `${path}.maxAge`, {
        en: `${maxAge} is long. Six months or less is better: write P6M, or be ready to say why it must be longer.`,
        nl: `${maxAge} is lang. Zes maanden of korter is beter: schrijf P6M, of zorg dat u kunt uitleggen waarom het langer moet.`,
      }),
    ),
};

const whatItIsFor: Rule = {
  id: 'IN-10',
  severity: 'warning',
  article: laws['IN-10'],
  purpose: (purpose) =>
    eachItem(purpose, (item, path) =>
      when(!item.purpose, `${path}.purpose`, {
        en: 'is missing. Say in a few words what it is for; the table of cookies tells it.',
        nl: 'ontbreekt. Schrijf in een paar woorden waar het voor is; dat staat in de cookietabel.',
      }),
    ),
};

/** The rules on what is kept on the device. */
export const deviceAccess: readonly Rule[] = [
  classes,
  needed,
  limitedAnalytics,
  analyticsByCountry,
  stillTold,
  noAccessByInterest,
  lifetime,
  shortLifetime,
  whatItIsFor,
];

function knownTracker(name: string): Said {
  return {
    en: `${name} belongs to a known advertising or measuring tool, which is never needed for what a visitor asked. Move it to a consent purpose.`,
    nl: `${name} hoort bij een bekend hulpmiddel voor reclame of meten. Dat is nooit nodig voor wat een bezoeker vroeg. Zet het bij een doel met toestemming.`,
  };
}

function days(maxAge: string): number {
  return maxAge === 'session' ? 0 : periodInDays(maxAge);
}

function own(
  answers: Readonly<Record<string, LimitedAnalytics>> | undefined,
  id: string,
): LimitedAnalytics | undefined {
  return answers && Object.hasOwn(answers, id) ? answers[id] : undefined;
}

function eachService(
  { services = [] }: Purpose,
  look: (service: Service, path: string) => readonly Finding[],
): readonly Finding[] {
  return services.flatMap((service, index) => look(service, `services[${index}]`));
}

/** The services that measure in the limited way, where nobody is asked. */
function eachLimited(
  purpose: Purpose,
  look: (service: Service, path: string) => readonly Finding[],
): readonly Finding[] {
  if (purpose.legalBasis === 'consent') return [];
  return eachService(purpose, (service, path) => (service.access === 'analytics-limited' ? look(service, path) : []));
}

function eachItem(purpose: Purpose, look: (item: StorageItem, path: string) => readonly Finding[]): readonly Finding[] {
  return eachService(purpose, ({ storage = [] }, path) =>
    storage.flatMap((item, index) => look(item, `${path}.storage[${index}]`)),
  );
}

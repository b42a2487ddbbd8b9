/**
 * Chapter CK, the part on the device: what is kept there, on which basis,
 * and for how long.
 */
import { periodInDays } from '../../model/period.js';
import type { Purpose, StorageItem } from '../../model/purpose.js';
import { laws } from '../laws.js';
import { when, type Finding, type Rule } from '../rule.js';

const noAccessByInterest: Rule = {
  id: 'CK-09',
  severity: 'error',
  article: laws['CK-09'],
  purpose: (purpose) =>
    when(
      purpose.legalBasis === 'legitimate-interests' && purpose.services?.some((service) => service.storage?.length),
      'services',
      {
        en: 'This purpose keeps something on the device and rests on legitimate-interests (gerechtvaardigd belang). Storing and reading on a device needs consent (toestemming): make that its own purpose, or remove the storage.',
        nl: 'Dit doel bewaart iets op het apparaat en rust op legitimate-interests (gerechtvaardigd belang). Voor opslaan en lezen op een apparaat is toestemming nodig: maak daar een eigen doel van, of haal de opslag weg.',
      },
    ),
};

const lifetime: Rule = {
  id: 'CK-13',
  severity: 'error',
  article: laws['CK-13'],
  purpose: (purpose) =>
    eachItem(purpose, ({ maxAge }, path) =>
      when(days(maxAge) > days('P13M'), path, {
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
      when(days(maxAge) > days('P6M') && days(maxAge) <= days('P13M'), path, {
        en: `${maxAge} is long. Six months or less is better: write P6M, or be ready to say why it must be longer.`,
        nl: `${maxAge} is lang. Zes maanden of korter is beter: schrijf P6M, of zorg dat u kunt uitleggen waarom het langer moet.`,
      }),
    ),
};

/** The rules on what is kept on the device. */
export const deviceAccess: readonly Rule[] = [noAccessByInterest, lifetime, shortLifetime];

function days(maxAge: string): number {
  return maxAge === 'session' ? 0 : periodInDays(maxAge);
}

function eachItem(purpose: Purpose, look: (item: StorageItem, path: string) => readonly Finding[]): readonly Finding[] {
  return (purpose.services ?? []).flatMap(({ storage }, s) =>
    (storage ?? []).flatMap((item, i) => look(item, `services[${s}].storage[${i}].maxAge`)),
  );
}

import type { Policy } from 'consent-panel';

/**
 * What the shop declares. As it stands here it is checked on each visit; a
 * shop that is published seals it once, with `sealPolicy()`.
 */
export const policy: Policy = {
  version: '2026-11-02',
  site: 'wilgenbocht-react',
  languages: ['en', 'nl'],
  country: 'NL',
  controller: {
    id: 'wilgenbocht',
    name: 'Rijwielhuis Wilgenbocht B.V.',
    address: 'Lindekade 7, 0512 WB Wilgenhaven',
    country: 'NL',
    email: 'privacy@wilgenbocht.example',
    privacyStatement: '/privacy',
  },
  audience: { children: 'none' },
  purposes: [
    {
      id: 'video',
      title: { en: 'Videos', nl: 'Video’s' },
      summary: { en: 'Kijkvenster shows films of our bicycles.', nl: 'Kijkvenster toont filmpjes van onze fietsen.' },
      description: {
        en: 'The films come from the company Kijkvenster, which then sees that you watch them.',
        nl: 'De filmpjes komen van het bedrijf Kijkvenster, dat dan ziet dat u ze bekijkt.',
      },
      legalBasis: 'consent',
      because: { en: 'you give us consent for it', nl: 'u ons daarvoor toestemming geeft' },
      data: [{ id: 'ip-address', label: { en: 'IP address', nl: 'IP-adres' }, sensitivity: 'ordinary' }],
      recipients: [
        {
          id: 'kijkvenster',
          name: 'Kijkvenster',
          role: 'third-party',
          country: 'NL',
          purpose: { en: 'keeps the films and plays them', nl: 'bewaart de filmpjes en speelt ze af' },
          notice: 'https://kijkvenster.example/privacy',
        },
      ],
      retention: { period: 'P6M' },
      services: [
        { id: 'kijkvenster', name: 'Kijkvenster', storage: [{ kind: 'cookie', name: 'kijkvenster', maxAge: 'P6M' }] },
      ],
      tags: ['embedded-media'],
      decidedOn: '2026-09-14',
      activeFrom: '2026-10-01',
    },
    {
      id: 'orders',
      title: { en: 'Orders', nl: 'Bestellingen' },
      summary: { en: 'We deliver what you order from us.', nl: 'Wij leveren wat u bij ons bestelt.' },
      description: {
        en: 'With your data we prepare the order, deliver it and handle your payment.',
        nl: 'Met uw gegevens maken wij de bestelling klaar, bezorgen wij die en verwerken wij uw betaling.',
      },
      legalBasis: 'contract',
      because: {
        en: 'you buy something from us and we have to keep that agreement with you',
        nl: 'u iets bij ons koopt en wij die afspraak met u moeten nakomen',
      },
      contract: { en: 'The contract of sale between you and us.', nl: 'De koopovereenkomst tussen u en ons.' },
      necessity: {
        en: 'Without a name and an address we cannot deliver anything to you.',
        nl: 'Zonder naam en adres kunnen wij niets bij u bezorgen.',
      },
      data: [
        { id: 'name', label: { en: 'name', nl: 'naam' }, sensitivity: 'ordinary' },
        { id: 'address', label: { en: 'delivery address', nl: 'bezorgadres' }, sensitivity: 'ordinary' },
      ],
      recipients: 'none',
      retention: { period: 'P5Y' },
      decidedOn: '2026-09-14',
      activeFrom: '2026-10-01',
    },
  ],
};

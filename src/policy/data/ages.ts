/**
 * From which age a young person decides alone about online services
 * (Art. 8(1) GDPR), by country. Data; look again each year.
 */

/** The age by country, and for every other country (CH-02). */
export const ages: {
  readonly asOf: string;
  readonly elsewhere: number;
  readonly byCountry: Readonly<Record<string, number>>;
  /** Where a child below the age decides together with a parent, and neither alone. */
  readonly jointly: readonly string[];
} = {
  asOf: '2026-11-22',
  elsewhere: 16,
  byCountry: {
    ...at(13, 'BE EE FI GB IS LV MT NO PT SE'),
    ...at(14, 'AT BG CY ES IT LT'),
    // In France a child under 15 decides together with a parent.
    ...at(15, 'CZ DK FR GR SI'),
    // Switzerland has no fixed age; 16 is the safe side.
    ...at(16, 'CH DE HR HU IE LI LU NL PL RO SK'),
  },
  // Art. 45 of the French law on data protection.
  jointly: ['FR'],
};

/** The age of this country. */
export function ageOfConsent(country: string): number {
  return Object.hasOwn(ages.byCountry, country) ? (ages.byCountry[country] ?? ages.elsewhere) : ages.elsewhere;
}

function at(age: number, countries: string): Record<string, number> {
  return Object.fromEntries(countries.split(' ').map((country) => [country, age]));
}

/**
 * Where measuring one's own site needs no consent, and under which
 * conditions (CK-04, CK-05). Data; look again each year.
 */
import type { LimitedAnalytics } from '../policy-file.js';

/** What a country asks of measuring without consent. */
export interface AnalyticsProfile {
  /** What must be answered with yes. */
  readonly conditions: readonly (keyof LimitedAnalytics)[];
  /** How long at most the data may be kept, an ISO 8601 period, where the country says so. */
  readonly dataKept?: string;
}

const DUTCH: AnalyticsProfile['conditions'] = [
  'ownServiceOnly',
  'firstParty',
  'noCrossSiteId',
  'ipShortened',
  'notSharedOrReused',
  'processorAgreement',
  'shortLifetime',
  'optOutOffered',
];

/** The profiles by country. A country that is not here has no exemption, and DE and DK are known to have none. */
export const analyticsProfiles: {
  readonly asOf: string;
  readonly byCountry: Readonly<Record<string, AnalyticsProfile>>;
} = {
  asOf: '2026-11-22',
  byCountry: {
    NL: { conditions: DUTCH },
    FR: { conditions: [...DUTCH, 'anonymousOutput', 'notRenewed'], dataKept: 'P25M' },
  },
};

/** The profile of this country, if it has an exemption at all. */
export function analyticsProfile(country: string): AnalyticsProfile | undefined {
  return Object.hasOwn(analyticsProfiles.byCountry, country) ? analyticsProfiles.byCountry[country] : undefined;
}

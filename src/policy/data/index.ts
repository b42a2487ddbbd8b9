/**
 * The law, as far as it is a table: who is where, at which age, under which
 * conditions, in which words. Each table bears the day on which it was last
 * looked at (`asOf`); RE-09 warns when that is long ago.
 */
export { ages, ageOfConsent } from './ages.js';
export { analyticsProfiles, analyticsProfile, type AnalyticsProfile } from './analytics-profiles.js';
export { authorities, authorityOf, type Authority } from './authorities.js';
export { adequacy, eea, isAdequate, isInEea } from '../countries.js';
export { specialCategories, type SpecialCategory } from './special-categories.js';
export { trackers, isAdvertising, isTracker, isTrackerName } from './trackers.js';
export { wording, type WordList } from './wording.js';

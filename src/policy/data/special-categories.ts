/**
 * The kinds of data that Art. 9(1) GDPR calls special, with the words by
 * which people name them (SP-02). Data; look again each year.
 */

/** One special category. */
export interface SpecialCategory {
  readonly id: string;
  /** Words that name it, by language. Each is the beginning of a word, so that `health` finds `health data`. */
  readonly words: Readonly<Record<string, readonly string[]>>;
}

/** The nine. */
export const specialCategories: { readonly asOf: string; readonly categories: readonly SpecialCategory[] } = {
  asOf: '2026-11-22',
  categories: [
    { id: 'race', words: { nl: ['ras', 'huidskleur'], en: ['race', 'racial', 'skin colour'] } },
    {
      id: 'ethnic-origin',
      words: { nl: ['etnisch', 'etniciteit', 'afkomst'], en: ['ethnic', 'ethnicity'] },
    },
    {
      id: 'political-opinions',
      words: {
        nl: ['politieke opvatting', 'politieke voorkeur', 'politieke mening', 'stemgedrag'],
        en: ['political opinion', 'political view', 'political preference', 'voting behaviour'],
      },
    },
    {
      id: 'religion-or-belief',
      words: {
        nl: ['religie', 'geloof', 'godsdienst', 'levensovertuiging', 'levensbeschouwing'],
        en: ['religion', 'religious', 'faith', 'philosophical belief'],
      },
    },
    {
      id: 'trade-union',
      words: { nl: ['vakbond', 'lidmaatschap van een vakbond'], en: ['trade union', 'union membership'] },
    },
    { id: 'genetic', words: { nl: ['genetisch', 'dna', 'erfelijk'], en: ['genetic', 'dna', 'hereditary'] } },
    {
      id: 'biometric',
      words: {
        nl: ['biometri', 'vingerafdruk', 'gezichtsherkenning', 'irisscan'],
        en: ['biometric', 'fingerprint', 'face recognition', 'facial recognition', 'iris scan'],
      },
    },
    {
      id: 'health',
      words: {
        nl: ['gezondheid', 'medisch', 'medicijn', 'ziekte', 'diagnose', 'allergie', 'recept van de arts', 'blessure'],
        en: ['health', 'medical', 'medicine', 'medication', 'illness', 'diagnosis', 'allergy', 'allergies', 'injury'],
      },
    },
    {
      id: 'sex-life-or-orientation',
      words: {
        nl: ['seksueel', 'seksuele', 'seksualiteit', 'geaardheid'],
        en: ['sex life', 'sexual', 'sexuality'],
      },
    },
  ],
};

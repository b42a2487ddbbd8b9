/** The words that lead from the settings to what comes alone: the history and the rights. */

/** What leads on. */
export interface Doors {
  readonly history: string;
  readonly 'your-rights': string;
  /** Closes the history or the rights; the settings are still there. */
  readonly back: string;
}

const EN: Doors = { history: 'See your choices', 'your-rights': 'Your rights', back: 'Back to the settings' };
const DOORS: Readonly<Record<string, Doors>> = {
  nl: { history: 'Uw keuzes bekijken', 'your-rights': 'Uw rechten', back: 'Terug naar de instellingen' },
  en: EN,
};

/** The words in this language; English where there are none. */
export function doorsIn(language: string): Doors {
  return DOORS[language.split('-')[0] ?? ''] ?? EN;
}

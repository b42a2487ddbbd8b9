/** The commands there are, in the order in which they are listed. A new one is a new file and a few lines here. */
import type { Command, Said } from './command.js';

/** A command, and in a line what it is for. */
export interface Entry {
  readonly summary: Said;
  readonly load: () => Promise<{ readonly command: Command }>;
}

/** By name. */
export const commands: Readonly<Record<string, Entry>> = {
  check: {
    summary: {
      nl: 'kijkt of een beleidsbestand volledig is en zich aan de wet houdt',
      en: 'checks that a policy file is complete and keeps to the law',
    },
    load: () => import('./check.js'),
  },
  publish: {
    summary: {
      nl: 'maakt het openbare beleid, de privacyverklaring en het verwerkingsregister',
      en: 'makes the public policy, the privacy statement and the record of processing',
    },
    load: () => import('./publish.js'),
  },
  import: {
    summary: {
      nl: 'maakt een begin van een beleidsbestand uit de instellingen van een ander hulpmiddel',
      en: 'makes the beginning of a policy file from the configuration of another tool',
    },
    load: () => import('./import.js'),
  },
};

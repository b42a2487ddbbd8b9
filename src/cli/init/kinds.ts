/** What to begin with: twelve invented businesses, each with a whole policy, or nothing at all. */
import path from 'node:path';
import { readText } from '../files.js';
import type { Said } from '../command.js';
import { packageFolder } from './package-file.js';

/** By the name that `--kind` takes. */
export const KINDS: Readonly<Record<string, Said>> = {
  'bicycle-shop': { nl: 'fietsenwinkel', en: 'bicycle shop' },
  'clothes-shop': { nl: 'kledingwinkel', en: 'clothes shop' },
  pharmacy: { nl: 'apotheek', en: 'pharmacy' },
  'toy-shop': { nl: 'speelgoedwinkel', en: 'toy shop' },
  charity: { nl: 'goed doel', en: 'charity' },
  newspaper: { nl: 'krant', en: 'newspaper' },
  gym: { nl: 'sportschool', en: 'gym' },
  'bed-and-breakfast': { nl: 'bed and breakfast', en: 'bed and breakfast' },
  hairdresser: { nl: 'kapper', en: 'hairdresser' },
  accountant: { nl: 'administratiekantoor', en: 'accountant' },
  'school-photographer': { nl: 'schoolfotograaf', en: 'school photographer' },
  'software-as-a-service': { nl: 'online software', en: 'software as a service' },
  empty: { nl: 'iets anders: begin leeg', en: 'something else: begin empty' },
};

/** A policy file, as far as this needs to know it. */
export interface StartingPoint {
  readonly country: string;
  readonly controller: Readonly<Record<string, unknown>>;
  readonly purposes: readonly (Readonly<Record<string, unknown>> & {
    readonly internal: Readonly<Record<string, unknown>>;
  })[];
  readonly internal: Readonly<Record<string, unknown>>;
  readonly [key: string]: unknown;
}

/** The policy of one; `undefined` for the empty one. */
export async function readStartingPoint(kind: string): Promise<StartingPoint | undefined> {
  if (kind === 'empty') return undefined;
  return JSON.parse(await readText(path.join(packageFolder(), `test/fixtures/policies/${kind}.json`))) as StartingPoint;
}

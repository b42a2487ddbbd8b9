import path from 'node:path';
import { readText } from '../files.js';
import { packageFolder } from './package-file.js';

const KINDS = {
  "bicycle-shop": { nl: "fietsenwinkel", en: "bicycle shop" },
  "clothes-shop": { nl: "kledingwinkel", en: "clothes shop" },
  pharmacy: { nl: "apotheek", en: "pharmacy" },
  "toy-shop": { nl: "speelgoedwinkel", en: "toy shop" },
  charity: { nl: "goed doel", en: "charity" },
  newspaper: { nl: "krant", en: "newspaper" },
  gym: { nl: "sportschool", en: "gym" },
  "bed-and-breakfast": { nl: "bed and breakfast", en: "bed and breakfast" },
  hairdresser: { nl: "kapper", en: "hairdresser" },
  accountant: { nl: "administratiekantoor", en: "accountant" },
  "school-photographer": { nl: "schoolfotograaf", en: "school photographer" },
  "software-as-a-service": { nl: "online software", en: "software as a service" },
  empty: { nl: "iets anders: begin leeg", en: "something else: begin empty" }
};
async function readStartingPoint(kind) {
  if (kind === "empty") return void 0;
  return JSON.parse(await readText(path.join(packageFolder(), `test/fixtures/policies/${kind}.json`)));
}

export { KINDS, readStartingPoint };
//# sourceMappingURL=kinds.js.map

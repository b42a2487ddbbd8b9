/**
 * The twelve policies to begin from. They are fetched when the page loads, so
 * that choosing one asks nothing of a server any more.
 */
import { begin } from './draft.js';
import { say } from './words.js';

/** Each example: its file, its name and what is in it, in Dutch and English. */
export const EXAMPLES = [
  ['bicycle-shop', ['Fietsenwinkel', 'Bicycle shop'], ['Verkoop, reparatie, folder, tellen', 'Sales, repairs, leaflet, counting']],
  ['clothes-shop', ['Kledingwinkel', 'Clothes shop'], ['Retouren, achteraf betalen, sociale advertenties', 'Returns, paying later, social adverts']],
  ['pharmacy', ['Apotheek', 'Pharmacy'], ['Medicijnen, verzekeraar, delen in de zorg', 'Medicines, insurer, sharing in care']],
  ['toy-shop', ['Speelgoedwinkel', 'Toy shop'], ['Voor kinderen, met ouders erbij', 'For children, with their parents']],
  ['charity', ['Goed doel', 'Charity'], ['Giften, bellen, vrijwilligers', 'Gifts, calls, volunteers']],
  ['newspaper', ['Krant', 'Newspaper'], ['Abonnees, lezers tellen, advertenties', 'Subscribers, counting readers, adverts']],
  ['gym', ['Sportschool', 'Gym'], ['Leden, camera’s, gezondheidsvragen', 'Members, cameras, health questions']],
  ['bed-and-breakfast', ['Bed and breakfast', 'Bed and breakfast'], ['Boekingen, nachtregister, toeristenbelasting', 'Bookings, night register, tourist tax']],
  ['hairdresser', ['Kapper', 'Hairdresser'], ['Afspraken, allergietest, foto’s', 'Appointments, allergy test, photos']],
  ['accountant', ['Administratiekantoor', 'Accountant'], ['BSN, cliëntenonderzoek, salarissen', 'Citizen number, due diligence, payroll']],
  ['school-photographer', ['Schoolfotograaf', 'School photographer'], ['Kinderen, toestemming van ouders', 'Children, consent of parents']],
  ['software-as-a-service', ['Online software', 'Software as a service'], ['Accounts, logboeken, Verenigde Staten', 'Accounts, logs, United States']],
].map(([id, name, about]) => ({ id, name, about }));

const loaded = new Map();

/** Fetches all of them; which one is chosen is nobody's business. */
export async function loadExamples() {
  await Promise.all(
    EXAMPLES.map(async ({ id }) => {
      const answer = await fetch(`/test/fixtures/policies/${id}.json`);
      if (answer.ok) loaded.set(id, await answer.json());
    }),
  );
}

/** Takes up an example. Whatever only its own owner could say is empty again. */
export function startFrom(id) {
  const example = loaded.get(id);
  if (!example) throw new Error(say('Dit voorbeeld is niet geladen. Laad de pagina opnieuw.', 'This example did not load. Reload the page.'));
  begin(made(structuredClone(example)), { touched: ['purposes'] });
}

function made({ $schema: _schema, ...file }) {
  return {
    ...file,
    version: new Date().toISOString().slice(0, 10),
    site: '',
    controller: { ...without(file.controller, 'phone', 'dataProtectionOfficer'), id: '', name: '', address: '', email: '' },
    purposes: file.purposes.map((purpose) => ({
      ...purpose,
      // That example decided for itself, not for you (LB-14).
      internal: {
        ...without(purpose.internal, 'impactAssessment'),
        decidedBy: '',
        ...(purpose.internal.impactAssessment && {
          impactAssessment: without(purpose.internal.impactAssessment, 'reference'),
        }),
        ...(purpose.internal.assessment && { assessment: { ...purpose.internal.assessment, assessedBy: '' } }),
      },
    })),
    internal: without(file.internal, 'processorContracts', 'childTexts'),
  };
}

function without(object, ...keys) {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}

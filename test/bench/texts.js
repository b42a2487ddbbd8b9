/** The purposes that every subject asks for, with the same words: those of the demo's shop, over and over, numbered. */
import { readFile } from 'node:fs/promises';
import { sealPolicy } from '../../dist/policy/index.js';

const root = new URL('../../', import.meta.url);

export const TEXTS = {
  title: 'Your choice',
  intro: 'We would like to use your data for these purposes. You can take a yes back at any time.',
  accept: 'Accept all',
  refuse: 'Refuse all',
  choose: 'Choose yourself',
  save: 'Save',
  settings: 'Privacy settings',
  withdraw: 'Withdraw',
};

/** So many purposes: `{ id, title, text }` for the peers, and the sealed policy of the same for us. */
export async function purposesFor(count) {
  const policy = JSON.parse(await readFile(new URL('demo/policy.public.json', root), 'utf8'));
  const consents = inEnglish(policy.purposes).filter(({ legalBasis }) => legalBasis === 'consent');
  const purposes = Array.from({ length: count }, (_, i) => {
    const purpose = consents[i % consents.length];
    return { ...purpose, id: `purpose-${i + 1}`, title: numbered(purpose.title, i + 1) };
  });
  return {
    purposes: purposes.map(({ id, title, summary, description }) => ({
      id,
      title: title.en,
      text: `${summary.en} ${description.en}`,
    })),
    policy: await sealPolicy(
      JSON.parse(
        JSON.stringify({ ...inEnglish(policy), languages: ['en'], signals: undefined, seal: undefined, purposes }),
      ),
    ),
  };
}

/** The same without its Dutch: the peers are given one language too. */
function inEnglish(value) {
  if (Array.isArray(value)) return value.map(inEnglish);
  if (typeof value !== 'object' || value === null) return value;
  if ('en' in value) return { en: value.en };
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inEnglish(part)]));
}

function numbered(title, number) {
  return Object.fromEntries(Object.entries(title).map(([tag, text]) => [tag, `${text} ${number}`]));
}

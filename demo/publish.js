/**
 * Publishes the demo's policy file: writes `policy.public.json`, without
 * what only the owner sees and with a seal, and in `policies/` the variants
 * that the journeys walk through. The variants are derived here, so that
 * each says in a few lines what differs.
 *
 * `node demo/publish.js`, after a build.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/**
 * Reads `demo/policy.json` and writes what follows from it.
 *
 * @param {object} tools What `consent-panel/policy.js` exports.
 * @param {(input: unknown) => object} tools.definePolicyFile Checks the owner's file.
 * @param {(policy: object) => string} tools.printPolicy Writes a policy as it is published.
 * @param {(file: object) => object} tools.publicPolicy Takes the owner's part away.
 * @param {(policy: object) => Promise<object>} tools.sealPolicy Gives a policy its seal.
 */
export async function publishDemo({ definePolicyFile, printPolicy, publicPolicy, sealPolicy }) {
  const publish = async (name, variant) => writeFile(at(name), printPolicy(await sealPolicy(variant)));
  const policy = publicPolicy(definePolicyFile(JSON.parse(await readFile(at('policy.json'), 'utf8'))));
  await publish('policy.public.json', policy);

  // The toy shop is a site of its own, with a ledger of its own.
  const toys = JSON.parse(await readFile(at('../test/fixtures/policies/toy-shop.json'), 'utf8'));
  await publish('policies/toys.public.json', await sealPolicy(publicPolicy(definePolicyFile(toys))));

  for (const [name, variant] of Object.entries(variants(policy))) {
    await write(`policies/${name}.json`, variant);
    if (name !== 'unlawful' && name !== 'unsealed') {
      await publish(`policies/${name}.public.json`, variant);
    }
  }
}

/** The variants, by the name that `?policy=` takes. All keep the site's id, and so its ledger. */
function variants(original) {
  const policy = { ...original, $schema: '../../dist/policy.schema.json' };
  return {
    // A new kind of data and a new recipient: asks again for statistics, and for nothing else.
    changed: {
      ...withPurpose(policy, 'statistics', (purpose) => ({
        data: [
          ...purpose.data,
          { id: 'city', label: { nl: 'woonplaats bij benadering', en: 'approximate town' }, sensitivity: 'ordinary' },
        ],
        recipients: [
          ...purpose.recipients,
          {
            id: 'fietsmonitor',
            name: 'Stichting Fietsmonitor',
            role: 'third-party',
            country: 'NL',
            purpose: {
              nl: 'onderzoekt waar mensen naar fietsen zoeken',
              en: 'studies where people look for bicycles',
            },
            notice: 'https://fietsmonitor.example/privacy',
          },
        ],
      })),
      version: '2026-11-20',
    },
    // Nothing rests on consent, so there is nothing to ask.
    'no-consent': {
      ...policy,
      version: '2026-11-02-no-consent',
      purposes: policy.purposes.filter((purpose) => purpose.legalBasis !== 'consent'),
    },
    // A consent that holds a month.
    short: { ...policy, version: '2026-11-02-short', validity: 'P1M' },
    // As a page may carry it without a seal: then the rules come first.
    unsealed: policy,
    // "Omdat het handig is" is not one of the six bases: this must open nothing.
    unlawful: {
      ...withPurpose(policy, 'statistics', () => ({ legalBasis: 'handig' })),
      version: '2026-11-02-unlawful',
    },
  };
}

/** The policy with one purpose changed. */
function withPurpose(policy, id, change) {
  return {
    ...policy,
    purposes: policy.purposes.map((purpose) => (purpose.id === id ? { ...purpose, ...change(purpose) } : purpose)),
  };
}

function at(name) {
  return new URL(name, import.meta.url);
}

async function write(name, value) {
  await writeFile(at(name), `${JSON.stringify(value, null, 2)}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const tools = await import('../dist/policy/index.js').catch((cause) => {
    throw new Error('Build the package first: demo/publish.js takes its tools from dist/policy/index.js.', { cause });
  });
  await publishDemo(tools);
}

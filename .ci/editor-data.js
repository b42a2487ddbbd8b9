/**
 * What editors read, made from custom-elements.json: `vscode.html-custom-data.json` for VS Code and whatever speaks its
 * language service, `web-types.json` for JetBrains.
 */

/** The attributes that any element may bear for the gate, and the marked controls. */
const ANYWHERE = {
  'data-purpose': 'What waits for a yes: the ids of its purposes, with spaces between; all are needed.',
  'data-consent-open': 'A press on it opens the privacy settings: at these purposes, or at the top.',
  'data-consent-withdraw': 'A press on it takes every consent back, or that for these purposes.',
};

/** The elements of a manifest, each with its own and its inherited parts. */
export function elementsOf({ modules }) {
  return modules.flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName));
}

export function vsCodeData(manifest) {
  return {
    version: 1.1,
    tags: elementsOf(manifest).map(({ tagName, summary, description, attributes = [] }) => ({
      name: tagName,
      description: about(summary, description),
      attributes: attributes.map(({ name, description: text, type }) => ({
        name,
        description: text ?? '',
        ...(isBoolean(type) && { valueSet: 'v' }),
      })),
    })),
    globalAttributes: Object.entries(ANYWHERE).map(([name, description]) => ({ name, description })),
  };
}

export function webTypes(manifest, { name, version }) {
  const named = (items = []) => items.map(({ name: each, description = '' }) => ({ name: each, description }));
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name,
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elementsOf(manifest).map((element) => ({
          name: element.tagName,
          description: about(element.summary, element.description),
          attributes: (element.attributes ?? []).map(({ name: each, description = '', type }) => ({
            name: each,
            description,
            value: isBoolean(type) ? { kind: 'no-value' } : { type: 'string' },
          })),
          slots: named(element.slots),
          js: {
            events: named(element.events),
            properties: (element.members ?? [])
              .filter(({ kind, privacy = 'public', static: own }) => kind === 'field' && privacy === 'public' && !own)
              .map(({ name: each, description = '', type }) => ({
                name: each,
                description,
                type: type?.text ?? 'unknown',
              })),
          },
          css: { parts: named(element.cssParts), properties: named(element.cssProperties) },
        })),
        attributes: Object.entries(ANYWHERE).map(([each, description]) => ({ name: each, description })),
      },
    },
  };
}

const isBoolean = (type) => /^boolean\b/.test(type?.text ?? '');
const about = (summary, description) => [summary, description].filter(Boolean).join('\n\n');

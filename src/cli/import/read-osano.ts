/** Reads the configuration of Cookie Consent by Osano 3: `cookieconsent.initialise({ type, content, cookie })`. */
import { objectAt, textAt, valueAt, type Found } from './found.js';

/** Whether a value is such a configuration. */
export function isOsano(value: unknown): boolean {
  const content = objectAt(value, 'content');
  return (
    ['message', 'dismiss', 'allow', 'deny'].some((key) => typeof valueAt(content, key) === 'string') ||
    /^(info|opt-in|opt-out)$/.test(textAt(value, 'type') ?? '')
  );
}

export function readOsano(config: unknown): Found {
  const type = textAt(config, 'type') ?? 'info';
  const content = objectAt(config, 'content');
  const statement = textAt(content, 'href');
  const asked = type === 'opt-in';
  return {
    tool: 'Osano Cookie Consent',
    languages: [],
    ...(statement ? { privacyStatement: statement } : {}),
    purposes: [{ id: 'everything', title: {}, description: {}, forced: false, services: [] }],
    remarks: [
      {
        nl: 'Dit hulpmiddel stelde één vraag voor alles. Maak van ‘everything’ een eigen doel voor elk ding dat u doet: tellen, filmpjes, reclame.',
        en: 'This tool asked one question for everything. Make of “everything” a purpose for each thing you do: counting, videos, advertising.',
      },
      ...(asked
        ? []
        : [
            {
              nl: `Het stond op ‘${type}’: alles draaide al voordat iemand koos. Dat was geen toestemming; vraag haar opnieuw.`,
              en: `It was set to “${type}”: everything ran before anybody chose. That was no consent; ask for it anew.`,
            },
          ]),
    ],
  };
}

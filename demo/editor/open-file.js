/**
 * The door for a file from the disk: what is not a policy file is refused in
 * a sentence, and what is half of one is taken up as far as it goes.
 */
import { begin } from './draft.js';
import { say } from './words.js';

const MAX_BYTES = 5_000_000;

/** Opens a file. Rejects with a message that says what to do. */
export async function openFile(blob) {
  if (blob.size > MAX_BYTES) {
    throw new Error(say('Dit bestand is te groot voor een beleid.', 'This file is too large for a policy.'));
  }
  let input;
  try {
    input = JSON.parse(await blob.text());
  } catch {
    throw new Error(
      say(
        'Dit is geen JSON-bestand. Kies een beleidsbestand dat eindigt op .json.',
        'This is not a JSON file. Choose a policy file that ends in .json.',
      ),
    );
  }
  if (!isRecord(input) || !Array.isArray(input.purposes) || !isRecord(input.controller)) {
    throw new Error(
      say(
        'Dit is geen beleidsbestand: er staan geen doelen of geen organisatie in.',
        'This is not a policy file: it has no purposes or no organisation.',
      ),
    );
  }
  // A published policy may be opened too; its seal holds for what was published, and its owner's part begins empty.
  const { seal: _seal, ...file } = input;
  begin(
    {
      ...file,
      languages: Array.isArray(file.languages) && file.languages.length ? file.languages.map(String) : ['nl', 'en'],
      audience: isRecord(file.audience) ? file.audience : {},
      internal: isRecord(file.internal) ? file.internal : {},
      purposes: file.purposes.filter(isRecord).map((purpose) => ({
        ...purpose,
        internal: isRecord(purpose.internal) ? purpose.internal : {},
      })),
    },
    { touched: ['purposes', 'controller', 'audience', 'internal'] },
  );
}

function isRecord(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Chapter SG: signals. A tool hears only of purposes that exist, and no yes
 * stands for two aims.
 */
import type { Mapped } from '../../model/signals.js';
import type { Policy } from '../../model/policy.js';
import { laws } from '../laws.js';
import { keyPath } from '../path.js';
import { when, type Finding, type Rule } from '../rule.js';
import { TOOL_KEYS } from '../signals-shape.js';

/** One key of one tool, with the purposes it is mapped to. */
interface Line {
  readonly tool: string;
  readonly key: string;
  readonly path: string;
  readonly ids: readonly string[];
}

/** How many purposes a message names; with a thousand, nobody reads on. */
const MOST_NAMED = 20;

const purposesExist: Rule = {
  id: 'SG-05',
  severity: 'error',
  article: laws['SG-05'],
  policy: (policy) => {
    const known = new Set(policy.purposes.map(({ id }) => id));
    const some = [...known].slice(0, MOST_NAMED).join(', ') + (known.size > MOST_NAMED ? ', …' : '');
    const unknown = (id: string, path: string): readonly Finding[] =>
      when(!known.has(id), path, {
        en: `There is no purpose "${id}" in this policy. Choose one of: ${some}; or remove the key, which then stays denied.`,
        nl: `Dit beleid heeft geen doel "${id}". Kies uit: ${some}; of haal de sleutel weg, die dan geweigerd blijft.`,
      });
    const refuses = policy.signals?.['do-not-track']?.refuses ?? [];
    return [
      ...linesOf(policy).flatMap(({ ids, path }) => ids.flatMap((id) => unknown(id, path))),
      ...refuses.flatMap((id, index) => unknown(id, `signals.do-not-track.refuses[${index}]`)),
    ];
  },
};

const oneAimEach: Rule = {
  id: 'SG-05',
  severity: 'error',
  article: laws['SG-05'],
  policy: (policy) =>
    linesOf(policy).flatMap(({ tool, key, path, ids }, index, lines) => {
      const group = TOOL_KEYS[tool]?.find((keys) => keys.includes(key)) ?? [];
      const other = lines
        .slice(0, index)
        .find((line) => line.tool === tool && !group.includes(line.key) && line.ids.some((id) => ids.includes(id)));
      const shared = ids.find((id) => other?.ids.includes(id)) ?? '';
      return when(other !== undefined, path, {
        en: `"${shared}" is mapped twice: also to "${other?.key ?? ''}", which is for another aim. One yes cannot stand for two aims (Art. 4(11), recital 43 GDPR). Make two purposes of it, or map one key only.`,
        nl: `"${shared}" staat er twee keer: ook bij "${other?.key ?? ''}", en die is voor een ander doel. Eén ja kan niet voor twee doelen gelden (art. 4(11), overweging 43 AVG). Maak er twee doelen van, of koppel één sleutel.`,
      });
    }),
};

const beforeConsent: Rule = {
  id: 'SG-06',
  severity: 'warning',
  article: laws['SG-06'],
  policy: ({ signals }) =>
    when(signals?.['google-consent-mode']?.mode === 'advanced', 'signals.google-consent-mode.mode', {
      en: 'In advanced mode the tags load before anybody said yes, and read from the device. Write "basic", so that they wait.',
      nl: 'In de stand "advanced" laden de tags voordat iemand ja zegt, en lezen zij het apparaat uit. Schrijf "basic", dan wachten zij.',
    }),
};

/** Every key that the policy maps to something. */
function linesOf({ signals = {} }: Policy): Line[] {
  return Object.entries(signals as Readonly<Record<string, { keys?: Readonly<Record<string, Mapped>> }>>).flatMap(
    ([tool, { keys = {} }]) =>
      Object.entries(keys).map(([key, mapped]) => ({
        tool,
        key,
        path: keyPath(keyPath(keyPath('signals', tool), 'keys'), key),
        ids: [mapped].flat(),
      })),
  );
}

/** The rules on signals. */
export const signals: readonly Rule[] = [purposesExist, oneAimEach, beforeConsent];

import { partsOf } from '../../model/parts.js';
import { laws } from '../laws.js';
import { keyPath } from '../path.js';
import { when } from '../rule.js';
import { TOOL_KEYS } from '../signals-shape.js';

const MOST_NAMED = 20;
const purposesExist = {
  id: "SG-05",
  severity: "error",
  article: laws["SG-05"],
  policy: (policy) => {
    const known = new Set(policy.purposes.flatMap((purpose) => [purpose.id, ...partsOf(purpose)]));
    const some = [...known].slice(0, MOST_NAMED).join(", ") + (known.size > MOST_NAMED ? ", \u2026" : "");
    const unknown = (id, path) => when(!known.has(id), path, {
      en: `There is no purpose "${id}" in this policy. Choose one of: ${some}; or remove the key, which then stays denied.`,
      nl: `Dit beleid heeft geen doel "${id}". Kies uit: ${some}; of haal de sleutel weg, die dan geweigerd blijft.`
    });
    const refuses = policy.signals?.["do-not-track"]?.refuses ?? [];
    return [
      ...linesOf(policy).flatMap(({ ids, path }) => ids.flatMap((id) => unknown(id, path))),
      ...refuses.flatMap((id, index) => unknown(id, `signals.do-not-track.refuses[${index}]`))
    ];
  }
};
function isIn(line) {
  const wholes = line.ids.map((id) => id.split("/")[0]);
  return (id) => wholes.includes(id.split("/")[0]);
}
const oneAimEach = {
  id: "SG-05",
  severity: "error",
  article: laws["SG-05"],
  policy: (policy) => linesOf(policy).flatMap(({ tool, key, path, ids }, index, lines) => {
    const group = TOOL_KEYS[tool]?.find((keys) => keys.includes(key)) ?? [];
    const other = lines.slice(0, index).find((line) => line.tool === tool && !group.includes(line.key) && ids.some(isIn(line)));
    const shared = other ? ids.find(isIn(other)) ?? "" : "";
    return when(other !== void 0, path, {
      en: `"${shared}" is mapped twice: also to "${other?.key ?? ""}", which is for another aim. One yes cannot stand for two aims (Art. 4(11), recital 43 GDPR). Make two purposes of it, or map one key only.`,
      nl: `"${shared}" staat er twee keer: ook bij "${other?.key ?? ""}", en die is voor een ander doel. E\xE9n ja kan niet voor twee doelen gelden (art. 4(11), overweging 43 AVG). Maak er twee doelen van, of koppel \xE9\xE9n sleutel.`
    });
  })
};
const beforeConsent = {
  id: "SG-06",
  severity: "warning",
  article: laws["SG-06"],
  policy: ({ signals: signals2 }) => when(signals2?.["google-consent-mode"]?.mode === "advanced", "signals.google-consent-mode.mode", {
    en: 'In advanced mode the tags load before anybody said yes, and read from the device. Write "basic", so that they wait.',
    nl: 'In de stand "advanced" laden de tags voordat iemand ja zegt, en lezen zij het apparaat uit. Schrijf "basic", dan wachten zij.'
  })
};
function linesOf({ signals: signals2 = {} }) {
  return Object.entries(signals2).flatMap(
    ([tool, { keys = {} }]) => Object.entries(keys).map(([key, mapped]) => ({
      tool,
      key,
      path: keyPath(keyPath(keyPath("signals", tool), "keys"), key),
      ids: [mapped].flat()
    }))
  );
}
const signals = [purposesExist, oneAimEach, beforeConsent];

export { signals };
//# sourceMappingURL=signals.js.map

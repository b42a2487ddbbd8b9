import { localize } from '../model/localized.js';
import { honour } from './honour.js';

async function honourAdpc(consent) {
  const control = navigator.dataProtectionControl;
  if (!control || window !== window.top) return () => void 0;
  return honour(consent, {
    name: "adpc",
    refuses: async (policy) => refusedBy(await control.request(consentRequests(policy, document.documentElement.lang)), policy),
    subscribe(changed) {
      control.addEventListener("decisionchange", changed);
      return () => {
        control.removeEventListener("decisionchange", changed);
      };
    }
  });
}
function consentRequests(policy, language) {
  const asked = policy.purposes.filter((p) => p.legalBasis === "consent" && p.status !== "not-allowed");
  return Object.fromEntries(asked.map(({ id, summary }) => [id, localize(summary, language)]));
}
function refusedBy(answer, { purposes }) {
  const { withdraw, object } = answer ?? {};
  const [withdrawn, objected] = [words(withdraw), words(object)];
  return purposes.filter(
    ({ id, legalBasis, tags = [] }) => legalBasis === "consent" ? withdrawn.includes(id) || withdrawn.includes("*") : legalBasis === "legitimate-interests" && tags.includes("direct-marketing") && (objected.includes("direct-marketing") || objected.includes("*"))
  ).map(({ id }) => id);
}
function words(value) {
  return Array.isArray(value) ? value : [];
}

export { consentRequests, honourAdpc };
//# sourceMappingURL=data-protection-control.js.map

import { needsExplicitConsent } from '../model/purpose.js';
import { asking } from './asking.js';

function groupsOf(view) {
  const all = view.consent.policy.purposes;
  const active = all.filter((p) => p.status !== "not-allowed" && !view.snapshot.purposes[p.id]?.locked);
  const asked = asking(view);
  const interests = active.filter((p) => p.legalBasis === "legitimate-interests");
  const isMarketing = (p) => p.tags?.includes("direct-marketing") ?? false;
  const groups = [
    { name: "consent", intro: "consent-intro", purposes: asked.filter((p) => !needsExplicitConsent(p)) },
    { name: "special", intro: "consent-intro", purposes: asked.filter(needsExplicitConsent) },
    // Direct marketing has a heading of its own (IN-08).
    { name: "marketing", intro: "interests-intro", purposes: interests.filter(isMarketing) },
    { name: "interests", intro: "interests-intro", purposes: interests.filter((p) => !isMarketing(p)) },
    {
      name: "needed",
      intro: "needed-intro",
      purposes: active.filter((p) => p.legalBasis !== "consent" && !interests.includes(p))
    },
    { name: "not-done", intro: "not-done-intro", purposes: all.filter((p) => p.status === "not-allowed") }
  ];
  return groups.filter(({ purposes }) => purposes.length);
}
function lookFor(groups, query, told) {
  const wanted = plain(query);
  if (!wanted) return groups;
  const found = new Set(
    told.filter(({ title, summary }) => plain(`${title} ${summary}`).includes(wanted)).map(({ id }) => id)
  );
  return groups.map((group) => ({ ...group, purposes: group.purposes.filter(({ id }) => found.has(id)) })).filter(({ purposes }) => purposes.length);
}
function plain(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}

export { groupsOf, lookFor };
//# sourceMappingURL=settings-groups.js.map

/**
 * The purposes of the settings, sorted by what a person can do about them: a
 * switch, a statement of its own, an objection, or nothing to choose.
 */
import type { NoticePurpose } from '../model/notice.js';
import { needsExplicitConsent, type Purpose } from '../model/purpose.js';
import { asking } from './asking.js';
import type { View, Word } from './consent-element.js';

/** One section of the settings. */
export interface Group {
  /** The word of its heading, and its id. */
  readonly name: Extract<Word, 'consent' | 'special' | 'marketing' | 'interests' | 'needed' | 'not-done'>;
  /** The word of the sentence under it. */
  readonly intro: Word;
  readonly purposes: readonly Purpose[];
}

/** The sections, in their order; those without a purpose are not there. */
export function groupsOf(view: View): readonly Group[] {
  const all = view.consent.policy.purposes;
  // Of what is shut for the young nothing is shown (CH-07).
  const active = all.filter((p) => p.status !== 'not-allowed' && !view.snapshot.purposes[p.id]?.locked);
  const asked = asking(view);
  const interests = active.filter((p) => p.legalBasis === 'legitimate-interests');
  const isMarketing = (p: Purpose): boolean => p.tags?.includes('direct-marketing') ?? false;
  const groups: readonly Group[] = [
    { name: 'consent', intro: 'consent-intro', purposes: asked.filter((p) => !needsExplicitConsent(p)) },
    { name: 'special', intro: 'consent-intro', purposes: asked.filter(needsExplicitConsent) },
    // Direct marketing has a heading of its own (IN-08).
    { name: 'marketing', intro: 'interests-intro', purposes: interests.filter(isMarketing) },
    { name: 'interests', intro: 'interests-intro', purposes: interests.filter((p) => !isMarketing(p)) },
    {
      name: 'needed',
      intro: 'needed-intro',
      purposes: active.filter((p) => p.legalBasis !== 'consent' && !interests.includes(p)),
    },
    { name: 'not-done', intro: 'not-done-intro', purposes: all.filter((p) => p.status === 'not-allowed') },
  ];
  return groups.filter(({ purposes }) => purposes.length);
}

/** The sections with only what is looked for, by its title or summary as shown; case and accents do not matter. */
export function lookFor(groups: readonly Group[], query: string, told: readonly NoticePurpose[]): readonly Group[] {
  const wanted = plain(query);
  if (!wanted) return groups;
  const found = new Set(
    told.filter(({ title, summary }) => plain(`${title} ${summary}`).includes(wanted)).map(({ id }) => id),
  );
  return groups
    .map((group) => ({ ...group, purposes: group.purposes.filter(({ id }) => found.has(id)) }))
    .filter(({ purposes }) => purposes.length);
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

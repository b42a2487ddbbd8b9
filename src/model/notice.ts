/**
 * The notice: the exact words a person is shown, in one language. The panel
 * draws it, its digest goes into the event, and the archive keeps it, so that
 * what was shown can be shown again (Art. 7(1), IN-07, PR-03).
 */
import { freeze } from './freeze.js';
import { localize } from './localized.js';
import type { Policy } from './policy.js';
import type { LegalBasis, Purpose, Sensitivity } from './purpose.js';

/** One purpose as a notice words it; ids beside the words, so that two notices can be compared across languages. */
export interface NoticePurpose {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly description: string;
  readonly legalBasis: LegalBasis;
  readonly because: string;
  readonly data: readonly { readonly id: string; readonly label: string; readonly sensitivity: Sensitivity }[];
  readonly recipients: readonly {
    readonly id: string;
    readonly name: string;
    readonly role: string;
    readonly country: string;
    readonly purpose: string;
    readonly notice: string;
    readonly safeguard: string;
    readonly separable: boolean;
  }[];
  readonly retention: { readonly period: string; readonly text: string };
}

/** What a person is shown, whole. */
export interface Notice {
  readonly v: 1;
  readonly site: string;
  readonly policyVersion: string;
  readonly language: string;
  /** Country whose law applies (PR-02, jurisdiction). */
  readonly jurisdiction: string;
  readonly controller: { readonly id: string; readonly name: string; readonly email: string; readonly country: string };
  /** The words of the panel itself, by key, before their places are filled. */
  readonly words: Readonly<Record<string, string>>;
  readonly purposes: readonly NoticePurpose[];
}

/** The notice of a policy in one language. Pure: the same policy, words and language give the same notice. */
export function notice(policy: Policy, language: string, words: Readonly<Record<string, string>>): Notice {
  const { controller } = policy;
  return {
    v: 1,
    site: policy.site,
    policyVersion: policy.version,
    language,
    jurisdiction: policy.country,
    controller: {
      id: controller.id,
      name: controller.name,
      email: controller.email,
      country: controller.country,
    },
    words,
    purposes: policy.purposes.map((purpose) => noticePurpose(purpose, language)),
  };
}

function noticePurpose(purpose: Purpose, language: string): NoticePurpose {
  const say = (text: Parameters<typeof localize>[0] | undefined): string => (text ? localize(text, language) : '');
  return {
    id: purpose.id,
    title: say(purpose.title),
    summary: say(purpose.summary),
    description: say(purpose.description),
    legalBasis: purpose.legalBasis,
    because: say(purpose.because),
    data: purpose.data.map(({ id, label, sensitivity }) => ({ id, label: say(label), sensitivity })),
    recipients: (purpose.recipients === 'none' ? [] : purpose.recipients).map((r) => ({
      id: r.id,
      name: r.name,
      role: r.role,
      country: r.country,
      purpose: say(r.purpose),
      notice: r.notice ?? '',
      safeguard: say(r.safeguard),
      separable: r.separable ?? false,
    })),
    retention: { period: purpose.retention.period, text: say(purpose.retention.text) },
  };
}

/** Reads a stored notice at the door: the notice, or `undefined` where the text is not one of ours. */
export function parseNotice(body: string): Notice | undefined {
  try {
    const read = JSON.parse(body) as Partial<Notice>;
    return read.v === 1 &&
      typeof read.controller?.id === 'string' &&
      read.purposes?.every(
        (p) =>
          [...p.data, ...p.recipients].every((x) => typeof x.id === 'string') && typeof p.retention.period === 'string',
      )
      ? freeze(read as Notice)
      : undefined;
  } catch {
    // Not JSON, or JSON of another shape: no notice of ours.
    return undefined;
  }
}

/** Where to complain: to us, to the authority, to a court; and that damage is made good (DS-10, Art. 77, 79, 82). */
import { link, list, paragraph, section, type Section, type Text } from './document.js';
import type { DocumentInput } from './input.js';
import { fillIn, type Scribe } from './scribe.js';

/** The section on complaints, the same in every document that has one. */
export function complaint({ controller }: DocumentInput, s: Scribe): Section {
  const { statement: words } = s.words;
  return section(
    'complaint',
    words.complaintTitle,
    paragraph(fillIn(words.complaintUs, { email: controller.email })),
    list(complaintWays(s)),
  );
}

/** The ways outside the house. */
export function complaintWays(s: Scribe): Text[] {
  const { statement: words } = s.words;
  return [
    [
      `${words.complaintAuthority}: `,
      s.authority ? link(s.authority.name, s.authority.url) : words.complaintNoAuthority,
      '.',
    ],
    words.complaintCourt,
    words.complaintDamage,
  ];
}

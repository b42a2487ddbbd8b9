import { section, list, paragraph, link } from './document.js';
import { fillIn } from './scribe.js';

function complaint({ controller }, s) {
  const { statement: words } = s.words;
  return section(
    "complaint",
    words.complaintTitle,
    paragraph(fillIn(words.complaintUs, { email: controller.email })),
    list(complaintWays(s))
  );
}
function complaintWays(s) {
  const { statement: words } = s.words;
  return [
    [
      `${words.complaintAuthority}: `,
      s.authority ? link(s.authority.name, s.authority.url) : words.complaintNoAuthority,
      "."
    ],
    words.complaintCourt,
    words.complaintDamage
  ];
}

export { complaint, complaintWays };
//# sourceMappingURL=complaint.js.map

import { digest, canonical, sealEvent } from '../ledger/chain.js';
import { heads } from '../model/merge.js';
import { parseEvent } from '../model/event.js';
import { addPeriod } from '../model/period.js';
import { VERSION } from '../version.js';
import { MARKS } from './store.js';

const DAYS_TO_CONFIRM = 7;
function confirmationsIn(store, commit, mailer, told) {
  const { sql, sites, now } = store;
  const read = async (where, values) => {
    const { rows } = await sql.query(`SELECT * FROM confirmation WHERE ${where}`, values);
    const row = rows[0];
    if (!row) return void 0;
    const expires = Number(row.expires_us);
    const lapsed = row.state === "requested" && expires <= now() * 1e3;
    return {
      id: row.id,
      state: lapsed ? "expired" : row.state,
      request: JSON.parse(row.request),
      requested: Number(row.requested_us),
      expires
    };
  };
  return {
    async request(request, to, linkBase) {
      const token = Array.from(
        crypto.getRandomValues(new Uint8Array(32)),
        (byte) => byte.toString(16).padStart(2, "0")
      ).join("");
      const id = crypto.randomUUID();
      await sql.query(
        `INSERT INTO confirmation (site_id, id, kind, token_hash, subject_id, state, requested_us, expires_us, request)
VALUES ($1, $2, $3, $4, $5, 'requested', $6, $7, $8)`,
        [
          await sites.number(request.site),
          id,
          request.kind,
          await digest(token),
          request.subject,
          now() * 1e3,
          (now() + DAYS_TO_CONFIRM * 864e5) * 1e3,
          canonical(request)
        ]
      );
      await mailer(messageFor(request, to, `${linkBase}?token=${token}`));
      return id;
    },
    async peek(token) {
      return read("token_hash = $1", [await digest(token)]);
    },
    async settle(token, confirmed) {
      const hash = await digest(token);
      const found = await read("token_hash = $1", [hash]);
      if (found?.state !== "requested") return found?.state;
      if (confirmed) await writeGiven(store, commit, found, hash, told);
      await sql.query(
        "UPDATE confirmation SET state = $2, settled_us = $3 WHERE token_hash = $1 AND state = 'requested'",
        [hash, confirmed ? "confirmed" : "declined", now() * 1e3]
      );
      return (await read("token_hash = $1", [hash]))?.state;
    },
    async find(site, id) {
      return read("site_id = $1 AND id = $2", [await sites.find(site) ?? 0, id]);
    }
  };
}
async function writeGiven(store, commit, { request, requested }, tokenHash, told) {
  const { site, subject, kind, decisions, notice, language, policyVersion, validity } = request;
  const rows = await store.events.of(site, [subject]);
  const id = idFrom(Math.floor(requested / 1e3), tokenHash);
  if (rows.some((row) => row.id === id)) return;
  const known = await Promise.all(
    rows.map(async ({ body: body2 }) => ({ hash: await digest(body2), event: parseEvent(body2) }))
  );
  const event = {
    v: 1,
    id,
    site,
    subject,
    kind: kind === "guardian" ? "guardian" : "decide",
    parents: heads(known.flatMap(({ hash: hash2, event: each }) => each ? [{ hash: hash2, event: each }] : [])),
    decisions: Object.fromEntries(
      Object.entries(decisions).map(([purpose, { legalBasis, explicit }]) => [
        purpose,
        { state: "given", legalBasis, ...explicit && { explicit } }
      ])
    ),
    notice,
    language,
    policyVersion,
    by: kind === "guardian" ? "guardian" : "data-subject",
    method: "interface",
    evidence: { layer: "message", control: "confirm", presses: 2 },
    validUntil: new Date(addPeriod(store.now(), validity)).toISOString(),
    at: new Date(store.now()).toISOString(),
    lib: VERSION
  };
  const { hash, body } = await sealEvent(event);
  await told(event, hash);
  const [outcome] = await commit([{ site, subject, id, hash, body, marks: MARKS.confirmed }]);
  if (outcome?.result === "refused" || outcome?.result === "erased")
    throw new Error("The confirmation could not be written. Press once more.");
}
function idFrom(ms, hash) {
  const time = ms.toString(16).padStart(12, "0");
  const variant = "89ab".charAt(parseInt(hash.charAt(3), 16) & 3);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hash.slice(0, 3)}-${variant}${hash.slice(4, 7)}-${hash.slice(8, 20)}`;
}
function messageFor({ kind, language, decisions }, to, link) {
  const dutch = language.startsWith("nl");
  const words = WORDS[kind][dutch ? "nl" : "en"];
  return {
    to,
    language: dutch ? "nl" : "en",
    kind,
    purposes: Object.keys(decisions),
    link,
    title: words.title,
    text: `${words.text}

${link}

${words.not}`
  };
}
const WORDS = {
  guardian: {
    nl: {
      title: "Geef jij hiervoor toestemming als ouder?",
      text: "Een kind vraagt of we persoonsgegevens mogen gebruiken. Daarvoor is de toestemming van een ouder of voogd nodig. Open de pagina om te lezen waarvoor, en om ja of nee te zeggen.",
      not: "Doe je niets, dan gebeurt er niets. De vraag vervalt na zeven dagen.",
      yes: "Ja, ik ben ouder of voogd en ik geef toestemming",
      no: "Nee"
    },
    en: {
      title: "Do you consent to this as a parent?",
      text: "A child asks whether we may use personal data. That needs the consent of a parent or guardian. Open the page to read what for, and to say yes or no.",
      not: "If you do nothing, nothing happens. The question lapses after seven days.",
      yes: "Yes, I am a parent or guardian and I consent",
      no: "No"
    }
  },
  "double-opt-in": {
    nl: {
      title: "Bevestig je aanmelding",
      text: "Iemand heeft dit adres opgegeven. Was jij dat? Open dan de pagina en bevestig.",
      not: "Was jij het niet? Doe dan niets. De vraag vervalt na zeven dagen.",
      yes: "Ja, dit is mijn adres en ik meld me aan",
      no: "Nee"
    },
    en: {
      title: "Confirm that you sign up",
      text: "Somebody gave this address. Was it you? Then open the page and confirm.",
      not: "Was it not you? Then do nothing. The question lapses after seven days.",
      yes: "Yes, this is my address and I sign up",
      no: "No"
    }
  }
};

export { WORDS, confirmationsIn };
//# sourceMappingURL=confirmations.js.map

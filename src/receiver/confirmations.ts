/**
 * Confirmation by message: a parent's (Art. 8(2), CH-05), or that of whoever
 * owns an address (CO-16). A state machine of four states:
 *
 *   requested → confirmed | declined | expired
 *
 * Only the token out of the message confirms, and only once. The address goes
 * to the mailer and is not kept; of the token only a hash is.
 */
import { canonical, digest, sealEvent } from '../ledger/chain.js';
import { heads } from '../model/merge.js';
import { parseEvent, type ConsentEvent, type Decision } from '../model/event.js';
import { addPeriod } from '../model/period.js';
import { VERSION } from '../version.js';
import type { Commit } from './commit.js';
import type { Store } from './open-store.js';
import { MARKS } from './store.js';

/** What is confirmed: a parent's responsibility, or that an address is one's own. */
export type ConfirmationKind = 'guardian' | 'double-opt-in';
export type ConfirmationState = 'requested' | 'confirmed' | 'declined' | 'expired';

/** A message for the owner's mailer. The text is ready to send; the owner may word it otherwise. */
export interface ConfirmationMessage {
  readonly to: string;
  readonly language: string;
  readonly kind: ConfirmationKind;
  readonly purposes: readonly string[];
  /** Where the person confirms or declines; it holds the token. */
  readonly link: string;
  readonly title: string;
  readonly text: string;
}

/** Sends a message. When it rejects, nothing has been requested. */
export type Mailer = (message: ConfirmationMessage) => Promise<void>;

/** What is asked to be confirmed. */
export interface ConfirmationRequest {
  readonly kind: ConfirmationKind;
  readonly site: string;
  readonly subject: string;
  /** Purposes with their legal basis; they become `given` upon confirmation. */
  readonly decisions: Readonly<Record<string, Omit<Decision, 'state'>>>;
  readonly notice: string;
  readonly language: string;
  readonly policyVersion: string;
  /** How long the consent then holds, such as `P6M`. */
  readonly validity: string;
}

/** Where a confirmation stands. */
export interface Confirmation {
  readonly id: string;
  readonly state: ConfirmationState;
  readonly request: ConfirmationRequest;
  /** Microseconds of Unix time. */
  readonly requested: number;
  readonly expires: number;
}

/** Requests and settles confirmations. */
export interface Confirmations {
  /** Sends the message and waits for its answer; resolves with the id of what is waited for. */
  request(request: ConfirmationRequest, to: string, linkBase: string): Promise<string>;
  /** Where the confirmation of a token stands, or `undefined` for a token that is none. */
  peek(token: string): Promise<Confirmation | undefined>;
  /** Confirms or declines; the state afterwards. Confirming writes the event that says `given`. */
  settle(token: string, confirmed: boolean): Promise<ConfirmationState | undefined>;
  find(site: string, id: string): Promise<Confirmation | undefined>;
}

const DAYS_TO_CONFIRM = 7;

interface Row {
  readonly site_id: number;
  readonly id: string;
  readonly state: ConfirmationState;
  readonly requested_us: number | string;
  readonly expires_us: number | string;
  readonly request: string;
}

/** Confirmations in a store; what they confirm is committed like any other event. */
export function confirmationsIn(
  store: Store,
  commit: Commit,
  mailer: Mailer,
  told: (event: ConsentEvent, hash: string) => Promise<void>,
): Confirmations {
  const { sql, sites, now } = store;

  const read = async (where: string, values: unknown[]): Promise<Confirmation | undefined> => {
    const { rows } = await sql.query<Row>(`SELECT * FROM confirmation WHERE ${where}`, values);
    const row = rows[0];
    if (!row) return undefined;
    const expires = Number(row.expires_us);
    const lapsed = row.state === 'requested' && expires <= now() * 1_000;
    return {
      id: row.id,
      state: lapsed ? 'expired' : row.state,
      request: JSON.parse(row.request) as ConfirmationRequest,
      requested: Number(row.requested_us),
      expires,
    };
  };

  return {
    async request(request, to, linkBase) {
      const token = Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) =>
        byte.toString(16).padStart(2, '0'),
      ).join('');
      const id = crypto.randomUUID();
      // Written first: a message whose token nobody knows would be worse than a row nobody asks for.
      await sql.query(
        `INSERT INTO confirmation (site_id, id, kind, token_hash, subject_id, state, requested_us, expires_us, request)
VALUES ($1, $2, $3, $4, $5, 'requested', $6, $7, $8)`,
        [
          await sites.number(request.site),
          id,
          request.kind,
          await digest(token),
          request.subject,
          now() * 1_000,
          (now() + DAYS_TO_CONFIRM * 86_400_000) * 1_000,
          canonical(request),
        ],
      );
      await mailer(messageFor(request, to, `${linkBase}?token=${token}`));
      return id;
    },
    async peek(token) {
      return read('token_hash = $1', [await digest(token)]);
    },
    async settle(token, confirmed) {
      const hash = await digest(token);
      const found = await read('token_hash = $1', [hash]);
      if (found?.state !== 'requested') return found?.state;
      // The event first, under an id made of the token: done twice, or again after a crash, it is one event.
      if (confirmed) await writeGiven(store, commit, found, hash, told);
      await sql.query(
        "UPDATE confirmation SET state = $2, settled_us = $3 WHERE token_hash = $1 AND state = 'requested'",
        [hash, confirmed ? 'confirmed' : 'declined', now() * 1_000],
      );
      return (await read('token_hash = $1', [hash]))?.state;
    },
    async find(site, id) {
      return read('site_id = $1 AND id = $2', [(await sites.find(site)) ?? 0, id]);
    },
  };
}

async function writeGiven(
  store: Store,
  commit: Commit,
  { request, requested }: Confirmation,
  tokenHash: string,
  told: (event: ConsentEvent, hash: string) => Promise<void>,
): Promise<void> {
  const { site, subject, kind, decisions, notice, language, policyVersion, validity } = request;
  const rows = await store.events.of(site, [subject]);
  const id = idFrom(Math.floor(requested / 1_000), tokenHash);
  if (rows.some((row) => row.id === id)) return;
  const known = await Promise.all(
    rows.map(async ({ body }) => ({ hash: await digest(body), event: parseEvent(body) })),
  );
  const event: ConsentEvent = {
    v: 1,
    id,
    site,
    subject,
    kind: kind === 'guardian' ? 'guardian' : 'decide',
    parents: heads(known.flatMap(({ hash, event: each }) => (each ? [{ hash, event: each }] : []))),
    decisions: Object.fromEntries(
      Object.entries(decisions).map(([purpose, { legalBasis, explicit }]) => [
        purpose,
        { state: 'given' as const, legalBasis, ...(explicit && { explicit }) },
      ]),
    ),
    notice,
    language,
    policyVersion,
    by: kind === 'guardian' ? 'guardian' : 'data-subject',
    method: 'interface',
    evidence: { layer: 'message', control: 'confirm', presses: 2 },
    validUntil: new Date(addPeriod(store.now(), validity)).toISOString(),
    at: new Date(store.now()).toISOString(),
    lib: VERSION,
  };
  const { hash, body } = await sealEvent(event);
  await told(event, hash);
  const [outcome] = await commit([{ site, subject, id, hash, body, marks: MARKS.confirmed }]);
  // Another press of the same button was quicker by a moment: its event is the one.
  if (outcome?.result === 'refused' || outcome?.result === 'erased')
    throw new Error('The confirmation could not be written. Press once more.');
}

/** A UUIDv7 that is always the same for one token. */
function idFrom(ms: number, hash: string): string {
  const time = ms.toString(16).padStart(12, '0');
  const variant = '89ab'.charAt(parseInt(hash.charAt(3), 16) & 3);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hash.slice(0, 3)}-${variant}${hash.slice(4, 7)}-${hash.slice(8, 20)}`;
}

function messageFor({ kind, language, decisions }: ConfirmationRequest, to: string, link: string): ConfirmationMessage {
  const dutch = language.startsWith('nl');
  const words = WORDS[kind][dutch ? 'nl' : 'en'];
  return {
    to,
    language: dutch ? 'nl' : 'en',
    kind,
    purposes: Object.keys(decisions),
    link,
    title: words.title,
    text: `${words.text}\n\n${link}\n\n${words.not}`,
  };
}

/** What a person reads about a confirmation, in one language. */
export interface ConfirmationWords {
  readonly title: string;
  readonly text: string;
  /** What happens when nothing is done. */
  readonly not: string;
  readonly yes: string;
  readonly no: string;
}

/** What a person reads about a confirmation. */
export const WORDS: Readonly<Record<ConfirmationKind, Readonly<Record<'nl' | 'en', ConfirmationWords>>>> = {
  guardian: {
    nl: {
      title: 'Geef jij hiervoor toestemming als ouder?',
      text: 'Een kind vraagt of we persoonsgegevens mogen gebruiken. Daarvoor is de toestemming van een ouder of voogd nodig. Open de pagina om te lezen waarvoor, en om ja of nee te zeggen.',
      not: 'Doe je niets, dan gebeurt er niets. De vraag vervalt na zeven dagen.',
      yes: 'Ja, ik ben ouder of voogd en ik geef toestemming',
      no: 'Nee',
    },
    en: {
      title: 'Do you consent to this as a parent?',
      text: 'A child asks whether we may use personal data. That needs the consent of a parent or guardian. Open the page to read what for, and to say yes or no.',
      not: 'If you do nothing, nothing happens. The question lapses after seven days.',
      yes: 'Yes, I am a parent or guardian and I consent',
      no: 'No',
    },
  },
  'double-opt-in': {
    nl: {
      title: 'Bevestig je aanmelding',
      text: 'Iemand heeft dit adres opgegeven. Was jij dat? Open dan de pagina en bevestig.',
      not: 'Was jij het niet? Doe dan niets. De vraag vervalt na zeven dagen.',
      yes: 'Ja, dit is mijn adres en ik meld me aan',
      no: 'Nee',
    },
    en: {
      title: 'Confirm that you sign up',
      text: 'Somebody gave this address. Was it you? Then open the page and confirm.',
      not: 'Was it not you? Then do nothing. The question lapses after seven days.',
      yes: 'Yes, this is my address and I sign up',
      no: 'No',
    },
  },
};

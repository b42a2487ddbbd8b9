/**
 * Requests by people who use their rights (Art. 15 to 22), with the day on
 * which they must have an answer: a month, and two more where the person is
 * told why within the first (Art. 12(3), DS-02). There is no fee (DS-03).
 */
import { addPeriod } from '../model/period.js';
import type { DeliveryKind } from './deliveries.js';
import type { Store } from './open-store.js';
import { Refusal } from './problem.js';
import type { SiteOptions } from './sites-config.js';

/** A right a person can use by a request. */
export type Right =
  'access' | 'rectification' | 'erasure' | 'restriction' | 'portability' | 'objection' | 'automated-decision';
export const RIGHTS: readonly Right[] = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'objection',
  'automated-decision',
];

/** A request and where it stands. Moments are in microseconds of Unix time. */
export interface RightsRequest {
  readonly id: string;
  readonly right: Right;
  readonly state: 'open' | 'answered' | 'refused';
  readonly received: number;
  readonly due: number;
  readonly extended: number | undefined;
  readonly settled: number | undefined;
  readonly details: RightsDetails;
}

/** What a person writes, and what the owner notes. */
export interface RightsDetails {
  /** Where to send the answer: an address the person gives. No identity document is asked for (DS-09). */
  readonly contact: string;
  readonly message: string;
  /** The subject of the browser it was sent from, where it said so. */
  readonly subject?: string;
  /** Why it takes longer (Art. 12(3)). */
  readonly extension?: string;
  /** Why it was refused (Art. 12(4), 12(5)). */
  readonly refusal?: string;
}

interface Row {
  readonly id: string;
  readonly right_asked: Right;
  readonly state: RightsRequest['state'];
  readonly received_us: number | string;
  readonly due_us: number | string;
  readonly extended_us: number | string | null;
  readonly settled_us: number | string | null;
  readonly details: string;
}

/** Takes in a request, and says by when it is answered. */
export async function openRequest(
  { sql, sites, now }: Store,
  site: string,
  right: Right,
  details: RightsDetails,
): Promise<RightsRequest> {
  const id = crypto.randomUUID();
  const received = now() * 1_000;
  const due = addPeriod(now(), 'P1M') * 1_000;
  await sql.query(
    `INSERT INTO rights_request (site_id, id, right_asked, state, received_us, due_us, details) VALUES ($1, $2, $3, 'open', $4, $5, $6)`,
    [await sites.number(site), id, right, received, due, JSON.stringify(details)],
  );
  return { id, right, state: 'open', received, due, extended: undefined, settled: undefined, details };
}

/** The requests of a site, the most pressing first. */
export async function listRequests({ sql, sites }: Store, site: string, id?: string): Promise<RightsRequest[]> {
  const { rows } = await sql.query<Row>(
    `SELECT * FROM rights_request WHERE site_id = $1 ${id ? 'AND id = $2' : ''} ORDER BY state = 'open' DESC, due_us, id`,
    [(await sites.find(site)) ?? 0, ...(id ? [id] : [])],
  );
  return rows.map((row) => ({
    id: row.id,
    right: row.right_asked,
    state: row.state,
    received: Number(row.received_us),
    due: Number(row.due_us),
    extended: row.extended_us === null ? undefined : Number(row.extended_us),
    settled: row.settled_us === null ? undefined : Number(row.settled_us),
    details: JSON.parse(row.details) as RightsDetails,
  }));
}

/** Takes two months more, once, within the first month, with the reason that the person is told. */
export async function extendRequest(store: Store, site: string, id: string, reason: string): Promise<RightsRequest> {
  const request = await openOne(store, site, id);
  if (request.extended !== undefined)
    throw new Refusal('input-invalid', 'It was extended before; once is the limit (Art. 12(3)).');
  if (store.now() * 1_000 > request.due)
    throw new Refusal(
      'input-invalid',
      'The first month is over: a person is told of an extension within it (Art. 12(3)).',
    );
  await change(store, site, id, 'due_us = $3, extended_us = $4, details = $5', [
    addPeriod(Math.floor(request.received / 1_000), 'P3M') * 1_000,
    store.now() * 1_000,
    JSON.stringify({ ...request.details, extension: reason }),
  ]);
  return (await listRequests(store, site, id))[0] ?? request;
}

/**
 * Closes a request. Where data were rectified, erased or restricted, every
 * recipient is told of it (Art. 19, DS-07); where it is refused, in writing why.
 */
export async function settleRequest(
  store: Store,
  site: string,
  { recipients = [] }: SiteOptions,
  id: string,
  refusal?: string,
): Promise<RightsRequest> {
  const request = await openOne(store, site, id);
  const kind = TOLD[request.right];
  const { subject } = request.details;
  if (refusal === undefined && kind && subject) {
    const about = { purposes: [], at: new Date(store.now()).toISOString() };
    await store.deliveries.add(
      recipients.map((recipient) => ({
        site,
        recipient: recipient.id,
        subject,
        event: undefined,
        kind,
        about,
        urgent: true,
      })),
    );
  }
  await change(store, site, id, 'state = $3, settled_us = $4, details = $5', [
    refusal === undefined ? 'answered' : 'refused',
    store.now() * 1_000,
    JSON.stringify({ ...request.details, ...(refusal !== undefined && { refusal }) }),
  ]);
  return (await listRequests(store, site, id))[0] ?? request;
}

const TOLD: Readonly<Partial<Record<Right, DeliveryKind>>> = {
  rectification: 'data.rectified',
  erasure: 'data.erased',
  restriction: 'data.restricted',
};

async function openOne(store: Store, site: string, id: string): Promise<RightsRequest> {
  const [request] = await listRequests(store, site, id);
  if (request?.state !== 'open') throw new Refusal('not-found', 'There is no open request with this id.');
  return request;
}

async function change({ sql, sites }: Store, site: string, id: string, set: string, values: unknown[]): Promise<void> {
  await sql.query(`UPDATE rights_request SET ${set} WHERE site_id = $1 AND id = $2 AND state = 'open'`, [
    await sites.number(site),
    id,
    ...values,
  ]);
}

/**
 * Carries decisions to a database that speaks the CouchDB protocol. Each
 * event is one document, and a design document forbids that it is ever
 * changed (`couchdb-design.js`).
 */
import { SyncError, type SyncAdapter, type SyncContext } from '../adapter.js';
import { askAt, type HttpOptions } from './ask.js';
import { parseEvent, type SealedEvent } from '../../model/event.js';
import { MAX_BATCH_BYTES, MAX_EVENTS, PROBLEM_TYPE, type Rejection } from '../../model/wire.js';

/** How to reach a database. */
export interface CouchDbOptions extends HttpOptions {
  /**
   * Give back what is in the database (false). Only where each visitor has a
   * database of their own: whoever may read it can read all of it.
   */
  readonly pull?: boolean;
}

/** An event as a document. */
interface Stored extends SealedEvent {
  readonly _id: string;
  readonly site: string;
  readonly subject: string;
}

/** An adapter to a database, such as `https://couch.example/consent`. Throws `sync-address` where that is not safe (SE-04). */
export function couchdbAdapter({ pull = false, ...options }: CouchDbOptions): SyncAdapter {
  const ask = askAt(options);
  const idOf = ({ site, subject }: SyncContext, { body }: SealedEvent): string =>
    `${site}:${subject}:${parseEvent(body)?.id ?? ''}`;

  /** What stands under these names; a document that was written by two at once is one or the other. */
  const find = async (keys: readonly string[], context: SyncContext): Promise<Map<string, SealedEvent>> => {
    const path = '/_all_docs?include_docs=true';
    const { rows } = (await ask(path, { method: 'POST', body: { keys } }, context)) as { rows?: { doc?: Stored }[] };
    return new Map((rows ?? []).flatMap(({ doc }) => (doc ? [[doc._id, doc]] : [])));
  };

  return {
    name: 'couchdb',
    capabilities: {
      pull,
      subscribe: false,
      receipts: false,
      atomicBatch: false,
      keepaliveSafe: true,
      maxBatch: MAX_EVENTS,
      maxBytes: MAX_BATCH_BYTES,
    },
    async push(batch, context) {
      const { site, subject, keepalive } = context;
      const docs = batch.map((row): Stored => ({ _id: idOf(context, row), site, subject, ...row }));
      // JSON can carry half a character, and a database would change it.
      const whole = docs.filter(({ body }) => !/\p{Surrogate}/u.test(body));
      const answer = await ask('/_bulk_docs', { method: 'POST', body: { docs: whole }, keepalive }, context);
      if (!Array.isArray(answer)) throw new SyncError('config', 'This is not the answer of a CouchDB database.');
      const said = new Map(
        (answer as { id?: string; ok?: boolean; error?: string; reason?: string }[]).map((a) => [a.id, a]),
      );
      const taken = whole.map(({ _id }) => _id).filter((id) => said.get(id)?.error === 'conflict');
      const there = taken.length ? await find(taken, context) : new Map<string, SealedEvent>();

      const [accepted, duplicate, rejected]: [string[], string[], Rejection[]] = [[], [], []];
      for (const doc of docs) {
        const id = doc._id.slice(doc._id.lastIndexOf(':') + 1);
        const { ok, error, reason } = said.get(doc._id) ?? {};
        const kept = there.get(doc._id);
        if (!whole.includes(doc)) rejected.push(refusal(id, 422, 'Half a character'));
        else if (ok) accepted.push(id);
        else if (kept && kept.hash === doc.hash && kept.body === doc.body) duplicate.push(id);
        else if (kept) rejected.push(refusal(id, 409, 'Another event has this id'));
        else if (error === 'forbidden') rejected.push(refusal(id, 422, reason ?? error));
        else if (error === 'unauthorized') throw new SyncError('auth', reason ?? error, { status: 401 });
      }
      return { accepted, duplicate, rejected };
    },
    ...(pull && {
      async pull(cursor: string | undefined, context: SyncContext) {
        const since = cursor === undefined ? '' : `&since=${encodeURIComponent(cursor)}`;
        const path = `/_changes?include_docs=true&limit=${String(MAX_EVENTS)}${since}`;
        const answer = (await ask(path, {}, context)) as { results?: { doc?: Partial<Stored> }[]; last_seq?: unknown };
        if (!Array.isArray(answer.results))
          throw new SyncError('config', 'This is not the answer of a CouchDB database.');
        const docs = answer.results.flatMap(({ doc }) => (doc?.site === context.site ? [doc as Stored] : []));
        return {
          subjects: [...new Set([context.subject, ...docs.map(({ subject }) => subject)])],
          events: docs.map(({ hash, body }) => ({ hash, body })),
          cursor: String(answer.last_seq),
          more: answer.results.length === MAX_EVENTS,
        };
      },
    }),
  };
}

function refusal(id: string, status: number, title: string): Rejection {
  const code = status === 409 ? 'id-taken' : 'event-malformed';
  return { id, permanent: true, problem: { type: PROBLEM_TYPE + code, title, status } };
}

/**
 * What a database must do to hold proof, as cases that any test runner can
 * run: `for (const { name, run } of recordStoreCases(open)) it(name, run)`.
 * Each case works under a site and subjects of its own, so one database
 * serves them all, also one with years of records in it.
 */
import { capabilityProof } from '../ledger/capability.js';
import { digest, sealEvent, sealNotice } from '../ledger/chain.js';
import type { ConsentEvent } from '../model/event.js';
import type { Notice } from '../model/notice.js';
import { groupCommit } from './commit.js';
import { dayDigest, dayOf } from './days.js';
import { openStore, type Store, type StoreOptions } from './open-store.js';
import type { Dialect } from './schema/dialects.js';
import type { Sql } from './sql.js';
import type { NewRow, StoredRow } from './store.js';
import { suppress, suppressed } from './suppressions.js';

/** One promise, and how to see that it is kept. `run` rejects where it is not. */
export interface StoreCase {
  readonly name: string;
  readonly run: () => Promise<void>;
}

/** Options of `recordStoreCases()`. */
export interface SuiteOptions {
  readonly dialect?: Dialect;
}

const PEPPER = 'a pepper that is only for this suite, and long';
const NOON = Date.parse('2026-11-23T12:00:00.000Z');

/** The cases. `open` gives the database; each case may call it, and two calls may give the same connection. */
export function recordStoreCases(open: () => Promise<Sql>, { dialect = 'postgres' }: SuiteOptions = {}): StoreCase[] {
  const store = async (sql?: Sql, options: Partial<StoreOptions> = {}): Promise<Store> =>
    openStore({ sql: sql ?? (await open()), dialect, pepper: PEPPER, ...options });

  return Object.entries<(site: string) => Promise<void>>({
    '[PR-01] keeps the text of an event byte for byte': async (site) => {
      const { events } = await store();
      const row = await aRow(site, { lib: 'é \u2028 \u0000 "quoted" \\u0000 😀' });
      await events.append([row]);
      const [kept] = await events.of(site, [row.subject]);
      equal(kept?.body, row.body, 'the text');
      equal(await digest(kept?.body ?? ''), row.hash, 'its hash');
    },

    'an event that comes twice is there once, and the second is told since when': async (site) => {
      const { events } = await store();
      const row = await aRow(site);
      const [first] = await events.append([row]);
      const [second] = await events.append([row]);
      equal(first?.result, 'accepted', 'first');
      equal(second?.result, 'duplicate', 'second');
      equal(second?.received, first?.received, 'its time');
      equal((await events.of(site, [row.subject])).length, 1, 'rows');
    },

    '[PR-01] another text under a known id is refused, and the first stays': async (site) => {
      const { events } = await store();
      const row = await aRow(site);
      const other = await aRow(site, { id: row.id, subject: row.subject, language: 'en' });
      await events.append([row]);
      equal((await events.append([other]))[0]?.result, 'mismatch', 'the other');
      equal((await events.of(site, [row.subject]))[0]?.body, row.body, 'what is kept');
    },

    'new, known, repeated and contradicting rows of one statement are told apart': async (site) => {
      const { events } = await store();
      const [known, fresh, third] = [await aRow(site), await aRow(site), await aRow(site)];
      await events.append([known]);
      const against = await aRow(site, { id: third.id, subject: third.subject, language: 'fr' });
      const outcomes = await events.append([fresh, known, fresh, third, against]);
      equal(
        outcomes.map(({ result }) => result).join(),
        'accepted,duplicate,duplicate,accepted,mismatch',
        'the outcomes',
      );
    },

    'two processes that write the same rows at the same time keep each once': async (site) => {
      const [one, two] = [await store(), await store()];
      const rows = await Promise.all(Array.from({ length: 40 }, () => aRow(site)));
      const backwards = [...rows].reverse();
      await Promise.all([one.events.append(rows), two.events.append(backwards), one.events.append(backwards)]);
      const kept = await one.events.of(
        site,
        rows.map(({ subject }) => subject),
      );
      equal(kept.length, 40, 'rows');
    },

    'an event from a clock that is years off is kept, found and noticed when it comes again': async (site) => {
      const { events } = await store();
      for (const at of [0, Date.parse('1999-12-31'), Date.parse('9999-12-31')]) {
        const row = await aRow(site, { id: timedId(at) });
        equal((await events.append([row]))[0]?.result, 'accepted', `of ${at}`);
        equal((await events.append([row]))[0]?.result, 'duplicate', `again of ${at}`);
      }
    },

    'the events of a subject come in pages, none twice and none left out': async (site) => {
      const { events } = await store();
      const subject = crypto.randomUUID();
      const rows = await Promise.all(Array.from({ length: 7 }, () => aRow(site, { subject })));
      await events.append(rows);
      const first = await events.of(site, [subject], { limit: 4 });
      const last = first.at(-1);
      if (!last) throw new Error('The first page is empty.');
      const second = await events.of(site, [subject], { limit: 4, after: last });
      equal(new Set([...first, ...second].map(({ id }) => id)).size, 7, 'ids');
      equal(first.length + second.length, 7, 'rows');
    },

    'everything received in a span is read, in the order it came in': async (site) => {
      const { events } = await store(undefined, { now: () => NOON });
      const rows = await Promise.all(Array.from({ length: 12 }, () => aRow(site)));
      await events.append(rows.slice(0, 6));
      await events.append(rows.slice(6));
      const seen: StoredRow[] = [];
      for await (const page of events.received(site, 0, Number.MAX_SAFE_INTEGER)) seen.push(...page);
      equal(seen.length, 12, 'rows');
      equal(
        seen.every(({ received }, at) => at === 0 || received >= (seen[at - 1]?.received ?? 0)),
        true,
        'order',
      );
    },

    'the level of a subject changes when something is added and when something is erased': async (site) => {
      const { events, erasures } = await store();
      const row = await aRow(site);
      const levels = [await events.level(site, [row.subject])];
      await events.append([row]);
      levels.push(await events.level(site, [row.subject]));
      levels.push(await events.level(site, [row.subject]));
      await erasures.erase(site, row.subject, 'request');
      levels.push(await events.level(site, [row.subject]));
      equal(levels[1], levels[2], 'level at rest');
      equal(new Set(levels.slice(0, 2)).size, 2, 'level after adding');
      equal(levels[3] === levels[1], false, 'level after erasing');
    },

    '[DS-06] what was erased leaves its hash, and does not come back': async (site) => {
      const { events, erasures, subjects } = await store();
      const row = await aRow(site);
      await events.append([row]);
      await subjects.prove(site, row.subject, 'a-secret-of-thirty-two-characters');
      const [erased] = await erasures.erase(site, row.subject, 'request');
      equal(erased?.hash, row.hash, 'the hash');
      equal((await events.of(site, [row.subject])).length, 0, 'rows');
      equal((await events.append([row]))[0]?.result, 'erased', 'the same event again');
      equal((await erasures.among(site, [row.hash])).length, 1, 'what is remembered');
    },

    'a statement that met another transaction is sent again (40001)': async (site) => {
      const sql = await open();
      let failures = 3;
      const crossed: Sql = {
        query(text, values) {
          if (/^INSERT INTO consent_event/.test(text) && failures-- > 0)
            return Promise.reject(Object.assign(new Error('restart transaction'), { code: '40001' }));
          return sql.query(text, values);
        },
      };
      const { events } = await store(crossed, { retry: { wait: () => Promise.resolve() } });
      const row = await aRow(site);
      equal((await events.append([row]))[0]?.result, 'accepted', 'the row');
      equal(failures, -1, 'failures left');
    },

    "a row that the database will not hold fails alone, and its neighbours' events are written": async (site) => {
      const { events } = await store();
      const rows = await Promise.all(Array.from({ length: 9 }, () => aRow(site)));
      const poison = { ...(await aRow(site)), body: 'a text with a \u0000 in it' };
      const commit = groupCommit(events, { window: 5 });
      const outcomes = await Promise.all([...rows.slice(0, 4), poison, ...rows.slice(4)].map((row) => commit([row])));
      equal(outcomes.flat().filter(({ result }) => result === 'accepted').length, 9, 'accepted');
      equal(outcomes[4]?.[0]?.result, 'refused', 'the poison');
    },

    '[IN-07] a notice is kept byte for byte, under its own digest and site only': async (site) => {
      const { notices } = await store();
      const { digest: name, body } = await sealNotice(aNotice(site));
      equal(await notices.keep(site, { digest: name, body }), undefined, 'keeping it');
      equal((await notices.find(site, name))?.body, body, 'the text');
      equal(await notices.has(site, name), true, 'that it is there');
      equal(typeof (await notices.keep(site, { digest: '0'.repeat(64), body })), 'string', 'a wrong digest');
      equal(typeof (await notices.keep(`${site}-other`, { digest: name, body })), 'string', 'a wrong site');
    },

    '[SE-06] the first secret of a subject is its secret; another proves nothing': async (site) => {
      const [one, two] = [await store(), await store()];
      const subject = crypto.randomUUID();
      equal(await one.subjects.prove(site, subject, undefined), 'open', 'before');
      equal(await one.subjects.prove(site, subject, 'first-secret'), 'proven', 'the first');
      equal(await two.subjects.prove(site, subject, 'first-secret'), 'proven', 'the first, elsewhere');
      equal(await two.subjects.prove(site, subject, 'other-secret'), 'wrong', 'another');
      equal(await two.subjects.prove(site, subject, undefined), 'wrong', 'none');
      equal(await one.subjects.check(site, crypto.randomUUID(), 'first-secret'), 'wrong', 'one that has none');
    },

    '[SE-06] of two first secrets in one instant one is the secret, and the other proves nothing': async (site) => {
      const [one, two] = [await store(), await store()];
      for (const other of [one, two]) {
        const subject = crypto.randomUUID();
        const secrets = ['one-secret', 'other-secret'] as const;
        const said = await Promise.all([
          one.subjects.prove(site, subject, secrets[0]),
          other.subjects.prove(site, subject, secrets[1]),
          // Somebody else's first secret, in the same statement.
          one.subjects.prove(site, crypto.randomUUID(), secrets[1]),
        ]);
        equal(said.slice(0, 2).sort().join(), 'proven,wrong', 'one of two');
        equal(said[2], 'proven', 'the neighbour');
        for (const each of [one, two])
          for (const [at, secret] of secrets.entries())
            equal(await each.subjects.prove(site, subject, secret), said[at], `${secret}, again`);
      }
    },

    'subjects of one account are found from each other, and no further': async (site) => {
      const { subjects } = await store();
      const [a, b, c] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()];
      const link = async (account: string, subject: string): Promise<boolean> =>
        subjects.link(site, account, subject, await capabilityProof(subject, 'a-secret'));
      await link('account 1', a);
      await link('account 1', b);
      await link('account 2', c);
      equal((await subjects.linked(site, a)).join(), [a, b].sort().join(), 'of a');
      equal((await subjects.linked(site, c)).join(), c, 'of c');
    },

    '[SE-06] a subject is linked by who has its secret only, also before its first event': async (site) => {
      const { subjects } = await store();
      const [own, other] = [crypto.randomUUID(), crypto.randomUUID()];
      await subjects.prove(site, other, 'secret-of-another');
      equal(await subjects.link(site, 'mine', other, await capabilityProof(other, 'a-guess')), false, 'of another');
      equal((await subjects.linked(site, other)).join(), other, 'what is linked to it');
      equal(await subjects.check(site, own, 'my-secret'), 'wrong', 'before it is linked');
      equal(await subjects.link(site, 'mine', own, await capabilityProof(own, 'my-secret')), true, 'my own');
      equal(await subjects.check(site, own, 'my-secret'), 'proven', 'my own secret from then on');
      equal(await subjects.check(site, own, 'a-guess'), 'wrong', 'any other');
    },

    '[WD-07] one message is claimed by one of two processes, and a grant waits for what takes back': async (site) => {
      const [one, two] = [await store(), await store()];
      const subject = crypto.randomUUID();
      const common = {
        site,
        recipient: 'mailer',
        subject,
        about: { purposes: ['news'], at: new Date().toISOString() },
      };
      await one.deliveries.add([
        { ...common, event: crypto.randomUUID(), kind: 'consent.given', urgent: false },
        { ...common, event: crypto.randomUUID(), kind: 'consent.withdrawn', urgent: true },
      ]);
      const later = Date.now() * 1_000 + 60_000_000;
      equal((await one.deliveries.recipients(site, later)).join(), 'mailer', 'for whom something is due');
      const due = await one.deliveries.due(site, 'mailer', later, 10);
      equal(due.map(({ kind }) => kind).join(), 'consent.withdrawn', 'what is due');
      const [first] = due;
      if (!first) throw new Error('Nothing is due.');
      const claims = await Promise.all([one.deliveries.claim(first, later), two.deliveries.claim(first, later)]);
      equal(claims.filter(Boolean).length, 1, 'claims');
      await one.deliveries.settle(first, { state: 'acknowledged', due: first.due, outcome: '200' }, later);
      equal(
        (await two.deliveries.due(site, 'mailer', later, 10)).map(({ kind }) => kind).join(),
        'consent.given',
        'what comes next',
      );
    },

    '[DM-06] a suppressed address is blocked however it is typed, and is not itself kept': async (site) => {
      const opened = await store();
      await suppress(opened, site, 'email', 'Jan@Example.nl');
      equal((await suppressed(opened, site, 'email', ['jan@example.nl ', 'piet@example.nl'])).length, 1, 'found');
      equal((await suppressed(opened, site, 'sms', ['jan@example.nl'])).length, 0, 'in another channel');
      const { rows } = await opened.sql.query<{ address_key: string }>('SELECT address_key FROM suppression');
      equal(
        rows.some(({ address_key }) => /jan|example/i.test(address_key)),
        false,
        'the address in the table',
      );
    },

    '[PR-06] the digest of a day is over all that came in on it, and stays when an event is erased': async (site) => {
      let time = NOON;
      const { events, days, erasures } = await store(undefined, { now: () => time });
      const rows = await Promise.all(Array.from({ length: 5 }, () => aRow(site)));
      await events.append(rows);
      const day = dayOf(NOON);
      const expected = await dayDigest(rows.map(({ hash }) => hash));
      equal((await days.of(site, day)).digest, expected, 'the digest');
      await erasures.erase(site, rows[0]?.subject ?? '', 'request');
      equal((await days.of(site, day)).digest, expected, 'the digest after an erasure');
      time += 2 * 86_400_000;
      const closed = await days.of(site, day);
      equal(closed.statement.split('.').length, 3, 'parts of its statement');
      equal(closed.digest, expected, 'the digest when closed');
    },

    'migrating twice at the same time, or again, changes nothing': async (site) => {
      const sql = await open();
      const [one] = await Promise.all([store(sql), store(sql)]);
      const row = await aRow(site);
      await one.events.append([row]);
      const again = await store(sql);
      equal((await again.events.of(site, [row.subject])).length, 1, 'rows');
    },
  }).map(([name, run]) => ({ name, run: () => run(`suite-${crypto.randomUUID().slice(0, 8)}`) }));
}

function equal(actual: unknown, expected: unknown, what: string): void {
  if (!Object.is(actual, expected))
    throw new Error(`${what}: ${JSON.stringify(actual)} and not ${JSON.stringify(expected)}`);
}

/** A row with an event in it; a case says what matters to it. */
async function aRow(site: string, fields: Partial<ConsentEvent> = {}): Promise<NewRow> {
  const event: ConsentEvent = {
    v: 1,
    id: timedId(Date.now()),
    site,
    subject: crypto.randomUUID(),
    kind: 'decide',
    parents: [],
    decisions: { statistics: { state: 'given', legalBasis: 'consent' } },
    notice: '0'.repeat(64),
    language: 'nl',
    policyVersion: '1',
    by: 'data-subject',
    method: 'interface',
    evidence: { layer: 'prompt', control: 'save', presses: 1 },
    validUntil: '2027-05-23T12:00:00.000Z',
    at: new Date(NOON).toISOString(),
    lib: '0.1.0',
    ...fields,
  };
  const { hash, body } = await sealEvent(event);
  return { site, subject: event.subject, id: event.id, hash, body, marks: 0 };
}

function aNotice(site: string): Notice {
  return {
    v: 1,
    site,
    version: '1',
    language: 'nl',
    languages: ['nl'],
    country: 'NL',
    controller: {
      id: 'shop',
      name: 'De Fietsenmaker',
      address: 'Dijk 7, Rivierdam',
      country: 'NL',
      email: 'privacy@example.nl',
      privacyStatement: 'https://example.nl/privacy',
    },
    audience: { children: 'none' },
    purposes: [],
    words: { save: 'Opslaan' },
  };
}

/** A UUIDv7 of a moment in milliseconds. */
function timedId(ms: number): string {
  const time = ms.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8, 12)}-7${crypto.randomUUID().slice(15)}`;
}

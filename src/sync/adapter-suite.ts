/**
 * What an adapter must do, as cases to run: with any test runner, in a page or
 * in Node. An adapter that passes them loses nothing, doubles nothing and
 * changes nothing, as far as that is its part.
 *
 *     for (const { name, run } of adapterSuite(makeRig)) it(name, run);
 */
import type { PushContext, PushResult, SyncAdapter, SyncErrorKind } from './adapter.js';
import { failureOf } from './attempt.js';
import { canonical, sealEvent } from '../ledger/chain.js';
import type { ConsentEvent, SealedEvent } from '../model/event.js';
import { v7 } from 'uuid';

/** A place to send to, made anew for each case. */
export interface AdapterRig {
  /** A name that the place takes events of. */
  readonly site: string;
  /**
   * Opens the adapter. Where it speaks HTTP, it must use this `fetch`, which
   * reaches the place and, when a case wants it, loses or forges an answer.
   */
  open(fetcher: typeof fetch): SyncAdapter;
  /** The plain way to the place. Left out where the adapter speaks no HTTP; the cases of HTTP are then left out too. */
  readonly fetch?: typeof fetch;
  /** What the place holds of a subject, read behind the adapter's back: hash and text, each event once. */
  stored(subject: string): Promise<readonly SealedEvent[]>;
  close?(): Promise<void> | void;
}

/** One thing an adapter must do. `run` rejects with what is wrong. */
export interface AdapterCase {
  readonly name: string;
  readonly run: () => Promise<void>;
}

/** The cases, for the rigs that `make` gives. `http: false` leaves out those that need an adapter over HTTP. */
export function adapterSuite(
  make: () => Promise<AdapterRig> | AdapterRig,
  { http = true }: { http?: boolean } = {},
): readonly AdapterCase[] {
  const cases = http ? [...CASES, ...HTTP_CASES] : CASES;
  return cases.map(([name, test]) => ({
    name,
    async run() {
      const rig = await make();
      try {
        await test(new Bench(rig));
      } finally {
        await rig.close?.();
      }
    },
  }));
}

type Case = readonly [name: string, test: (bench: Bench) => Promise<void>];

const CASES: readonly Case[] = [
  [
    'what is pushed is stored, and acknowledged by its id',
    async (bench) => {
      const rows = await bench.events(3);
      const result = await bench.push(rows);
      same(result.accepted, idsOf(rows), 'accepted');
      await bench.holds(rows);
    },
  ],
  [
    'hash and text are kept byte for byte, in every script',
    async (bench) => {
      const rows = await bench.events(1, { policyVersion: '2026-11-23+ñ中🚲\u200fא'.normalize('NFD') });
      const result = await bench.push(rows);
      // A place may refuse what is not as it should be; it may not change it.
      if (result.accepted.length) await bench.holds(rows);
      else
        same(
          (result.rejected ?? []).map(({ id }) => id),
          idsOf(rows),
          'rejected',
        );
    },
  ],
  [
    'what is pushed twice is a duplicate, and is there once',
    async (bench) => {
      const rows = await bench.events(2);
      await bench.push(rows);
      const again = await bench.push(rows);
      same(again.accepted, [], 'accepted the second time');
      same(again.duplicate ?? [], idsOf(rows), 'duplicate');
      await bench.holds(rows);
    },
  ],
  [
    'two that push the same at once are both content, and it is there once',
    async (bench) => {
      const rows = await bench.events(2);
      const results = await Promise.all([bench.push(rows), bench.push(rows, bench.reopen())]);
      for (const { accepted, duplicate = [] } of results) same([...accepted, ...duplicate], idsOf(rows), 'confirmed');
      await bench.holds(rows);
    },
  ],
  [
    'an id that is known with another text is refused for good, and what was there stays',
    async (bench) => {
      const [first] = await bench.events(1);
      const [other] = await bench.events(1, { id: idOf(first), language: 'en' });
      await bench.push([first]);
      const { accepted, duplicate = [], rejected = [] } = await bench.push([other]);
      same([...accepted, ...duplicate], [], 'confirmed');
      same(
        rejected.map(({ permanent, problem }) => [permanent, problem.status]),
        [[true, 409]],
        'rejected',
      );
      await bench.holds([first]);
    },
  ],
  [
    'batches that arrive in another order are stored all the same',
    async (bench) => {
      const rows = await bench.events(4);
      for (const row of [...rows].reverse()) same((await bench.push([row])).accepted, idsOf([row]), 'accepted');
      await bench.holds(rows);
    },
  ],
  [
    'one bad event in a batch does not keep its neighbours out',
    async (bench) => {
      const [one, two, three] = await bench.events(3);
      const [other] = await bench.events(1, { id: idOf(two), language: 'en' });
      await bench.push([two]);
      const { accepted, rejected = [] } = await bench.push([one, other, three]);
      same(accepted, idsOf([one, three]), 'accepted');
      same(
        rejected.map(({ id }) => id),
        idsOf([two]),
        'rejected',
      );
      await bench.holds([one, two, three]);
    },
  ],
  [
    'half a character is never stored as something else',
    async (bench) => {
      const [good] = await bench.events(1);
      const bad = { hash: good.hash, body: good.body.replace('"nl"', '"nl\ud800"') };
      const result = await bench.pushAny([bad]);
      if ('accepted' in result) same([...result.accepted, ...(result.duplicate ?? [])], [], 'confirmed');
      else equal(result.kind, 'refused', 'what it says');
      await bench.holds([]);
    },
  ],
  [
    'a batch of as many events and bytes as it says it takes is taken; a byte more is taken whole or refused',
    async (bench) => {
      const { maxBatch, maxBytes } = bench.adapter.capabilities;
      const many = await bench.events(Math.min(maxBatch, 50));
      same((await bench.push(many)).accepted, idsOf(many), 'accepted');
      await bench.holds(many);
      if (maxBytes === Infinity) return;
      const [one] = await bench.events(1);
      const over = { hash: one.hash, body: one.body + ' '.repeat(maxBytes + 1) };
      const result = await bench.pushAny([over]);
      const taken = 'accepted' in result && result.accepted.length > 0;
      if (!taken && !('accepted' in result)) equal(result.kind, 'refused', 'what it says');
      await bench.holds(taken ? [...many, over] : many);
    },
  ],
  [
    'a no gets through alone while a full batch is on its way',
    async (bench) => {
      const many = await bench.events(Math.min(bench.adapter.capabilities.maxBatch, 50));
      const [no] = await bench.events(1, {
        kind: 'withdraw',
        decisions: { statistics: { state: 'withdrawn', legalBasis: 'consent' } },
      });
      const [, result] = await Promise.all([bench.push(many), bench.push([no])]);
      same(result.accepted, idsOf([no]), 'accepted');
      await bench.holds([...many, no]);
    },
  ],
  [
    'a call that was called off rejects, and may be made again',
    async (bench) => {
      const rows = await bench.events(1);
      const stop = new AbortController();
      stop.abort();
      const result = await bench.pushAny(rows, { signal: stop.signal });
      ok(!('accepted' in result), 'a call that was called off says that it stored something');
      const { accepted, duplicate = [] } = await bench.push(rows);
      same([...accepted, ...duplicate], idsOf(rows), 'confirmed');
      await bench.holds(rows);
    },
  ],
  [
    'what is pulled is what was pushed, in parts, with no gap and no end that is not reached',
    async (bench) => {
      if (!bench.adapter.capabilities.pull) return;
      const rows = await bench.events(60);
      await bench.push(rows.slice(0, 30));
      await bench.push(rows.slice(30));
      const { rows: pulled, cursor } = await bench.pullAll(undefined);
      same(sorted(pulled), sorted(rows), 'pulled');
      // Goes on where it ended: what comes later, and nothing of what was there before is missing.
      const more = await bench.events(2);
      await bench.push(more);
      const { rows: later } = await bench.pullAll(cursor);
      ok(
        more.every((row) => later.some(({ hash }) => hash === row.hash)),
        'what came later was not pulled',
      );
    },
  ],
  [
    'what is pushed during a pull is not skipped by it',
    async (bench) => {
      if (!bench.adapter.capabilities.pull) return;
      const rows = await bench.events(120);
      for (let at = 0; at < 90; at += 30) await bench.push(rows.slice(at, at + 30));
      const [pulled] = await Promise.all([bench.pullAll(undefined), bench.push(rows.slice(90))]);
      const rest = await bench.pullAll(pulled.cursor);
      const hashes = new Set([...pulled.rows, ...rest.rows].map(({ hash }) => hash));
      equal(rows.filter(({ hash }) => !hashes.has(hash)).length, 0, 'events that no pull gave');
    },
  ],
  [
    'it can do what it says, and no more',
    async (bench) => {
      const { adapter } = bench;
      const { pull, subscribe, receipts, maxBatch, maxBytes } = adapter.capabilities;
      ok(/^[a-z][a-z0-9-]*$/.test(adapter.name), `"${adapter.name}" is no name of a-z, 0-9 and hyphens`);
      equal(Boolean(adapter.pull), pull, 'pull is there');
      equal(Boolean(adapter.subscribe), subscribe, 'subscribe is there');
      ok(maxBatch >= 1 && maxBytes >= 4096, 'it takes less than one event at a time');
      const { receipt } = await bench.push(await bench.events(1));
      equal(receipt !== undefined, receipts, 'a receipt came');
    },
  ],
];

const HTTP_CASES: readonly Case[] = [
  [
    'it sends to its own address, with nothing of the page in it',
    async (bench) => {
      const rows = await bench.events(1);
      const seen: Request[] = [];
      bench.answer = (request) => {
        seen.push(request);
        return undefined;
      };
      await bench.push(rows);
      ok(seen.length > 0, 'nothing was sent');
      for (const { referrerPolicy, redirect } of seen) {
        equal(referrerPolicy, 'no-referrer', 'referrer policy');
        ok(redirect !== 'follow', 'it would follow a redirect to another address');
      }
    },
  ],
  [
    'a door that is shut says so (401, 403), and opens with what the page gives',
    async (bench) => {
      const rows = await bench.events(1);
      for (const status of [401, 403]) {
        bench.answer = (request) =>
          request.headers.get('authorization') === 'Bearer here' ? undefined : new Response('', { status });
        equal(await bench.kindOf(rows), 'auth', `what ${String(status)} means`);
      }
      const { accepted } = await bench.push(rows, bench.adapter, { headers: { Authorization: 'Bearer here' } });
      same(accepted, idsOf(rows), 'accepted');
    },
  ],
  [
    'a server that asks for time gets it (429, Retry-After)',
    async (bench) => {
      bench.answer = () => new Response('', { status: 429, headers: { 'Retry-After': '7' } });
      const result = await bench.pushAny(await bench.events(1));
      ok(!('accepted' in result), 'it says that it stored something');
      if ('kind' in result) same([result.kind, result.retryAfterMs], ['retry', 7000], 'kind and time');
    },
  ],
  [
    'what a server answers means the same for every adapter',
    async (bench) => {
      const rows = await bench.events(2);
      const table: readonly (readonly [SyncErrorKind, ...number[]])[] = [
        ['retry', 408, 425, 429, 500, 502, 503, 504],
        ['config', 302, 404, 405, 410, 415],
        ['refused', 400, 413, 422],
      ];
      for (const [kind, ...statuses] of table) {
        for (const status of statuses) {
          bench.answer = () => new Response('', { status });
          equal(await bench.kindOf(rows), kind, `what ${String(status)} means`);
        }
      }
      bench.answer = () => new Response('<!doctype html><title>Log in</title>', { status: 200 });
      equal(await bench.kindOf(rows), 'config', 'what a page instead of an answer means');
      bench.answer = undefined;
      await bench.holds([]);
    },
  ],
  [
    'no network is a fault that passes',
    async (bench) => {
      bench.answer = () => {
        throw new TypeError('Failed to fetch');
      };
      equal(await bench.kindOf(await bench.events(1)), 'retry', 'what it means');
    },
  ],
  [
    'an answer that is lost after the place has stored everything costs nothing',
    async (bench) => {
      const rows = await bench.events(3);
      bench.lose = true;
      ok(!('accepted' in (await bench.pushAny(rows))), 'it says that it knows what became of it');
      bench.lose = false;
      const { accepted, duplicate = [] } = await bench.push(rows);
      same([...accepted, ...duplicate], idsOf(rows), 'confirmed');
      await bench.holds(rows);
    },
  ],
];

/** A rig with what a case does to it. */
class Bench {
  /** What to answer instead of the place; nothing lets the place answer. */
  answer: ((request: Request) => Response | undefined) | undefined;
  /** Lose what the place answers. */
  lose = false;
  readonly adapter: SyncAdapter;
  readonly #rig: AdapterRig;
  readonly #subject = crypto.randomUUID();
  readonly #capability = 'c'.repeat(43);
  #parents: readonly string[] = [];

  constructor(rig: AdapterRig) {
    this.#rig = rig;
    this.adapter = this.reopen();
  }

  /** A second one, to the same place. */
  reopen(): SyncAdapter {
    return this.#rig.open(async (input, init) => {
      const request = new Request(input, init);
      // As a browser does; a rig may reach its place without one.
      request.signal.throwIfAborted();
      const instead = this.answer?.(request);
      if (instead) return instead;
      const response = await (this.#rig.fetch ?? fetch)(input, init);
      if (!this.lose) return response;
      await response.arrayBuffer();
      throw new TypeError('The answer was lost');
    });
  }

  /** Events of this subject, each after the one before. */
  async events<Count extends number>(count: Count, more: Partial<ConsentEvent> = {}): Promise<Rows<Count>> {
    const rows: SealedEvent[] = [];
    for (let i = 0; i < count; i++) {
      const row = await sealEvent({ ...anEvent(this.#rig.site, this.#subject), parents: this.#parents, ...more });
      this.#parents = [row.hash];
      rows.push(row);
    }
    return rows as unknown as Rows<Count>;
  }

  push(
    rows: readonly SealedEvent[],
    adapter: SyncAdapter = this.adapter,
    more: Partial<PushContext> = {},
  ): Promise<PushResult> {
    return adapter.push(rows, { ...this.#context(), ...more });
  }

  /** The same, where it may reject. */
  async pushAny(
    rows: readonly SealedEvent[],
    more: Partial<PushContext> = {},
  ): Promise<PushResult | ReturnType<typeof failureOf>> {
    return this.push(rows, this.adapter, more).catch((error: unknown) => failureOf(error));
  }

  /** What a push that must fail says of why. */
  async kindOf(rows: readonly SealedEvent[]): Promise<string> {
    const result = await this.pushAny(rows);
    return 'kind' in result ? result.kind : 'stored';
  }

  async pullAll(from: string | undefined): Promise<{ rows: SealedEvent[]; cursor: string }> {
    const rows: SealedEvent[] = [];
    let cursor = from;
    for (let parts = 0; parts < 100; parts++) {
      const part = await this.adapter.pull?.(cursor, this.#context());
      if (!part) break;
      rows.push(...part.events);
      ({ cursor } = part);
      if (!part.more) return { rows, cursor };
    }
    throw new Error('The pull did not come to an end.');
  }

  /** Fails unless the place holds these, and no others of this subject. */
  async holds(rows: readonly SealedEvent[]): Promise<void> {
    same(sorted(await this.#rig.stored(this.#subject)), sorted(rows), 'stored');
  }

  #context(): PushContext {
    return {
      site: this.#rig.site,
      subject: this.#subject,
      capability: this.#capability,
      headers: {},
      signal: new AbortController().signal,
      keepalive: false,
      allowed: { statistics: false },
    };
  }
}

type Rows<Count extends number> = Count extends 1
  ? readonly [SealedEvent]
  : Count extends 3
    ? readonly [SealedEvent, SealedEvent, SealedEvent]
    : readonly SealedEvent[];

function anEvent(site: string, subject: string): ConsentEvent {
  const now = Date.now();
  return {
    v: 1,
    id: v7(),
    site,
    subject,
    kind: 'decide',
    parents: [],
    decisions: { statistics: { state: 'given', legalBasis: 'consent' } },
    notice: '0'.repeat(64),
    language: 'nl',
    policyVersion: '2026-11-23',
    by: 'data-subject',
    method: 'interface',
    evidence: { layer: 'prompt', control: 'accept-all', presses: 1 },
    validUntil: new Date(now + 15_552_000_000).toISOString(),
    at: new Date(now).toISOString(),
    lib: '0.0.0',
  };
}

function idOf({ body }: SealedEvent): string {
  return (JSON.parse(body) as ConsentEvent).id;
}

function idsOf(rows: readonly SealedEvent[]): string[] {
  return rows.map(idOf);
}

function sorted(rows: readonly SealedEvent[]): string[] {
  return rows.map(({ hash, body }) => `${hash} ${body}`).sort();
}

function ok(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

function equal(found: unknown, wanted: unknown, what: string): void {
  ok(Object.is(found, wanted), `${what}: ${String(wanted)} was expected, and it was ${String(found)}.`);
}

/** The same members, whatever their order. */
function same(found: readonly unknown[], wanted: readonly unknown[], what: string): void {
  const [a, b] = [found, wanted].map((list) =>
    list
      .map((each) => canonical(each))
      .sort()
      .join('\n'),
  );
  ok(a === b, `${what}: ${String(wanted.length)} expected:\n${b ?? ''}\nfound:\n${a ?? ''}`);
}

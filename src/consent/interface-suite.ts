/**
 * What every way of asking must come to, whoever drew it: the panel, a page's
 * own buttons, a form, or somebody at a counter (CO-19). Cases without a test
 * runner; each throws where a promise is not kept.
 */
import type { HistoryEntry } from './consent.js';
import type { Method } from '../model/event.js';

/** One way of asking, for one person, on a policy of which `consent` rests on consent and `interest` on legitimate interests. */
export interface AskingInterface {
  /** The id of a purpose that rests on consent. */
  readonly consent: string;
  /** The id of one that rests on legitimate interests. */
  readonly interest: string;
  /** How it is recorded. */
  readonly method: Method;
  /** What the person does. Each resolves when it has been recorded. */
  give(): Promise<unknown>;
  refuse(): Promise<unknown>;
  withdraw(): Promise<unknown>;
  object(): Promise<unknown>;
  /** Every record of the person, oldest first. */
  records(): Promise<readonly HistoryEntry[]>;
}

/** One case. `open` gives the way of asking, for somebody new. */
export interface InterfaceCase {
  readonly name: string;
  run(open: () => Promise<AskingInterface>): Promise<void>;
}

/** The cases. */
export const interfaceSuite: readonly InterfaceCase[] = [
  {
    name: '[CO-02] nothing is recorded before anything was said',
    async run(open) {
      same((await (await open()).records()).length, 0, 'records');
    },
  },
  {
    name: '[CO-07] [PR-02] a yes is one record, on that purpose alone, in the law’s word, with the words that were shown',
    async run(open) {
      const way = await open();
      await way.give();
      const [entry, ...more] = await way.records();
      if (!entry) throw new Error('A yes left no record.');
      same(more.length, 0, 'further records');
      const { event, notice } = entry;
      same(Object.keys(event.decisions).join(), way.consent, 'purposes');
      same(event.decisions[way.consent]?.state, 'given', 'state');
      same(event.decisions[way.consent]?.legalBasis, 'consent', 'legal basis');
      same(event.method, way.method, 'method');
      same(
        notice?.purposes.some(({ id }) => id === way.consent),
        true,
        'the purpose is in the notice',
      );
      if (!(Date.parse(event.validUntil) > Date.parse(event.at))) throw new Error('The yes has no end.');
      for (const word of [event.evidence.layer, event.evidence.control])
        if (!/^[a-z0-9-]{1,64}$/.test(word)) throw new Error(`"${word}" is no word of evidence.`);
    },
  },
  {
    name: '[PR-13] what somebody entered names the paper or the recording, and who entered it',
    async run(open) {
      const way = await open();
      await way.give();
      const { evidence, method } = (await last(way)).event;
      const entered = /^(paper|phone|in-person)$/.test(method);
      same(evidence.reference !== undefined && evidence.recordedBy !== undefined, entered, 'reference and recorder');
    },
  },
  {
    name: '[CO-18] [PR-07] a no is recorded in as much detail as a yes',
    async run(open) {
      const [yes, no] = [await open(), await open()];
      await yes.give();
      await no.refuse();
      const [given, refused] = [(await last(yes)).event, (await last(no)).event];
      same(refused.decisions[no.consent]?.state, 'refused', 'state');
      same(Object.keys(refused).sort().join(), Object.keys(given).sort().join(), 'fields');
      same(Object.keys(refused.evidence).sort().join(), Object.keys(given.evidence).sort().join(), 'evidence');
      same(refused.notice.length, given.notice.length, 'a notice');
    },
  },
  {
    name: '[WD-09] a yes is taken back by the same way',
    async run(open) {
      const way = await open();
      await way.give();
      await way.withdraw();
      same((await last(way)).event.decisions[way.consent]?.state, 'withdrawn', 'state');
    },
  },
  {
    name: '[DS-08] an objection is an objection, and no refusal',
    async run(open) {
      const way = await open();
      await way.object();
      const { decisions } = (await last(way)).event;
      same(decisions[way.interest]?.state, 'objected', 'state');
      same(decisions[way.interest]?.legalBasis, 'legitimate-interests', 'legal basis');
    },
  },
  {
    name: '[PR-05] [SP-07] no record tells who the person is',
    async run(open) {
      const way = await open();
      await way.give();
      const { event } = await last(way);
      const known =
        'at by decisions evidence id kind language lib method notice parents policyVersion site subject v validUntil';
      same(Object.keys(event).sort().join(' '), known, 'fields');
    },
  },
];

async function last(way: AskingInterface): Promise<HistoryEntry> {
  const entry = (await way.records()).at(-1);
  if (!entry) throw new Error('Nothing was recorded.');
  return entry;
}

function same(found: unknown, wanted: unknown, what: string): void {
  if (found !== wanted) throw new Error(`${what}: ${String(found)} instead of ${String(wanted)}.`);
}

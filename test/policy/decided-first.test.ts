import { expect } from 'chai';
import fc from 'fast-check';
import type { Decision, KnownEvent } from '../../src/model/event.js';
import type { Policy } from '../../src/model/policy.js';
import { needsExplicitConsent, type Purpose } from '../../src/model/purpose.js';
import { judge } from '../../src/model/judge.js';
import { mayRun } from '../../src/model/may-run.js';
import { fold } from '../../src/model/snapshot.js';
import { checkPolicy, definePolicy } from '../../src/policy/index.js';
import { aPolicy, aPurpose, say } from '../support/a-policy.js';

const on = '2026-11-24';
const NOW = Date.parse('2026-11-24T12:00:00.000Z');
const EXEMPT = ['transmission', 'strictly-necessary', 'analytics-limited'];

/** Any purpose an owner may think of, many of them unlawful; what is usual comes up most. */
const purpose = fc.record(
  {
    legalBasis: often(
      ['legitimate-interests', 'consent', 'contract'],
      ['legal-obligation', 'vital-interests', 'public-task', 'handig'],
    ),
    status: often(['active'], ['not-allowed']),
    sensitivity: often(['ordinary'], ['special', 'criminal', 'national-id']),
    specialCondition: often(['A9-2-h'], ['A9-2-a']),
    legalReference: fc.constant(say('artikel 1', 'Article 1')),
    tag: fc.constantFrom('targeted-advertising', 'sharing', 'profiling', 'analytics', 'embedded-media', 'security'),
    access: fc.constantFrom(...EXEMPT, 'preference', 'analytics', 'marketing', 'social'),
    storage: fc.boolean(),
    host: often(['shop.example'], ['doubleclick.net', 'www.hotjar.com']),
    marketing: fc.option(
      fc.record({
        channel: fc.constantFrom('email', 'sms', 'telephone', 'post'),
        audience: often(['customer'], ['former-customer', 'prospect']),
        product: often(['own-similar'], ['own-other', 'third-party']),
      }),
      { nil: undefined },
    ),
  },
  { requiredKeys: ['legalBasis', 'sensitivity', 'host'] },
);
type Idea = typeof purpose extends fc.Arbitrary<infer T> ? T : never;

const policies = fc
  .tuple(fc.array(purpose, { minLength: 1, maxLength: 2 }), fc.constantFrom('NL', 'DE', 'FR'), often([false], [true]))
  .map(([ideas, country, sensitiveContext]) => ({
    ...aPolicy({ country, sensitiveContext }),
    purposes: ideas.map((idea, index) => ({ ...built(idea), id: `p${index}` })),
  }));

function built({ sensitivity, access, storage, host, marketing, tag, ...rest }: Idea): object {
  return {
    ...aPurpose(),
    contract: say('De koop', 'The purchase'),
    interest: say('Verkopen', 'Selling'),
    data: [{ id: 'kind', label: say('Soort', 'Kind'), sensitivity }],
    ...rest,
    tags: [...(tag ? [tag] : []), ...(marketing ? ['direct-marketing'] : [])],
    ...(marketing && { marketing: [{ ...marketing, parties: ['Ander B.V.'] }] }),
    services: [
      {
        id: 'tool',
        name: 'Tool',
        ...(access && { access }),
        requestedService: say('Het mandje', 'The basket'),
        ...(storage && { storage: [{ kind: 'cookie', name: 'tool', maxAge: 'P1M' }] }),
        hosts: [host],
      },
    ],
  };
}

/** What rows may say, right or wrong: any word of any purpose, on any basis, at any time. */
const happenings = fc.array(
  fc.record({
    purpose: fc.nat(1),
    state: fc.constantFrom<Decision['state']>(
      'given',
      'renewed',
      'refused',
      'withdrawn',
      'deferred',
      'objected',
      'objection-lifted',
    ),
    legalBasis: fc.constantFrom<Decision['legalBasis']>('consent', 'contract', 'legitimate-interests'),
    explicit: fc.boolean(),
    daysAgo: fc.integer({ min: -2, max: 400 }),
  }),
  { maxLength: 5 },
);

describe('no policy that passes', () => {
  it('[LB-01] makes a purpose run without the decision that its basis needs', function () {
    this.timeout(180_000);
    let passed = 0;
    let ran = 0;
    fc.assert(
      fc.property(policies, happenings, fc.uniqueArray(fc.nat(1), { maxLength: 1 }), (input, story, denied) => {
        if (checkPolicy(input, { on }).some(({ severity }) => severity === 'error')) return;
        passed += 1;
        const policy: Policy = definePolicy(input, { on });
        const events = story.map((step, index) => event(step, index, policy));
        const { purposes } = fold({
          policy,
          history: judge(events, policy),
          denied: new Set(denied.map((index) => `p${index}`)),
          holds: mayRun,
          barred: new Set(),
          storage: 'indexed-db',
          ran: new Set(),
          now: NOW,
        });
        for (const one of policy.purposes) {
          if (!purposes[one.id]?.permitted) continue;
          ran += 1;
          expectLawful(one, policy, events);
          expect(denied.map((index) => `p${index}`)).not.to.include(one.id);
        }
      }),
      // A busy machine does fewer.
      { numRuns: 3_000, interruptAfterTimeLimit: 60_000 },
    );
    // Both sides of the promise are reached, many times.
    expect(passed).to.be.above(50);
    expect(ran).to.be.above(10);
  });

  function expectLawful(one: Purpose, policy: Policy, events: readonly KnownEvent[]): void {
    expect(one.status).not.to.equal('not-allowed');
    // The rows stand in one line here, so the last that touches a purpose has the last word.
    const last = events.findLast(({ event: { decisions } }) => decisions[one.id] !== undefined)?.event;
    const word = last?.decisions[one.id];
    if (one.legalBasis === 'consent') {
      expect(word?.state, 'a yes that was written').to.be.oneOf(['given', 'renewed']);
      expect(word?.legalBasis, 'and was asked as a consent').to.equal('consent');
      expect(Date.parse(last?.validUntil ?? ''), 'and holds still').to.be.above(NOW);
      if (needsExplicitConsent(one)) expect(word?.explicit, 'in so many words').to.equal(true);
      return;
    }
    if (one.legalBasis === 'legitimate-interests') expect(word?.state).not.to.equal('objected');
    // Nobody decides here, so nothing that only a decision opens may be among it.
    expect(needsExplicitConsent(one) || one.specialCondition === 'A9-2-a').to.equal(false);
    for (const { access, storage, hosts } of one.services ?? []) {
      if (access !== undefined || storage?.length) expect(EXEMPT).to.include(access);
      if (access === 'analytics-limited') expect(policy.country).not.to.equal('DE');
      if (access === 'strictly-necessary') expect(hosts).to.deep.equal(['shop.example']);
    }
    for (const { product, audience, channel } of one.marketing ?? []) {
      expect([one.legalBasis, product, audience]).to.deep.equal(['legitimate-interests', 'own-similar', 'customer']);
      expect(channel).not.to.equal('telephone');
    }
    if (one.tags?.includes('direct-marketing')) expect(one.legalBasis).to.equal('legitimate-interests');
    // A contract never needs advertising, following or measuring.
    const needless = ['analytics', 'sharing', 'profiling', 'targeted-advertising'];
    if (one.legalBasis === 'contract' && one.services?.[0]?.access !== 'analytics-limited') {
      expect(one.tags?.filter((tag) => needless.includes(tag))).to.deep.equal([]);
    }
  }
});

function event(
  {
    purpose: at,
    state,
    legalBasis,
    explicit,
    daysAgo,
  }: typeof happenings extends fc.Arbitrary<readonly (infer T)[]> ? T : never,
  index: number,
  policy: Policy,
): KnownEvent {
  const time = NOW - daysAgo * 86_400_000;
  return {
    hash: `h${index}`,
    event: {
      id: `e${index}`,
      parents: index > 0 ? [`h${index - 1}`] : [],
      at: new Date(time).toISOString(),
      site: policy.site,
      validUntil: new Date(time + 180 * 86_400_000).toISOString(),
      decisions: { [`p${at}`]: { state, legalBasis, ...(explicit && { explicit: true as const }) } },
    } as unknown as KnownEvent['event'],
  };
}

/** One of these, four times as often one of the first. */
function often<T>(usual: readonly T[], rare: readonly T[]): fc.Arbitrary<T> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...usual) },
    { weight: 1, arbitrary: fc.constantFrom(...rare) },
  );
}

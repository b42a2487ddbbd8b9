import { expect } from 'chai';
import fc from 'fast-check';
import { ConsentError } from '../../src/model/error.js';
import { checkPolicy, definePolicy, definePolicyFile } from '../../src/policy/index.js';
import { aPolicy, aPurposeNamed, PURPOSE_IDS } from '../support/a-policy.js';
import { aPolicyFile } from '../support/a-policy-file.js';
import { put } from './cases.js';

/** Every place in a policy, as steps. */
const places = placesIn(aPolicy());

const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});

/** What a person or a program may put in a wrong place. */
const value = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom(
    '',
    'none',
    'session',
    'P6M',
    'P99Y',
    'special',
    'legitimate-interests',
    '__proto__',
    [],
    {},
    null,
    0,
  ),
  anything,
);

const mutated = fc.array(fc.tuple(fc.constantFrom(...places), value), { minLength: 1, maxLength: 4 }).map((changes) => {
  const policy: unknown = JSON.parse(JSON.stringify(aPolicy()));
  for (const [steps, change] of changes) {
    try {
      put(policy, steps, change);
    } catch {
      // An earlier change took away the place of this one.
    }
  }
  return policy;
});

describe('definePolicy, whatever the input', () => {
  it('throws nothing but a ConsentError with problems, and what it accepts is frozen and the same', function () {
    this.timeout(120_000);
    const input = fc.oneof({ weight: 1, arbitrary: anything }, { weight: 4, arbitrary: mutated });
    always(input, (any) => void holds(any), 1_000);
  });

  it('[RE-05] and a policy file likewise, with every place of it lost or changed', function () {
    this.timeout(60_000);
    const file = aPolicyFile();
    const steps = placesIn(file);
    const changed = fc.tuple(fc.constantFrom(...steps), value).map(([at, change]) => {
      const copy: unknown = JSON.parse(JSON.stringify(file));
      put(copy, at, change);
      return copy;
    });
    const input = fc.oneof({ weight: 1, arbitrary: anything }, { weight: 5, arbitrary: changed });
    always(input, (any) => void holds(any, json(any), definePolicyFile), 400);
  });

  it('ends, whatever the keys are called: also where they look like steps of a path', function () {
    this.timeout(60_000);
    const key = fc.string({ unit: fc.constantFrom('[', ']', '.', '"', '\\', '0', 'a', ' ', '\n'), maxLength: 8 });
    const words = fc.dictionary(key, fc.constant({ nl: 'Indien u dit leest.', en: 'Utilise this.' }), { maxKeys: 5 });
    always(
      fc.tuple(words, key),
      ([own, stray]) => {
        const problems = checkPolicy({ ...aPolicy(), words: own, [stray]: 1 });
        // Beside every hard word stands the stray key, without which nothing need be held against where the form is wrong.
        const hard = problems.filter(({ code }) => code === 'AX-18');
        expect(hard).to.have.lengthOf(2 * Object.keys(own).length);
      },
      200,
    );
  });

  it('ends soon, however many keys nobody knows', function () {
    this.timeout(60_000);
    const unknown = Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`titel-${index}`, 1]));
    const purposes = Array.from({ length: 50 }, () => unknown);
    const problems = checkPolicy({ ...aPolicy(), purposes });
    expect(problems.filter(({ code }) => code === 'form')).to.have.lengthOf.at.least(50_000);
  });

  it('says that a policy is too large, once, where a few texts are repeated without end', () => {
    const endless = 'wij vertellen het u '.repeat(499);
    const word = { nl: endless, en: endless };
    const words = Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`word-${index}`, word]));
    const problems = checkPolicy({ ...aPolicy(), words });
    expect(problems.filter(({ message }) => message.includes('too large'))).to.have.lengthOf(1);
  });

  it('holds where a single place of a good policy is lost', () => {
    const outcomes = places.map((steps) => {
      const policy: unknown = JSON.parse(JSON.stringify(aPolicy()));
      put(policy, steps, undefined);
      return holds(policy);
    });
    // Both ends of the promise are reached: there are parts a policy can do without, and parts it cannot.
    expect(outcomes).to.include('accepted').and.to.include('refused');
  });

  it('holds behind a proxy that throws at any moment', function () {
    this.timeout(60_000);
    always(
      fc.nat(2_000),
      (moment) => {
        let left = moment;
        const tick = (): void => {
          if ((left -= 1) < 0) throw new Error('now');
        };
        const watch = <T extends object>(target: T): T =>
          new Proxy(target, {
            get: (object, key) => {
              tick();
              const part: unknown = Reflect.get(object, key);
              return typeof part === 'object' && part !== null ? watch(part) : part;
            },
            getPrototypeOf: (object) => (tick(), Reflect.getPrototypeOf(object)),
            ownKeys: (object) => (tick(), Reflect.ownKeys(object)),
          });
        holds(watch(aPolicy()), JSON.stringify(aPolicy()));
      },
      200,
    );
  });

  it('accepts a thousand purposes', function () {
    this.timeout(30_000);
    const purposes = Array.from({ length: 1_000 }, (_, index) => ({
      ...aPurposeNamed(PURPOSE_IDS[index % PURPOSE_IDS.length] ?? 'video'),
      id: `purpose-${index}`,
    }));
    // How long it takes is printed by test/measure/check-policy.js.
    expect(definePolicy(aPolicy({ purposes })).purposes).to.have.lengthOf(1_000);
  });

  it('says what is wrong with two thousand bad purposes, and says it once', function () {
    this.timeout(60_000);
    const purposes: unknown[] = Array.from({ length: 2_000 }, () => ({ legalBasis: 'handig' }));
    const problems = checkPolicy({ ...aPolicy(), purposes });
    expect(problems.filter((problem) => problem.code === 'LB-01')).to.have.lengthOf(2_000);
    holds({ ...aPolicy(), purposes });
  });
});

/** Holds for so many; for fewer where a machine is too busy for that in four seconds, and for a twentieth of them at least. */
function always<T>(input: fc.Arbitrary<T>, holdsFor: (input: T) => void, numRuns: number): void {
  let runs = 0;
  const counted = fc.property(input, (any) => {
    runs += 1;
    holdsFor(any);
  });
  fc.assert(counted, { numRuns, interruptAfterTimeLimit: 4_000 });
  expect(runs).to.be.at.least(numRuns / 20);
}

function placesIn(value: unknown, at: string[] = []): string[][] {
  const inside = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [...(at.length ? [at] : []), ...inside.flatMap(([key, part]) => placesIn(part, [...at, key]))];
}

function holds(
  input: unknown,
  expected: string | undefined = json(input),
  define: (input: unknown) => unknown = definePolicy,
): 'accepted' | 'refused' {
  try {
    const policy = define(input);
    expect(JSON.stringify(policy)).to.equal(expected);
    expectFrozen(policy);
    return 'accepted';
  } catch (error) {
    if (!(error instanceof ConsentError)) throw error;
    expect(error.code).to.equal('policy-invalid');
    expect(error.problems.some((problem) => problem.severity === 'error')).to.equal(true);
    return 'refused';
  }
}

function json(input: unknown): string | undefined {
  try {
    return JSON.stringify(input);
  } catch {
    // Not to be written down: then it must not be accepted either.
    return undefined;
  }
}

function expectFrozen(part: unknown): void {
  if (typeof part !== 'object' || part === null) return;
  if (!Object.isFrozen(part)) throw new Error(`not frozen: ${JSON.stringify(part)}`);
  Object.values(part).forEach(expectFrozen);
}

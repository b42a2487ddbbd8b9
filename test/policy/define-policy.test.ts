import { expect } from 'chai';
import type { ConsentError } from '../../src/model/error.js';
import { checkPolicy, definePolicy, rules } from '../../src/policy/index.js';
import { aPolicy, aPurpose } from '../support/a-policy.js';
import { cases, edited } from './cases.js';
import { ruleCases } from './rule-cases.js';

describe('definePolicy', () => {
  it('[LB-01] accepts a policy with nothing wrong, and has nothing to say of it', () => {
    expect(checkPolicy(aPolicy())).to.deep.equal([]);
    expect(definePolicy(aPolicy())).to.deep.equal(aPolicy());
  });

  for (const { id, name, breaks, near, at, says, severity = 'error', ...as } of [...cases, ...ruleCases]) {
    it(`[${id}] ${name}`, () => {
      const options = as.on === undefined ? {} : { on: as.on };
      const found = checkPolicy(edited(breaks), options).filter(({ code, path }) => code === id && path === at);
      expect(found.map((problem) => problem.severity)).to.include(severity);
      expect(found.map((problem) => problem.message).join(' ')).to.match(says ?? /./);
      for (const { article } of found) expect(article).to.match(/\w/);

      const spared = checkPolicy(edited(near), options);
      expect(spared.filter((problem) => problem.code === id && problem.severity === severity)).to.deep.equal([]);
      expect(() => definePolicy(edited(near), options)).not.to.throw();
      if (severity === 'error') expect(failure(edited(breaks)).code).to.equal('policy-invalid');
      else expect(() => definePolicy(edited(breaks), options)).not.to.throw();
    });
  }

  it('tells everything that is wrong at once, in the order of the paths, each with its article and id', () => {
    const error = failure(
      edited({
        'controller.name': '',
        'purposes[0].legalBases': 'consent',
        'purposes[1].decidedOn': '2026-12-01',
        'purposes[2].legalBasis': 'handig',
        'purposes[3].title.en': '',
        'purposes[3].decidedOn': '2026-12-01',
        'purposes[3].services[0].storage[0].maxAge': 'P7M',
        quietPeriod: 'P1M',
      }),
    );
    expect(error.problems.map(({ path, code }) => `${path} ${code}`)).to.deep.equal([
      'controller.name CO-09',
      'purposes[0].legalBases form',
      'purposes[1].decidedOn LB-06',
      'purposes[2].legalBasis LB-01',
      'purposes[3].decidedOn LB-06',
      'purposes[3].services[0].storage[0].maxAge CK-13',
      'purposes[3].title.en CO-09',
      'quietPeriod CK-15',
      'validity CK-16',
    ]);
    expect(error.name).to.equal('ConsentError');
    expect(error.message).to.contain('purposes[2].legalBasis: "handig" is not a legal basis. Choose one of: consent (');
    expect(error.message).to.contain('(Art. 6(1) GDPR, LB-01)');
    for (const problem of error.problems) expect(error.message).to.contain(`${problem.path}: ${problem.message}`);
  });

  it('checks nothing as of a day that is none, and says so', () => {
    for (const on of ['tomorrow', '', '2026-02-30', '2026']) {
      const found = checkPolicy(aPolicy(), { on });
      expect(found.map(({ path, severity }) => [path, severity])).to.deep.equal([['', 'error']]);
      expect(() => definePolicy(aPolicy(), { on })).to.throw(/the day that was asked is no day/);
    }
  });

  it('speaks English where a language is asked that it does not have', () => {
    const found = checkPolicy(edited({ validity: 'long' }), { language: 'de' as 'en' });
    expect(found[0]?.message).to.match(/^"long" is not a period/);
  });

  it('puts the tenth purpose after the second', () => {
    const purposes = Array.from({ length: 11 }, (_, index) => aPurpose({ id: `p${index}`, decidedOn: 'soon' }));
    const paths = failure({ ...aPolicy(), purposes }).problems.map((problem) => problem.path);
    expect(paths).to.deep.equal(purposes.map((_, index) => `purposes[${index}].decidedOn`));
  });

  it('blames no text for a list of languages that is wrong', () => {
    const problems = checkPolicy(edited({ languages: ['Nederlands', 'Engels'] }));
    expect(problems.map((problem) => problem.path)).to.deep.equal(['languages[0]', 'languages[1]']);
  });

  it('[DS-10] does not speak of the authority of a country that is not named', () => {
    for (const country of [undefined, 'Nederland', 7]) {
      const paths = checkPolicy({ ...aPolicy(), country, authority: undefined }, { on: '2026-11-24' }).map(
        ({ path }) => path,
      );
      expect(paths).to.include('country').and.not.include('authority');
    }
  });

  it('tells nothing twice in one place', () => {
    const problems = checkPolicy(edited({ 'purposes[0].contract': { nl: '' }, validity: 'long' }));
    expect(problems.map((problem) => problem.path)).to.deep.equal([
      'purposes[0].contract.en',
      'purposes[0].contract.nl',
      'validity',
    ]);
  });

  it('checks a copy, so that what changes afterwards is not what was checked', () => {
    const input = aPolicy() as { version: string };
    const policy = definePolicy(input);
    input.version = 'another';
    expect(policy.version).to.equal('2026-11-23');
  });

  it('asks a getter once, and keeps its first answer', () => {
    const answers = ['consent', 'anything'];
    const purpose = { ...aPurpose() };
    Object.defineProperty(purpose, 'legalBasis', { enumerable: true, get: () => answers.shift() });
    const policy = definePolicy({ ...aPolicy(), purposes: [purpose] });
    expect(policy.purposes[0]?.legalBasis).to.equal('consent');
  });

  it('lets no key named __proto__ through, from JSON or otherwise', () => {
    const text = JSON.stringify(aPolicy()).replace('{', '{"__proto__":{"audience":{"children":"none"}},');
    const { problems } = failure(JSON.parse(text));
    expect(problems.map((problem) => problem.path)).to.deep.equal(['__proto__']);
    expect(({} as { audience?: unknown }).audience).to.equal(undefined);
  });

  it('does not take a key from a prototype for one of the policy', () => {
    const { audience, ...rest } = aPolicy();
    const inherited: unknown = Object.assign(Object.create({ audience }) as object, rest);
    expect(failure(inherited).problems).not.to.deep.equal([]);
  });

  it('refuses what is no plain data, wherever it is', () => {
    const circle: Record<string, unknown> = { ...aPolicy() };
    circle.words = circle;
    const odd: [unknown, RegExp][] = [
      [circle, /contains itself/],
      [{ ...aPolicy(), words: new Map() }, /object of a class/],
      [{ ...aPolicy(), words: () => 1 }, /is a function/],
      [{ ...aPolicy(), version: 1n }, /is a bigint/],
      [{ ...aPolicy(), version: Symbol('v') }, /is a symbol/],
      [{ ...aPolicy(), purposes: new Array(2 ** 31) }, /too long/],
      [{ ...aPolicy(), version: 'x'.repeat(20_000) }, /too long/],
      [{ ...aPolicy(), toJSON: () => ({}) }, /is a function/],
      [new Proxy({}, { ownKeys: () => raise() }), /cannot be read/],
      [{ ...aPolicy(), controller: new Proxy({}, { getPrototypeOf: () => raise() }) }, /cannot be read/],
      [Object.defineProperty(aPolicy(), 'site', { enumerable: true, get: raise }), /cannot be read/],
    ];
    for (const [input, says] of odd) expect(failure(input).message).to.match(says);
    for (const input of [null, undefined, '', 'x', 0, true, [], raise, Symbol('s')]) {
      expect(failure(input).problems).to.have.lengthOf(1);
    }
  });

  it('takes a policy of another frame for what it is', () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const parse = (frame.contentWindow as Window & typeof globalThis).JSON.parse;
    const policy = definePolicy(parse(JSON.stringify(aPolicy())));
    frame.remove();
    expect(policy).to.deep.equal(aPolicy());
  });

  it('names every rule, with its article', () => {
    expect(rules.map((rule) => rule.id)).to.include.members(['LB-06', 'LB-08', 'SP-01', 'CK-09', 'CK-13', 'CK-15']);
    for (const rule of rules) expect(rule.article).to.match(/\w/);
  });
});

function failure(input: unknown): ConsentError {
  try {
    definePolicy(input);
  } catch (error) {
    return error as ConsentError;
  }
  throw new Error('this policy was accepted');
}

function raise(): never {
  throw new Error('not to be read');
}

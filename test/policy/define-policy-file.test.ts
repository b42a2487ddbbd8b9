import { expect } from 'chai';
import fc from 'fast-check';
import type { ConsentError } from '../../src/model/error.js';
import {
  checkPolicy,
  checkPolicyFile,
  definePolicy,
  definePolicyFile,
  publicPolicy,
  rules,
  sealHolds,
  sealPolicy,
} from '../../src/policy/index.js';
import { laws } from '../../src/policy/laws.js';
import { notJudged } from '../../src/policy/rules/not-judged.js';
import { oldTables } from '../../src/policy/rules/register.js';
import { aPolicy, aPurpose } from '../support/a-policy.js';
import { aPolicyFile, aPolicyInternal, asFile, asPurposeFile, ON_A_GOOD_DAY as on } from '../support/a-policy-file.js';
import { cases, edited } from './cases.js';
import { DIFFED } from './diff-cases.js';
import { fileCases } from './file-cases.js';
import { ruleCases } from './rule-cases.js';

describe('definePolicyFile', () => {
  it('[RE-05] accepts a file with nothing wrong, has nothing to say of it, and freezes it', () => {
    expect(checkPolicyFile(aPolicyFile(), { on })).to.deep.equal([]);
    const file = definePolicyFile(aPolicyFile(), { on });
    expect(file).to.deep.equal(aPolicyFile());
    expect(Object.isFrozen(file.purposes[0]?.internal)).to.equal(true);
  });

  for (const { id, name, breaks, near, at, says, severity = 'error' } of fileCases) {
    it(`[${id}] ${name}`, () => {
      const broken = edited(breaks, aPolicyFile());
      const found = checkPolicyFile(broken, { on }).filter(({ code, path }) => code === id && path === at);
      expect(found.map((problem) => problem.severity)).to.deep.equal([severity]);
      expect(found[0]?.message ?? '').to.match(says ?? /./);

      const good = edited(near, aPolicyFile());
      const spared = checkPolicyFile(good, { on });
      expect(spared.filter((problem) => problem.code === id && problem.severity === severity)).to.deep.equal([]);
      expect(() => definePolicyFile(good, { on })).not.to.throw();
      if (severity === 'error') expect(failure(broken).code).to.equal('policy-invalid');
      else expect(() => definePolicyFile(broken, { on })).not.to.throw();
    });
  }

  it('holds a file against every rule of a public policy too', () => {
    for (const { breaks, id, at, severity = 'error', ...as } of [...cases, ...ruleCases]) {
      if (at.startsWith('seal')) continue;
      const options = { on: as.on ?? on };
      const wanted = checkPolicy(edited(breaks), options).filter((p) => p.code === id && p.path === at);
      expect(wanted.map((p) => p.severity)).to.include(severity);
      const found = checkPolicyFile(edited(breaks, aPolicyFile()), options);
      expect(found.filter((p) => p.code === id && p.path === at)).to.deep.include.members(wanted);
    }
  });

  it('has every rule in a table, and every row of the catalogue in a rule or in the list of what is not judged', () => {
    const tabled = new Set([...cases, ...ruleCases, ...fileCases, ...DIFFED].map(({ id }) => id));
    expect(rules.map(({ id }) => id).filter((id) => !tabled.has(id))).to.deep.equal([]);
    const of = (chapter: string, ...numbers: readonly number[]): string[] =>
      numbers.map((number) => `${chapter}-${String(number).padStart(2, '0')}`);
    const upTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);
    const wanted = [
      ...of('LB', ...upTo(16)),
      ...of('SP', 1, 2, 3, 4, 5, 6, 8),
      ...of('CO', 5, 6, 9, 10, 12, 14, 16, 17),
      ...of('WD', 3),
      ...of('CH', 1, 2, 3, 7, 8, 10),
      ...of('IN', ...upTo(11)),
      ...of('RE', ...upTo(11)),
      ...of('DM', ...upTo(17)),
      ...of('CK', 1, 2, 3, 4, 5, 6, 9, 13, 14, 15, 16, 17),
      ...of('UI', 12, 13, 14),
      ...of('DS', 3, 10, 11, 12),
      ...of('PR', 8),
      ...of('SG', 6),
      ...of('SE', 2, 8, 9),
      ...of('AX', 18),
    ];
    expect(wanted.filter((id) => !tabled.has(id) && !(id in notJudged))).to.deep.equal([]);
    // What is judged is not also said to be beyond judging.
    expect(Object.keys(notJudged).filter((id) => tabled.has(id) || id in laws)).to.deep.equal([]);
    for (const reason of Object.values(notJudged)) expect(reason).to.match(/\w{3}.*\.$/);
  });

  it('[LB-07] asks nothing more of a purpose that never runs', () => {
    const rejected = edited(
      {
        'purposes[5].legalBasis': 'legitimate-interests',
        'purposes[5].status': 'not-allowed',
        'purposes[6].legalBasis': 'contract',
        'purposes[6].status': 'not-allowed',
      },
      aPolicyFile(),
    );
    expect(checkPolicyFile(rejected, { on })).to.deep.equal([]);
  });

  it('[RE-09] warns when a table of the law was last looked at more than 13 months ago', () => {
    const late = checkPolicyFile(aPolicyFile({ internal: aPolicyInternal({ reviewOn: '2030-01-01' }) }), {
      on: '2028-01-01',
    });
    expect(late.filter(({ code, path }) => code === 'RE-09' && path === '').map(({ message }) => message)[0]).to.match(
      /ages, analytics profiles, authorities, special categories, trackers, wording/,
    );
    const table = { table: { asOf: '2026-11-22' } };
    expect(oldTables(table, '2027-12-22')).to.deep.equal([]);
    expect(oldTables(table, '2027-12-23')).to.deep.equal(['table']);
  });

  it('speaks Dutch where it is asked, in the rules and in the form', () => {
    const broken = edited(
      { 'purposes[3].legalBasis': 'handig', 'purposes[2].interest': undefined, colour: 1 },
      aPolicyFile(),
    );
    const dutch = checkPolicyFile(broken, { on, language: 'nl' });
    expect(dutch.map(({ message }) => message)).to.deep.equal([
      'De sleutel "colour" bestaat hier niet. Haal het weg, of kies uit: $schema, version, site, languages, country, controller, audience, validity, quietPeriod, collection, withdrawal, domains, sensitiveContext, authority, words, signals, purposes, internal. (Niets wordt stil overgeslagen.)',
      'ontbreekt. De grondslag is legitimate-interests (gerechtvaardigd belang): schrijf welk belang u heeft.',
      'Hier staat "handig", maar hier hoort een grondslag. Kies uit: consent (toestemming), contract (overeenkomst), legal-obligation (wettelijke verplichting), vital-interests (vitale belangen), public-task (taak van algemeen belang), legitimate-interests (gerechtvaardigd belang).',
    ]);
    expect(dutch.map(({ article }) => article)).to.deep.equal([
      'policy.schema.json',
      'art. 6(1)(f), 13(1)(d) AVG',
      'art. 6(1) AVG',
    ]);
    expect(() => definePolicyFile(broken, { on, language: 'nl' })).to.throw(/^Dit beleid start niet\. Verander dit:/);
  });

  it('says everything it says in both languages, each in words of its own', () => {
    const lines = [...cases, ...ruleCases].map(({ breaks }) => [checkPolicy, edited(breaks)] as const);
    const owners = fileCases.map(({ breaks }) => [checkPolicyFile, edited(breaks, aPolicyFile())] as const);
    for (const [check, input] of [...lines, ...owners]) {
      const [english, dutch] = [check(input, { on }), check(input, { on, language: 'nl' })];
      expect(dutch.map(({ path, code }) => path + code)).to.deep.equal(english.map(({ path, code }) => path + code));
      english.forEach(({ message }, index) => expect(dutch[index]?.message).not.to.equal(message));
      for (const { message } of dutch) {
        expect(message, message).not.to.match(/\b(?:is missing|must be|the|Write|Choose|Remove|undefined)\b/);
      }
      for (const { message } of english) {
        expect(message, message).not.to.match(/\b(?:ontbreekt|schrijf|haal|undefined)\b/i);
      }
    }
  });
});

describe('publicPolicy', () => {
  it('takes the owner’s part away and leaves the rest as it is', () => {
    expect(publicPolicy(aPolicyFile())).to.deep.equal(aPolicy());
    expect(publicPolicy(aPolicy())).to.deep.equal(aPolicy());
    expect(Object.keys(publicPolicy(aPolicyFile()))).to.deep.equal(Object.keys(aPolicy()));
  });

  it('[CO-10] [DS-10] names the authority of the country where the file names none, and no other than the file does', () => {
    const named = publicPolicy(aPolicyFile({ country: 'BE', authority: undefined }));
    expect(named.authority).to.deep.equal({
      name: 'Gegevensbeschermingsautoriteit – Autorité de protection des données',
      url: 'https://www.gegevensbeschermingsautoriteit.be/',
    });
    const own = { name: 'Eigen', url: 'https://eigen.example/' };
    expect(publicPolicy(aPolicyFile({ country: 'BE', authority: own })).authority).to.equal(own);
    expect(publicPolicy(aPolicyFile({ country: 'US', authority: undefined })).authority).to.equal(undefined);
  });

  it('is pure: a frozen file comes out whole, and stays as it was', () => {
    const file = definePolicyFile(aPolicyFile(), { on });
    expect(definePolicy(publicPolicy(file))).to.deep.equal(aPolicy());
    expect(file).to.deep.equal(aPolicyFile());
  });

  it('lets no word of the owner’s part through, whatever was written there', () => {
    const secret = fc.string({ minLength: 1, maxLength: 20 }).map((text) => `SECRET-${text}`);
    const anything = fc.dictionary(fc.string({ maxLength: 10 }), fc.oneof(secret, fc.array(secret), fc.boolean()));
    fc.assert(
      fc.property(anything, fc.array(anything, { minLength: 1, maxLength: 4 }), (policy, purposes) => {
        const file = {
          ...aPolicyFile(),
          internal: policy,
          purposes: purposes.map((internal, index) => ({ ...aPurpose({ id: `p${index}` }), internal })),
        };
        const text = JSON.stringify(publicPolicy(file));
        expect(text).not.to.contain('SECRET').and.not.to.contain('internal');
      }),
      { numRuns: 200 },
    );
    expect(JSON.stringify(publicPolicy(aPolicyFile()))).not.to.contain('SECRET');
    expect(JSON.stringify(aPolicyFile())).to.contain('SECRET');
  });

  it('makes what can be sealed and started, which the file itself cannot', async () => {
    const sealed = await sealPolicy(publicPolicy(definePolicyFile(aPolicyFile(), { on })));
    expect(await sealHolds(sealed)).to.equal(true);
    const problems = checkPolicy(aPolicyFile());
    expect(problems.map(({ path }) => path).slice(0, 2)).to.deep.equal(['internal', 'purposes[0].internal']);
    for (const { message } of problems) expect(message).to.contain('consent-panel publish');
    const rejected = await sealPolicy(asFile(aPolicy())).then(
      () => undefined,
      (error: unknown) => error as ConsentError,
    );
    expect(rejected?.code).to.equal('policy-invalid');
  });

  it('is not taken from a file that was never checked against its own shape', () => {
    expect(failure(aPolicy()).problems.map(({ path }) => path))
      .to.include('internal')
      .and.to.include('purposes[0].internal');
    expect(failure({ ...aPolicyFile(), seal: { digest: 'a'.repeat(64), rules: '1' } }).problems[0]?.path).to.equal(
      'seal',
    );
    expect(asPurposeFile(aPurpose()).internal.why).to.contain('SECRET');
  });
});

function failure(input: unknown): ConsentError {
  try {
    definePolicyFile(input, { on });
  } catch (error) {
    return error as ConsentError;
  }
  throw new Error('this policy file was accepted');
}

/** The notice: the same words for the same policy, and nothing broken that comes back from storage. */
import { expect } from 'chai';
import fc from 'fast-check';
import { canonical } from '../../src/ledger/chain.js';
import { materialChanges } from '../../src/model/material.js';
import { notice, parseNotice } from '../../src/model/notice.js';
import { recipientsOf } from '../../src/model/purpose.js';
import { aPolicy, aPurpose } from '../support/a-policy.js';

describe('notice', () => {
  it('[PR-03] gives the same text for the same policy, words and language, and another for other words', () => {
    const words = { 'accept-all': 'Alles toestaan' };
    const text = canonical(notice(aPolicy(), 'nl', words));
    expect(canonical(notice(structuredClone(aPolicy()), 'nl', { ...words }))).to.equal(text);
    expect(canonical(notice(aPolicy(), 'en', words))).to.not.equal(text);
    expect(canonical(notice(aPolicy(), 'nl', { 'accept-all': 'Alles goed' }))).to.not.equal(text);
  });

  it('[PR-03] can be shown again from what was stored', () => {
    const shown = notice(aPolicy(), 'nl', { title: 'Mogen wij dit?' });
    const kept = parseNotice(canonical(shown));
    expect(kept).to.deep.equal(shown);
    expect(canonical(kept)).to.equal(canonical(shown));
  });

  it('[PR-02] names controller, jurisdiction, language, recipients and retention', () => {
    const { controller, country, language, purposes } = notice(aPolicy(), 'nl', {});
    expect(controller).to.include({
      id: 'fietsen-bv',
      name: 'Fietsen B.V.',
      email: 'privacy@fietsen.example',
      country: 'NL',
    });
    expect([country, language]).to.deep.equal(['NL', 'nl']);
    const video = purposes.find((purpose) => purpose.id === 'video')!;
    expect(recipientsOf(video)[0]).to.include({
      name: 'Video Inc.',
      country: 'US',
      safeguard: 'Modelcontract van de EU',
    });
    expect(video.retention).to.deep.equal({ period: 'P6M' });
    expect(video.legalBasis).to.equal('consent');
  });

  it('says so where nobody receives the data', () => {
    expect(notice(aPolicy({ purposes: [aPurpose()] }), 'nl', {}).purposes[0]?.recipients).to.equal('none');
  });

  it('[PR-03] says all that the policy says, in one language and no other', () => {
    const text = JSON.stringify(notice(aPolicy(), 'nl', {}));
    for (const said of ['Bekeken pagina’s', 'Autoriteit Persoonsgegevens', 'Modelcontract van de EU', '_count']) {
      expect(text).to.contain(said);
    }
    for (const said of ['Pages viewed', '"en":', '"nl":']) expect(text).to.not.contain(said);
  });

  it('that comes back is frozen, so that nobody can reword what was shown', () => {
    const kept = parseNotice(canonical(notice(aPolicy(), 'nl', {})))!;
    expect(() => {
      (kept.purposes[0]!.data as unknown[]).push({});
    }).to.throw(TypeError);
  });

  it('that is none of ours is not one, and what passes can be compared', () => {
    const whole = notice(aPolicy(), 'nl', {});
    const policy = aPolicy();
    const part = fc.oneof(fc.constant(undefined), fc.jsonValue());
    const broken = fc
      .tuple(fc.constantFrom(...Object.keys(whole)), part)
      .map(([key, value]) => JSON.stringify({ ...whole, [key]: value }));
    const purposes = fc
      .array(fc.record({ id: fc.jsonValue(), data: part, recipients: part, retention: part }))
      .map((list) => JSON.stringify({ ...whole, purposes: list.map((p) => ({ ...whole.purposes[3], ...p })) }));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), broken, purposes), (text) => {
        const read = parseNotice(text);
        if (read) for (const purpose of policy.purposes) materialChanges(read, policy, purpose);
      }),
      { numRuns: 5000 },
    );
    for (const text of ['', 'null', '1', '[]', '{}', '{"v":1}', '{"v":1,"controller":{"id":"a"},"purposes":"abc"}']) {
      expect(parseNotice(text), text).to.equal(undefined);
    }
  });
});

/** A message of direct marketing: who sends it and the way out stand in it, or it is not written. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fromSource } from './source.js';

const { aPolicy, message } = await fromSource(`
  export { message } from './src/documents/index.ts';
  export { aPolicy } from './test/support/a-policy.ts';
`);
const policy = aPolicy();
const unsubscribe = 'https://fietsen.example/nieuwsbrief/stop?t=1&u=2';
const whole = 'Dag {name}, er zijn nieuwe bellen. {sender}. Geen mail meer: {unsubscribe}';
/** What is written, or what is wrong. */
const write = (template, options = { unsubscribe, places: { name: 'Jan' } }, of = policy) => {
  try {
    return message(of, template, options);
  } catch ({ code, problems }) {
    assert.equal(code, 'message-incomplete');
    return problems.map((problem) => `${problem.code} ${problem.path}`);
  }
};

describe('a message of direct marketing', () => {
  it('[DM-05] names who sends it, where they are, and the way out', () => {
    assert.equal(
      message(policy, whole, { unsubscribe, places: { name: 'Jan' } }),
      'Dag Jan, er zijn nieuwe bellen. Fietsen B.V., Dorpsstraat 1, 3511 AA Utrecht, privacy@fietsen.example. ' +
        `Geen mail meer: ${unsubscribe}`,
    );
  });

  it('[DM-05] without a sender, without a way out, or with neither, it is not written', () => {
    assert.deepEqual(write('Koop! {unsubscribe}'), ['DM-05 template']);
    assert.deepEqual(write('Koop! {sender}'), ['DM-05 template']);
    assert.deepEqual(write('Koop!'), ['DM-05 template', 'DM-05 template']);
    const nobody = { ...policy, controller: { ...policy.controller, name: '' } };
    assert.deepEqual(write(whole, undefined, nobody), ['DM-05 controller']);
  });

  it('[DM-05] a way out that leads nowhere is none', () => {
    for (const nowhere of ['', '#', 'stop', 'http://fietsen.example/stop', 'javascript:alert(1)', 'mailto:', undefined])
      assert.deepEqual(write(whole, { unsubscribe: nowhere, places: { name: 'Jan' } }), ['DM-05 unsubscribe'], nowhere);
    for (const way of ['mailto:stop@fietsen.example', 'sms:1234', 'HTTPS://fietsen.example/stop'])
      assert.equal(typeof write(whole, { unsubscribe: way, places: { name: 'Jan' } }), 'string', way);
  });

  it('[DM-05] a place in a comment is none: nobody reads it', () => {
    const hidden = '<p>Koop! {sender}</p><!-- {unsubscribe} -->';
    assert.deepEqual(write(hidden, { unsubscribe, html: true }), ['DM-05 template']);
    assert.deepEqual(write('<p>{sender}</p><!-- {unsubscribe}', { unsubscribe, html: true }), ['DM-05 template']);
  });

  it('a place that nothing fills is told, also one that every object is born with', () => {
    assert.deepEqual(write(whole, { unsubscribe }), ['DM-05 places.name']);
    assert.deepEqual(write(`${whole} {constructor}`), ['DM-05 places.constructor']);
  });

  it('[SE-02] in HTML what is filled in stays text', () => {
    const places = { name: '<img src=x onerror=alert(1)>' };
    const html = message(policy, '<p>{name}</p><p>{sender}</p><a href="{unsubscribe}">stop</a>', {
      unsubscribe,
      places,
      html: true,
    });
    assert.doesNotMatch(html, /<img/);
    assert.match(html, /href="https:\/\/fietsen\.example\/nieuwsbrief\/stop\?t=1(&amp;|&#38;)u=2"/);
  });

  it('[DM-05] whatever the template, what is written holds sender and way out', () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom('{sender}', '{unsubscribe}', '{name}', '{', '}', '$&', '<!--'));
    let count = 0;
    fc.assert(
      fc.property(fc.array(piece), fc.string(), (pieces, name) => {
        const written = write(pieces.join(''), { unsubscribe, places: { name } });
        if (typeof written !== 'string') return;
        count += 1;
        assert.ok(written.includes('Fietsen B.V.') && written.includes(unsubscribe));
      }),
      { numRuns: 2_000 },
    );
    assert.ok(count > 20, `only ${count} were written`);
  });
});

/**
 * The OpenAPI document: linted, and the same routes as the receiver has. That
 * its answers satisfy it is seen in all other tests of the receiver, which ask
 * through `ask()`.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { fromSource, root, satisfies } from './support.js';

const { ROUTES, wire, VERSION } = await fromSource(`
  export { ROUTES } from './src/receiver/receiver.ts';
  export * as wire from './src/model/wire.ts';
  export { VERSION } from './src/version.ts';
`);
const text = readFileSync(path.join(root, 'src/receiver/openapi.json'), 'utf8');
const document = JSON.parse(text);

describe('openapi.json', () => {
  it('passes the linter', async () => {
    const config = await createConfig({ extends: ['recommended'] });
    const problems = await lintFromString({ source: text, absoluteRef: path.join(root, 'openapi.json'), config });
    assert.deepEqual(
      problems.map(({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer}`),
      [],
    );
  });

  it('describes every route, and no other; those of the owner need a credential', () => {
    const described = Object.entries(document.paths).flatMap(([at, operations]) =>
      Object.entries(operations).map(
        ([method, { security }]) =>
          `${method.toUpperCase()} ${at.replace(/\{\w+\}/, '')} ${security.some((each) => 'owner' in each)}`,
      ),
    );
    const there = ROUTES.map(({ method, path: at, admin }) => `${method} ${at} ${admin === true}`);
    assert.deepEqual(described.sort(), there.sort());
  });

  it('has the limits, header and paths of the wire', () => {
    assert.equal(document.components.schemas.Batch.properties.events.maxItems, wire.MAX_EVENTS);
    assert.equal(document.components.securitySchemes.capability.name, wire.CAPABILITY_HEADER);
    for (const at of [wire.EVENTS_PATH, wire.SELF_EVENTS_PATH, wire.SELF_OUTCOMES_PATH, `${wire.NOTICES_PATH}{digest}`])
      assert.ok(document.paths[at], at);
    assert.equal(document.info.version, VERSION);
  });

  it('the check of answers can fail: a status, a type or a key that is not described', async () => {
    const answer = (body, status = 200, type = 'application/json') =>
      new Response(JSON.stringify(body), { status, headers: { 'Content-Type': type } });
    await satisfies('GET', '/healthz', answer({ status: 'ok' }));
    await assert.rejects(satisfies('GET', '/healthz', answer({ status: 'fine' })));
    await assert.rejects(satisfies('GET', '/healthz', answer({ status: 'ok', load: 1 })));
    await assert.rejects(satisfies('GET', '/healthz', answer({ status: 'ok' }, 202)));
    await assert.rejects(satisfies('GET', '/healthz', answer({ status: 'ok' }, 200, 'text/plain')));
    await assert.rejects(satisfies('GET', '/healthz', answer({ error: 'no' }, 500, 'application/problem+json')));
  });
});

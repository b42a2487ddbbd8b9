/** A change of what the package exports is seen: it stands in test/package/api.md, which a reviewer reads. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { apiReport, reportFile } from '../../.ci/api.js';

describe('the report of exports', () => {
  const now = apiReport();

  it('is as it was; if a change is meant, run `npm run api`, and tell of it in CHANGELOG.md', () => {
    assert.equal(now, readFileSync(reportFile, 'utf8'));
  });

  it('tells of each entry, and of the names that the README uses', () => {
    for (const name of ['startConsent', 'whenPermitted', 'definePolicy', 'sealPolicy', 'httpAdapter', 'auditPanel'])
      assert.match(now, new RegExp(`^// ${name}$`, 'm'));
    assert.ok(now.match(/^## /gm).length >= 20);
    assert.doesNotMatch(now, /^\s*private /m);
  });
});

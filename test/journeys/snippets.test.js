/** The snippets of demo/snippets/, each in a page as its platform sends it, under a strict security policy (SE-03). */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { journey } from '../support/journey.js';
import { PLATFORMS, openSnippet } from '../support/snippets.js';

test('every snippet is walked', () => {
  const files = readdirSync(new URL('../../demo/snippets/', import.meta.url)).filter((name) => !name.endsWith('.md'));
  assert.deepEqual(
    files.sort(),
    Object.values(PLATFORMS)
      .map(({ file }) => file)
      .sort(),
  );
});

for (const platform of Object.keys(PLATFORMS)) {
  journey(
    `${platform}: it asks, moves nothing, opens after a yes and closes after a no, and no policy is broken`,
    async ({ visitor }) => {
      const place = await openSnippet(platform);
      try {
        await visitor.go(place.url);
        await visitor.sees('accept-all');
        assert.equal(place.ran(), 0, 'ran before a yes');
        await visitor.press('accept-all');
        await visitor.until('what waited has run', () => globalThis.ran === true);
        assert.equal(place.ran(), 1);
        await visitor.acts(1);
        await visitor.press('withdraw');
        assert.equal((await visitor.acts(2)).length, 2);
        const told = await visitor.ask(() => ({ refused: globalThis.refused, moved: globalThis.moved }));
        assert.deepEqual(told.refused, [], 'the security policy refused something');
        assert.equal(told.moved, 0, 'the page moved');
        await visitor.reload();
        await visitor.sees('open');
        assert.equal(place.ran(), 1, 'ran after it was taken back');
      } finally {
        place.close();
      }
    },
  );
}

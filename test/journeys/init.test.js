/** `npx consent-panel init` opens the editor on the file that it wrote: what is filled in is in the file a moment later. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after } from 'node:test';
import { fromSource } from '../documents/source.js';
import { root } from '../package/entries.js';
import { journey } from '../support/journey.js';

const { beginPolicy, readStartingPoint, serveEditor } = await fromSource(`
  export { beginPolicy } from './src/cli/init/begin-policy.ts';
  export { serveEditor } from './src/cli/init/serve-editor.ts';
`).then(async (found) => ({
  ...found,
  readStartingPoint: async (kind) =>
    JSON.parse(await readFile(path.join(root, `test/fixtures/policies/${kind}.json`), 'utf8')),
}));
const folder = await mkdtemp(path.join(tmpdir(), 'init-editor-'));
after(() => rm(folder, { recursive: true }));

journey(
  'init: the editor has the file open, asks what is not filled in, and writes into it',
  async ({ visitor, engine }) => {
    const file = path.join(folder, `${engine}.json`);
    const answers = { name: 'De Stolp', kind: 'gym', country: 'NL', languages: ['nl', 'en'] };
    const policy = beginPolicy(await readStartingPoint('gym'), answers, { speech: 'nl', today: '2026-11-29' });
    await writeFile(file, `${JSON.stringify(policy, null, 2)}\n`);
    const editor = await serveEditor(file, 'nl', root);
    const onDisk = async () => JSON.parse(await readFile(file, 'utf8'));
    try {
      await visitor.go(editor.url);
      await visitor.reads('Uw bestand is open');
      await visitor.reads('Naam van uw organisatie');
      const [name, address] = await visitor.ask(() =>
        ['name', 'address'].map((field) => document.getElementById(`at-controller-${field}`).value),
      );
      assert.equal(name, 'De Stolp');
      assert.equal(address, '', 'a question is an empty field');
      assert.match((await onDisk()).controller.address, /^INVULLEN:/, 'looking alone changes nothing');

      await visitor.press('#at-controller-address');
      await visitor.type('Dijkweg 3, 0123 AB Noordeind');
      await visitor.reads('Geschreven in uw bestand');
      assert.equal((await onDisk()).controller.address, 'Dijkweg 3, 0123 AB Noordeind');

      await writeFile(file, '{"version": "by hand"}');
      await visitor.type('!');
      await visitor.reads('ergens anders veranderd');
      assert.deepEqual(await onDisk(), { version: 'by hand' }, 'what somebody else wrote stays');
    } finally {
      editor.close();
    }
  },
);

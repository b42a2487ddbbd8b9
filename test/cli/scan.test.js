/** `npx consent-panel scan`: finds what was planted, and nothing in the demo that is not there (CK-12). */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { startServer } from '../../demo/server.js';
import { findChromium } from '../support/browsers.js';
import { openPages } from '../support/pages.js';

const { executablePath, env } = await findChromium();
const folder = await mkdtemp(path.join(tmpdir(), 'scan-'));
after(() => rm(folder, { recursive: true }));

/** Runs the command as it is published. */
function scan(...args) {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['dist/cli.js', 'scan', ...args],
      { env: { ...process.env, ...env, CHROME_PATH: executablePath } },
      (error, stdout, stderr) => resolve({ code: error?.code ?? 0, stdout, stderr }),
    );
  });
}

describe('scan', { concurrency: 1 }, () => {
  it('[CK-12] finds what is undeclared, too early, too long and still there, and ends with 1', async () => {
    const pages = await openPages();
    try {
      const { code, stdout } = await scan(pages.at('faulty'), '--json');
      const { findings, errors } = JSON.parse(stdout);
      assert.equal(code, 1);
      assert.deepEqual(
        findings.map(({ problem, moment, what, name, purposes }) =>
          [problem, moment, what, name, purposes[0] ?? '–'].join(' '),
        ),
        [
          'too-early before local-storage count.visits statistics',
          'undeclared before cookie _undeclared –',
          'too-early before host 127.0.0.1 statistics',
          'undeclared given session-storage undeclared –',
          'too-long given cookie _count statistics',
          'undeclared given host undeclared.localhost –',
          'still-there withdrawn host 127.0.0.1 statistics',
        ],
      );
      assert.equal(errors, 7);
    } finally {
      await pages.close();
    }
  });

  it('[CK-12] [CO-13] the demo shop does what its policy says; what other sites keep is a note', async () => {
    const demo = await startServer({ port: 0 });
    try {
      const { code, stdout, stderr } = await scan(`${demo.url}/demo/`, `${demo.url}/demo/product.html`);
      assert.equal(code, 0, stdout + stderr);
      assert.match(stdout, /\n0 errors, \d warnings?\n$/);
      for (const line of stdout.trim().split('\n').slice(1, -2)) assert.match(line, /^note +still there/);
      assert.match(stderr, /^without an answer: http.*\n/);
    } finally {
      await demo.close();
    }
  });

  it('[CK-12] a policy of less than the site does makes findings of the rest', async () => {
    const demo = await startServer({ port: 0 });
    const policy = JSON.parse(await readFile('demo/policy.json', 'utf8'));
    const statistics = policy.purposes.find(({ id }) => id === 'statistics');
    statistics.services[0].storage = statistics.services[0].storage.filter(({ kind }) => kind !== 'cookie');
    const file = path.join(folder, 'less.json');
    await writeFile(file, JSON.stringify(policy));
    try {
      const { code, stdout, stderr } = await scan(`${demo.url}/demo/`, '--policy', file);
      assert.equal(code, 1, stderr);
      assert.match(stdout, /ERROR +undeclared +after accepting +cookie +_count +localhost/);
    } finally {
      await demo.close();
    }
  });

  it('says in a line what keeps it from looking', async () => {
    for (const [args, code, said] of [
      [['not-an-address'], 2, /no address that begins with http/],
      [['ftp://shop.example/'], 2, /no address that begins with http/],
      [['http://localhost:1/'], 1, /cannot be opened/],
      [['http://localhost/', '--browser', '/no/such/browser'], 1, /no Chrome or Chromium was found at/],
      [['http://localhost/', '--patience', 'long'], 2, /--patience is a number/],
    ]) {
      const answer = await scan(...args);
      assert.equal(answer.code, code, answer.stderr);
      assert.match(answer.stderr.trim().split('\n').at(-1), said);
      assert.equal(answer.stdout, '');
    }
  });
});

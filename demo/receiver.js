/**
 * The shop's own receiver, for the demo: what visitors choose is kept in a
 * folder beside it, that git ignores. It opens at its first request, so that the
 * shop is there at once; where it cannot open, the shop goes on without.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Where the receiver begins on the shop's origin. */
export const BASE = '/consent';

const POLICIES = ['policy.public.json', 'policies/changed.public.json', 'policies/toys.public.json'];
/** How many letters are kept to be read; a demo has no post office. */
const LETTERS = 20;

/**
 * @typedef {object} DemoReceiver
 * @property {(request: import('node:http').IncomingMessage, url: URL) => Promise<Response>} answer
 * @property {() => Promise<string>} credential The owner's credential, for the inspector; empty where it did not open.
 * @property {(request: object) => Promise<Response>} askParent What a shop's own server does with a child's request: it has the receiver send the message.
 * @property {() => readonly object[]} letters The messages that would have been mailed, the last first.
 * @property {() => Promise<void>} close
 */

/**
 * @param {object} options
 * @param {string | undefined} options.folder Where choices are kept; without one there is no receiver.
 * @param {() => string} options.origin The shop's origin.
 * @param {(line: string) => void} options.log
 * @returns {DemoReceiver}
 */
export function demoReceiver({ folder, origin, log }) {
  /** @type {Promise<any> | undefined} */
  let opening;
  /** @type {object[]} */
  const letters = [];
  const post = (letter) => {
    log(`Mail for ${letter.to}: ${letter.link}`);
    letters.unshift({ ...letter, at: new Date().toISOString() });
    letters.length = Math.min(letters.length, LETTERS);
    return Promise.resolve();
  };

  const open = () => {
    opening ??= openOne(folder, origin(), log, post).catch((error) => {
      log(`The receiver does not start: ${error.message} The shop goes on without it.`);
      return undefined;
    });
    return opening;
  };

  return {
    async answer(request, url) {
      const opened = folder && (await open());
      if (!opened) return unavailable();
      return opened.receiver(await toRequest(request, url), request.socket.remoteAddress);
    },
    async askParent({ site, subject, purposes, notice, language, address }) {
      const opened = folder && (await open());
      if (!opened) return unavailable();
      const body = JSON.stringify({ kind: 'guardian', site, subject, purposes, notice, language, address });
      const headers = { authorization: `Bearer ${opened.adminToken}`, 'content-type': 'application/json' };
      return opened.receiver(new Request(`${origin()}${BASE}/v1/confirmations`, { method: 'POST', headers, body }));
    },
    letters: () => letters,
    async credential() {
      return (folder && (await open())?.adminToken) || '';
    },
    async close() {
      await (await opening)?.close();
    },
  };
}

async function openOne(folder, origin, log, mailer) {
  const { openReceiver } = await import('../dist/receiver/serve.js');
  const policies = await Promise.all(
    POLICIES.map(async (name) => JSON.parse(await readFile(fileURLToPath(new URL(name, import.meta.url)), 'utf8'))),
  );
  return openReceiver({
    folder,
    base: BASE,
    policies,
    sites: Object.fromEntries(policies.map(({ site }) => [site, { origins: [origin], retention: 'P1Y' }])),
    // Not mailed in a demo: `demo/mail.html` shows them to whoever plays the parent.
    mailer,
    onError: (error) => log(`Receiver: ${error.message}`),
  });
}

async function toRequest(request, url) {
  const headers = Object.entries(request.headers).filter(([, value]) => typeof value === 'string');
  const parts = [];
  let size = 0;
  if (!['GET', 'HEAD'].includes(request.method)) {
    for await (const part of request) {
      // A little more than the receiver takes, so that it is the receiver who says no.
      size += part.length;
      if (size > 5_000_000) break;
      parts.push(part);
    }
  }
  return new Request(url, {
    method: request.method,
    headers,
    ...(parts.length && { body: Buffer.concat(parts) }),
  });
}

function unavailable() {
  const problem = {
    type: 'urn:consent-panel:problem:store-unavailable',
    title: 'The store cannot be reached',
    status: 503,
    detail: 'The demo runs without a receiver.',
  };
  return new Response(JSON.stringify(problem), {
    status: 503,
    headers: { 'Content-Type': 'application/problem+json', 'Retry-After': '60' },
  });
}

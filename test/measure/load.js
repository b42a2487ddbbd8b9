/**
 * The clients of `receiver.js`, in a process of their own: send batches as
 * visitors' browsers do, each of a subject that was not seen before, with its
 * secret, and tell how many events a second were accepted and how long a
 * request took.
 */
import http from 'node:http';
import { made } from './batches.js';

process.on('message', async (order) => process.send(await load(order)));
process.send('ready');

async function load({ port, size, clients, seconds, notice }) {
  // Made beforehand: hashing on the client's side is not what is measured.
  const bodies = await Promise.all(
    Array.from({ length: Math.ceil((seconds * 12_000) / size) }, () => made(size, notice)),
  );
  const agent = new http.Agent({ keepAlive: true, maxSockets: clients });
  const times = [];
  let next = 0;
  let stored = 0;
  const started = performance.now();
  const until = started + seconds * 1_000;
  const client = async () => {
    while (performance.now() < until && next < bodies.length) {
      const sent = performance.now();
      const answer = await post(agent, port, bodies[next++]);
      times.push(performance.now() - sent);
      if (answer.accepted.length !== size) throw new Error(JSON.stringify(answer));
      stored += size;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const taken = (performance.now() - started) / 1_000;
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (part) => times[Math.min(times.length - 1, Math.floor(times.length * part))];
  return { rate: stored / taken, p50: at(0.5), p99: at(0.99) };
}

function post(agent, port, body) {
  return new Promise((resolve, reject) => {
    const headers = {
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(body),
      'Consent-Capability': crypto.randomUUID(),
    };
    const request = http.request(
      { agent, port, host: '127.0.0.1', method: 'POST', path: '/v1/events', headers },
      (response) => {
        let text = '';
        response.on('data', (part) => (text += part));
        response.on('end', () =>
          response.statusCode === 200 ? resolve(JSON.parse(text)) : reject(new Error(`${response.statusCode} ${text}`)),
        );
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

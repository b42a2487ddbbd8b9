import { Webhook } from 'standardwebhooks';
import { digest } from '../ledger/chain.js';

const HOUR = 36e5;
const PATIENCE = { urgent: 14 * 24 * HOUR, other: 3 * 24 * HOUR };
const TIME_OUT = 15e3;
const MOST = 50;
async function tellAll(store, site, { recipients = [] }, options = {}) {
  const names = await store.deliveries.recipients(site, store.now() * 1e3);
  const told = await Promise.all(
    names.map(
      (name) => tellOne(
        store,
        site,
        name,
        recipients.find(({ id }) => id === name),
        options
      )
    )
  );
  return told.reduce((sum, each) => sum + each, 0);
}
async function tellOne(store, site, name, recipient, options) {
  let told = 0;
  for (const delivery of await store.deliveries.due(site, name, store.now() * 1e3, MOST)) {
    if (!await store.deliveries.claim(delivery, (store.now() + 2 * TIME_OUT) * 1e3)) continue;
    if (!await isThere(store, delivery)) {
      await store.deliveries.settle(
        delivery,
        { ...later(store, delivery, options), outcome: "waits for its event" },
        0
      );
      continue;
    }
    const outcome = recipient ? await send(delivery, recipient, store.now(), options) : "no longer a recipient";
    const yes = /^2\d\d$/.test(outcome);
    if (yes) told += 1;
    await store.deliveries.settle(
      delivery,
      { ...yes ? { state: "acknowledged", due: delivery.due } : later(store, delivery, options), outcome },
      store.now() * 1e3
    );
  }
  return told;
}
async function isThere({ events, erasures }, { site, subject, event, about }) {
  if (event === void 0) return true;
  const kept = await events.find(site, subject, event);
  if (kept) return about.hash === void 0 || await digest(kept.body) === about.hash;
  return about.hash !== void 0 && (await erasures.among(site, [about.hash])).length > 0;
}
function later({ now }, { tries, made, urgent }, { random = Math.random }) {
  const wait = Math.max(1e3, random() * Math.min(6 * HOUR, 5e3 * 2 ** tries));
  const over = now() - made / 1e3 > (urgent ? PATIENCE.urgent : PATIENCE.other);
  return { state: over ? "given-up" : "waiting", due: Math.round((now() + wait) * 1e3) };
}
async function send({ site, messageId, subject, event, kind, about }, { url, secret }, now, { fetch: send2 = fetch }) {
  const payload = JSON.stringify({
    type: kind,
    timestamp: about.at,
    data: { site, subject, purposes: about.purposes, ...event && { event }, ...about.hash && { hash: about.hash } }
  });
  const signedAt = new Date(now);
  try {
    const response = await send2(url, {
      method: "POST",
      redirect: "error",
      signal: AbortSignal.timeout(TIME_OUT),
      headers: {
        "Content-Type": "application/json",
        "webhook-id": messageId,
        "webhook-timestamp": String(Math.floor(signedAt.getTime() / 1e3)),
        "webhook-signature": new Webhook(secret).sign(messageId, signedAt, payload)
      },
      body: payload
    });
    await response.body?.cancel();
    return String(response.status);
  } catch (error) {
    return error instanceof Error ? error.name : "failed";
  }
}

export { tellAll };
//# sourceMappingURL=webhooks.js.map

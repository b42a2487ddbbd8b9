/**
 * Tells recipients, signed as Standard Webhooks asks, until each has said
 * 2xx: withdrawals and objections for two weeks, grants for three days.
 */
import { Webhook } from 'standardwebhooks';
import { digest } from '../ledger/chain.js';
import type { Delivery } from './deliveries.js';
import type { Store } from './open-store.js';
import type { SiteOptions, WebhookRecipient } from './sites-config.js';

/** Options of `tellAll()`; there for tests. */
export interface WebhookOptions {
  readonly fetch?: typeof fetch;
  /** A number from 0 up to 1. */
  readonly random?: () => number;
}

const HOUR = 3_600_000;
const PATIENCE = { urgent: 14 * 24 * HOUR, other: 3 * 24 * HOUR } as const;
/** As long as one try may take, and for how long no other process tries the same. */
const TIME_OUT = 15_000;
const MOST = 50;

/**
 * Tells what is due for a site; resolves with how many messages were
 * acknowledged. Each recipient has a line of its own: one that is down, or
 * slow, keeps nobody else from hearing that a consent was withdrawn.
 */
export async function tellAll(
  store: Store,
  site: string,
  { recipients = [] }: SiteOptions,
  options: WebhookOptions = {},
): Promise<number> {
  const names = await store.deliveries.recipients(site, store.now() * 1_000);
  const told = await Promise.all(
    names.map((name) =>
      tellOne(
        store,
        site,
        name,
        recipients.find(({ id }) => id === name),
        options,
      ),
    ),
  );
  return told.reduce((sum, each) => sum + each, 0);
}

async function tellOne(
  store: Store,
  site: string,
  name: string,
  recipient: WebhookRecipient | undefined,
  options: WebhookOptions,
): Promise<number> {
  let told = 0;
  for (const delivery of await store.deliveries.due(site, name, store.now() * 1_000, MOST)) {
    if (!(await store.deliveries.claim(delivery, (store.now() + 2 * TIME_OUT) * 1_000))) continue;
    if (!(await isThere(store, delivery))) {
      // The page has not been told that its event is in, so it will send it again. Until then there is nothing to tell.
      await store.deliveries.settle(
        delivery,
        { ...later(store, delivery, options), outcome: 'waits for its event' },
        0,
      );
      continue;
    }
    const outcome = recipient ? await send(delivery, recipient, store.now(), options) : 'no longer a recipient';
    const yes = /^2\d\d$/.test(outcome);
    if (yes) told += 1;
    await store.deliveries.settle(
      delivery,
      { ...(yes ? { state: 'acknowledged', due: delivery.due } : later(store, delivery, options)), outcome },
      store.now() * 1_000,
    );
  }
  return told;
}

/** Whether the event it tells of is in the store, or was and has been erased since. */
async function isThere({ events, erasures }: Store, { site, subject, event, about }: Delivery): Promise<boolean> {
  if (event === undefined) return true;
  const kept = await events.find(site, subject, event);
  if (kept) return about.hash === undefined || (await digest(kept.body)) === about.hash;
  return about.hash !== undefined && (await erasures.among(site, [about.hash])).length > 0;
}

function later(
  { now }: Store,
  { tries, made, urgent }: Delivery,
  { random = Math.random }: WebhookOptions,
): Pick<Delivery, 'state' | 'due'> {
  // Full jitter: from nothing up to twice as long as the last time, six hours at most.
  const wait = Math.max(1_000, random() * Math.min(6 * HOUR, 5_000 * 2 ** tries));
  const over = now() - made / 1_000 > (urgent ? PATIENCE.urgent : PATIENCE.other);
  return { state: over ? 'given-up' : 'waiting', due: Math.round((now() + wait) * 1_000) };
}

/** One try: the status it was answered with, or what went wrong, in short. */
async function send(
  { site, messageId, subject, event, kind, about }: Delivery,
  { url, secret }: WebhookRecipient,
  now: number,
  { fetch: send = fetch }: WebhookOptions,
): Promise<string> {
  const payload = JSON.stringify({
    type: kind,
    timestamp: about.at,
    data: { site, subject, purposes: about.purposes, ...(event && { event }), ...(about.hash && { hash: about.hash }) },
  });
  const signedAt = new Date(now);
  try {
    const response = await send(url, {
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(TIME_OUT),
      headers: {
        'Content-Type': 'application/json',
        'webhook-id': messageId,
        'webhook-timestamp': String(Math.floor(signedAt.getTime() / 1_000)),
        'webhook-signature': new Webhook(secret).sign(messageId, signedAt, payload),
      },
      body: payload,
    });
    await response.body?.cancel();
    return String(response.status);
  } catch (error) {
    // No answer: the network, a redirect, the time-out. All are tried again.
    return error instanceof Error ? error.name : 'failed';
  }
}

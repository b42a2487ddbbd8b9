/**
 * Where delivery is kept: beside the ledger, and where that fails, for this
 * page only. What is not kept is sent again; nothing is lost by it.
 */
import { readDelivery, type DeliveryRecord } from './delivery.js';
import type { Beside } from '../ledger/beside.js';

/** What is kept of one adapter, for one site. */
export interface Keep {
  read(): Promise<DeliveryRecord>;
  /** Changes it; resolves with what stands. Never rejects. */
  change(change: (record: DeliveryRecord) => DeliveryRecord): Promise<DeliveryRecord>;
  /** The secret of a subject, made at the first call; `undefined` where it cannot be kept. */
  capability(subject: string): Promise<string | undefined>;
  /** The pseudonym to go by before there is anything to write. Rejects where it cannot be kept. */
  subject(): Promise<string>;
  addReceipts(receipts: readonly string[]): Promise<void>;
  receipts(): Promise<readonly string[]>;
}

/** Opens what is kept. `onTrouble` is called once, when it can no longer be kept. */
export function openKeep(beside: Beside, site: string, adapter: string, onTrouble: (cause: unknown) => void): Keep {
  const key = `delivery:${site}:${adapter}`;
  const capabilities = new Map<string, string>();
  /** What could not be written, and the last that could. */
  let unkept: DeliveryRecord | undefined;
  let known = readDelivery(undefined);
  let receiptsHere: string[] = [];
  let told = false;

  const trouble = (cause: unknown): void => {
    if (!told) onTrouble(cause);
    told = true;
  };

  return {
    async read() {
      try {
        return (known = unkept ?? readDelivery(await beside.get(key)));
      } catch (cause) {
        trouble(cause);
        return known;
      }
    },
    async change(change) {
      const next = (kept: unknown): DeliveryRecord => change(unkept ?? readDelivery(kept));
      try {
        known = readDelivery(await beside.update(key, next));
        unkept = undefined;
      } catch (cause) {
        trouble(cause);
        known = unkept = change(unkept ?? known);
      }
      return known;
    },
    async capability(subject) {
      const name = `capability:${site}:${subject}`;
      try {
        const kept =
          capabilities.get(subject) ??
          secretIn(await beside.get(name)) ??
          secretIn(await beside.update(name, (there) => secretIn(there) ?? secret()));
        if (kept !== undefined) capabilities.set(subject, kept);
        return kept;
      } catch (cause) {
        trouble(cause);
        return undefined;
      }
    },
    async subject() {
      const kept = await beside.update(`subject:${site}`, (there) =>
        typeof there === 'string' && UUID.test(there) ? there : crypto.randomUUID(),
      );
      return kept as string;
    },
    async addReceipts(receipts) {
      try {
        await beside.update(`receipts:${site}`, (there) => [...new Set([...textsIn(there), ...receipts])]);
      } catch (cause) {
        trouble(cause);
        receiptsHere = [...receiptsHere, ...receipts];
      }
    },
    async receipts() {
      const there = await beside.get(`receipts:${site}`).catch(() => []);
      return [...textsIn(there), ...receiptsHere];
    },
  };
}

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

function secretIn(value: unknown): string | undefined {
  return typeof value === 'string' && /^[\w-]{43}$/.test(value) ? value : undefined;
}

/** 32 random bytes in base64url. */
function secret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : [];
}

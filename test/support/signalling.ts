/**
 * A started shop whose policy names tools: three purposes on consent, one on
 * a contract, and a page of gated scripts that write down when they ran.
 */
import { memoryLedger } from '../../src/ledger/memory.js';
import type { Ledger } from '../../src/ledger/ledger.js';
import type { Policy } from '../../src/model/policy.js';
import type { Signals } from '../../src/model/signals.js';
import type { StartedConsent } from '../../src/go-on.js';
import { startConsent, type StartOptions } from '../../src/start.js';
import { tidy } from './a-page.js';
import { aPolicy, CONSENT_IDS } from './a-policy.js';
import { letGo } from './press.js';

/** Every consent of `aPolicy()` with a yes. */
export const ALL: Readonly<Record<string, boolean>> = Object.fromEntries(CONSENT_IDS.map((id) => [id, true]));

const started: StartedConsent[] = [];
let clean: (() => void)[] = [];

/** A policy that names these tools. */
export function signallingPolicy(signals: Signals, rest: Partial<Policy> = {}): Policy {
  return aPolicy({ site: `signals-${crypto.randomUUID()}`, signals, ...rest });
}

/** Starts a shop with these tools. */
export async function startWith(
  signals: Signals | Policy,
  { ledger = memoryLedger(), ...options }: Partial<StartOptions> & { ledger?: Ledger } = {},
): Promise<StartedConsent> {
  const policy = 'site' in signals ? signals : signallingPolicy(signals);
  const consent = await startConsent({ policy, ledger, ...options });
  started.push(consent);
  return consent;
}

/** Puts something on `window` or another object until the test is over. */
export function put(name: string, value: unknown, on: object = window): void {
  Object.defineProperty(on, name, { value, configurable: true, writable: true, enumerable: true });
  clean.push(() => Reflect.deleteProperty(on, name));
}

/** Takes names off `window` when the test is over; for what the modules make themselves. */
export function willBeMade(...names: string[]): void {
  for (const name of names) {
    Reflect.deleteProperty(window, name);
    clean.push(() => Reflect.deleteProperty(window, name));
  }
}

/** Ends all that a test began; call it in `afterEach`. */
export async function endSignals(): Promise<void> {
  for (const consent of started.splice(0)) consent.close();
  for (const undo of clean.splice(0)) undo();
  clean = [];
  tidy();
  await letGo();
}

/**
 * Sees to it that the tools a policy names hear the answer: a no before
 * anything else, a yes before what waits for it opens, and a no again the
 * moment it is taken back. Each tool's module is fetched only where it is
 * named. What cannot be fetched, or fails while it is told, has not heard; the
 * purposes named to it stay shut (SG-05 to SG-09).
 */
import type { Consent } from './consent/consent.js';
import type { Hall } from './consent/hall.js';
import { consentContext, requestContext } from './context.js';
import type { Mapped, Signals } from './model/signals.js';
import type { Answers, OpenTool, Tool } from './model/tool.js';

type Named = keyof Signals;

/** Tools that hear, by their name in the policy. */
const TOOLS: Partial<Record<Named, () => Promise<{ readonly open: unknown }>>> = {
  'google-consent-mode': () => import('./signals/consent-mode-signal.js'),
  'microsoft-uet': () => import('./signals/uet-signal.js'),
  'microsoft-clarity': () => import('./signals/clarity-signal.js'),
  'meta-pixel': () => import('./signals/meta-signal.js'),
  matomo: () => import('./signals/matomo-signal.js'),
  shopify: () => import('./bridges/shopify-bridge.js'),
  wordpress: () => import('./bridges/wordpress-bridge.js'),
};

/** One tool, and the purposes that stay shut until it has heard of them. */
interface Listening {
  readonly keys: readonly (readonly [key: string, purposes: readonly string[]])[];
  tool?: Tool;
  /** What it heard last, as text. */
  heard?: string | undefined;
  /** It failed once, and that was reported. */
  failed?: true;
}

/** Starts telling. Resolves when every tool has heard, or has failed and was reported. */
export async function signal(hall: Hall): Promise<void> {
  const { signals = {} } = hall.policy;
  const all = new Map<Named, Listening>();
  for (const name of Object.keys(signals) as Named[]) {
    const { keys = {} } = signals[name] as { keys?: Readonly<Record<string, Mapped>> };
    all.set(name, { keys: Object.entries(keys).map(([key, mapped]) => [key, [mapped].flat()] as const) });
  }

  const answersFor = ({ keys }: Listening): Answers =>
    Object.fromEntries(keys.map(([key, ids]) => [key, ids.length > 0 && ids.every(hall.allows)]));
  const tell = (): void => {
    for (const [name, listening] of all) {
      const answers = answersFor(listening);
      const now = JSON.stringify(answers);
      if (!listening.tool || listening.heard === now) continue;
      // Before it is told: being told may lead it to ask what is permitted.
      listening.heard = now;
      try {
        listening.tool.tell(answers);
      } catch (error) {
        // Tried again at the next change: it may have missed a no.
        listening.heard = undefined;
        if (!listening.failed) hall.report('signal-unavailable', name, error);
        listening.failed = true;
      }
    }
  };
  const waitsFor = (id: string, { keys }: Listening): boolean => keys.some(([, ids]) => ids.includes(id));

  hall.waits = (id) => {
    tell();
    return [...all.values()].some((listening) => listening.heard === undefined && waitsFor(id, listening));
  };
  hall.subscribe(tell);
  hall.endings.push(() => {
    tell();
    for (const { tool } of all.values()) tool?.close?.();
  });

  const listen = async (name: Named, listening: Listening): Promise<void> => {
    const load = TOOLS[name];
    if (!load) return;
    const { open } = (await load()) as { open: OpenTool<unknown> };
    if (hall.closed) return;
    const deny = (keys: readonly string[]): void => {
      const ids = new Set(listening.keys.filter(([key]) => keys.includes(key)).flatMap(([, of]) => of));
      void refuse(hall, [...ids].filter(hall.allows), name);
    };
    listening.tool = open(signals[name], deny);
    // Opened, it has said no to everything.
    listening.heard = JSON.stringify(Object.fromEntries(listening.keys.map(([key]) => [key, false])));
    // What waited for it looks again, as if it heard for the first time.
    if (!listening.keys.some(([, ids]) => ids.some(hall.allows))) return;
    hall.call();
  };
  await Promise.all(
    [...all].map(([name, listening]) =>
      listen(name, listening).catch((cause: unknown) => hall.report('signal-unavailable', name, cause)),
    ),
  );
  if (signals['do-not-track']) {
    const { honourDoNotTrack } = await import('./signals/do-not-track-signal.js');
    await honourDoNotTrack(await consentOfPage(hall), signals['do-not-track'].refuses);
  }
  if (signals.adpc?.enabled) {
    const { honourAdpc } = await import('./signals/data-protection-control.js');
    hall.endings.push(await honourAdpc(await consentOfPage(hall)));
  }
}

/** Records a no that the visitor said to a platform. */
async function refuse(hall: Hall, ids: readonly string[], control: string): Promise<void> {
  const consent = await consentOfPage(hall);
  await consent.decide(Object.fromEntries(ids.map((id) => [id, false])), { layer: 'bridge', control });
}

/** The consent of this hall, once it is there to be asked. */
function consentOfPage(hall: Hall): Promise<Consent> {
  return new Promise((resolve) => {
    const ask = (): void => {
      requestContext<Consent>(document, consentContext, (consent) => {
        if (consent.policy === hall.policy) resolve(consent);
      });
    };
    document.addEventListener('context-provider', ask);
    hall.endings.push(() => {
      document.removeEventListener('context-provider', ask);
    });
    ask();
  });
}

/**
 * The drop-in for a page: finds `<consent-panel policy="…">`, lets the gate
 * answer, goes on, and fetches what a person can see only when there is
 * something to see: at once for a question, when idle for the standing
 * control, and not at all where the page brings its own marked controls.
 */
import { begin } from './begin.js';
import type { StartedConsent } from './go-on.js';
import { whenIdle } from './idle.js';
import { table } from './i18n/tables.js';
import { defaultLedger } from './ledger/default.js';
import type { Policy } from './model/policy.js';

/** What the tag becomes once it is defined; until then it carries its consent in the same property. */
interface PanelElement extends HTMLElement {
  consent?: StartedConsent;
  started?: true;
}

async function auto(): Promise<void> {
  const panel = document.querySelector<PanelElement>('consent-panel');
  // A second copy of the library, of this version or another, leaves the page to the first.
  if (panel?.started) return;
  if (panel) panel.started = true;
  const show = (): Promise<unknown> => import('./first-visit.js').catch(fail);
  const fail = (cause: unknown): Promise<void> => import('./failing.js').then((told) => told.fail(panel, cause));
  try {
    const ledger = defaultLedger();
    // The ledger is read while the policy is on its way, and the prompt fetched where there never was an answer.
    const early = ledger?.read();
    const first = early?.then(
      ({ end }) => {
        if (!end) void show();
        return !end;
      },
      () => false,
    );
    const options = { allowSyntheticAccept: has('consent-panel[allow-synthetic-accept]'), onRequest: show, early };
    const policy = await readPolicy(panel, first, show);
    void first?.then((asks) => {
      if (asks) bringWords(policy, panel);
    });
    const begun = await begin(policy, options, ledger);
    // Whoever is asked for the first time gets it in the prompt's own chunk: one request less, and smaller.
    const { goOn } = await (begun.hall.contents.end ? import('./go-on.js') : import('./first-visit.js'));
    const consent = await goOn(begun, panel ?? document);
    if (panel) panel.consent = consent;
    // For a question, and for the reload that ends what ran and is no longer permitted (WD-06).
    consent.subscribe(({ ask, reload }) => ask.concat(reload).length && void show());
    if (!has('[data-consent-open]') || !has('[data-consent-withdraw]') || has(':not(consent-panel):not(:defined)')) {
      whenIdle(() => import('./define.js').catch(fail));
    }
  } catch (cause) {
    await fail(cause);
  }
}

/**
 * The words of a first question are on their way beside what draws it: one wait less. The language is that of the page,
 * as nearly always; where it is another, those are asked for when they are known.
 */
function bringWords(policy: unknown, panel: PanelElement | null): void {
  const [language] = (panel?.lang || document.documentElement.lang).split('-');
  const { languages } = (policy ?? {}) as Partial<Policy>;
  if (language && `,${String(languages)}`.includes(`,${language}`)) table(`${language}-first`).catch(() => undefined);
}

const has = (selector: string): boolean => !!document.querySelector(selector);

/** A policy that takes more bytes than this on its way is not to delay a first question. */
const LONG = 20_000;

/** The policy inside the tag, or at the address it names. */
async function readPolicy(
  panel: PanelElement | null,
  first: Promise<boolean> | undefined,
  show: () => Promise<unknown>,
): Promise<unknown> {
  const inline = panel?.querySelector('script[type="application/json"]');
  if (inline) return JSON.parse(inline.textContent);
  const answer = await fetch(panel?.getAttribute('policy') ?? '');
  if (panel && Number(answer.headers.get('content-length') ?? Infinity) > LONG) {
    const copy = answer.clone();
    const asks = first?.then(async (yes) => yes && (await import('./ahead.js')).ahead(copy, panel, show));
    const text = await answer.text();
    // Reading it through takes long too.
    if (text.length > 5 * LONG) await asks?.catch(() => undefined);
    return JSON.parse(text);
  }
  return answer.json();
}

// Run by a script that does not wait for the page, the page has to be read first.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => void auto());
else void auto();

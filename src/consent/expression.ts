/**
 * How a will was expressed, checked at the door. A yes needs a person's own
 * press on one of our controls, or is recorded as given through the API and
 * must name its evidence (CO-11, SE-05). A no needs nothing.
 */
import { ConsentError } from '../model/error.js';
import type { Evidence, Method } from '../model/event.js';
import type { Notice } from '../model/notice.js';

/** What comes with a decision. */
export interface Expression {
  /** The press itself. Trusted, and on a control of ours, it makes the method `interface`. */
  readonly event?: Event;
  /** Where: a short word of `a-z0-9-`, such as `checkout`. */
  readonly layer?: string;
  /** By which control: a short word of `a-z0-9-`, such as `newsletter-box`. */
  readonly control?: string;
  /** Presses from the page at rest to this act. */
  readonly presses?: number;
  /** For entry on behalf of a person: how they told (PR-13). `api` unless said. */
  readonly method?: 'api' | 'paper' | 'phone' | 'in-person' | 'import' | 'gpc';
  /** The notice as it was shown; without it the notice in `language` counts as shown. */
  readonly notice?: Notice;
  readonly language?: string;
  /** A yes that counts only once whoever owns the address has confirmed it, by a message that you send (CO-16). */
  readonly toConfirm?: boolean;
  /** Paper, telephone, counter: where the paper or the recording is, as a short word of yours; needed for a yes (PR-13). */
  readonly reference?: string;
  /** Paper, telephone, counter: who entered it, as a short word of yours and not a name; needed for a yes (PR-13). */
  readonly recordedBy?: string;
  /** Special data: the statement in words was confirmed apart (Art. 9(2)(a)). */
  readonly explicit?: boolean;
}

const WORD = /^[a-z0-9-]{1,64}$/;
/** Controls of ours that never say yes. */
const DENYING = /^(refuse-all|withdraw|object|close)$/;
/** Ways in which somebody else enters what a person said. */
const ENTERED: readonly unknown[] = ['paper', 'phone', 'in-person'];
/** What a caller may say of itself; `interface` is not among them. */
const METHODS: readonly unknown[] = ['api', 'paper', 'phone', 'in-person', 'import', 'gpc'];

/**
 * Method and evidence of an expression; `path` is what its press went through,
 * read when it happened. Throws `evidence-missing` where a yes
 * names no layer and control, or was pressed by a program while that is not
 * allowed.
 */
export function evidenceOf(
  { event, layer, control, presses, method, reference, recordedBy }: Expression,
  path: readonly EventTarget[],
  grants: boolean,
  allowSyntheticAccept: boolean,
): { method: Method; evidence: Evidence } {
  const synthetic = event?.isTrusted === false;
  if (grants && synthetic && !allowSyntheticAccept) {
    throw new ConsentError(
      'evidence-missing',
      'A program pressed this control, not a person, so it is no consent (Art. 4(11) GDPR, CO-11). ' +
        'Set allowSyntheticAccept only where assistive software presses for a person.',
    );
  }
  if (grants && (method === 'gpc' || DENYING.test(control ?? ''))) {
    throw new ConsentError('evidence-missing', `"${control ?? ''}" says no; a yes cannot rest on it (SG-02, CO-11).`);
  }
  if (grants && !(WORD.test(layer ?? '') && WORD.test(control ?? ''))) {
    throw new ConsentError(
      'evidence-missing',
      'A yes must name what shows it: pass { layer, control }, each a short word of a-z, 0-9 and hyphens, ' +
        'such as { layer: "checkout", control: "newsletter-box" } (Art. 7(1) GDPR, CO-11).',
    );
  }
  const entered = ENTERED.includes(method);
  if (grants && entered && !(WORD.test(reference ?? '') && WORD.test(recordedBy ?? ''))) {
    throw new ConsentError(
      'evidence-missing',
      'A yes that somebody entered for a person must name the paper or the recording, and who entered it: pass ' +
        '{ reference, recordedBy }, each a short word of a-z, 0-9 and hyphens, such as { reference: "form-2026-0412", ' +
        'recordedBy: "till-2" } (Art. 7(1) GDPR, PR-13).',
    );
  }
  return {
    method:
      event && isOurs(event, path, grants ? control : undefined)
        ? 'interface'
        : method && METHODS.includes(method)
          ? method
          : 'api',
    evidence: {
      layer: WORD.test(layer ?? '') ? (layer ?? '') : 'page',
      control: WORD.test(control ?? '') ? (control ?? '') : 'withdraw',
      presses: Number.isSafeInteger(presses) ? Math.max(0, presses ?? 0) : 0,
      ...(synthetic ? { synthetic: true as const } : {}),
      ...(entered && WORD.test(reference ?? '') && { reference }),
      ...(entered && WORD.test(recordedBy ?? '') && { recordedBy }),
    },
  };
}

/**
 * Whether somebody pressed a control of ours, and for a yes the very one that
 * is named: inside a shadow root of a `consent-` tag or, for a no, marked in
 * the page. Moving over it is no press.
 */
function isOurs({ type }: Event, path: readonly EventTarget[], yes: string | undefined): boolean {
  // A form is submitted as a whole: a box of ours in it was ticked by a person, or it does not say so (CO-19).
  if (type === 'submit')
    return path.some((node) => node instanceof HTMLFormElement && holdsBox(node, yes !== undefined));
  if (!/^(click|change|submit|key(down|up))$/.test(type)) return false;
  return path.some((node, i) => {
    if (!(node instanceof Element)) return false;
    if (yes === undefined && node.hasAttribute('data-consent-withdraw')) return true;
    const action = node.getAttribute('data-consent-action');
    if (action === null || (yes ?? action) !== action) return false;
    // By what the press went through, for by now a control that has done its work is gone from its root. What passed a
    // slot on its way is the page's own.
    const root = path.slice(i + 1).find((above) => above instanceof ShadowRoot || above instanceof HTMLSlotElement);
    return root instanceof ShadowRoot && root.host.localName.startsWith('consent-');
  });
}

/** Whether a form holds a box of ours; for a yes, one that is ticked. A box that said no has gone by now. */
function holdsBox({ elements }: HTMLFormElement, ticked: boolean): boolean {
  return [...elements].some(
    ({ localName, shadowRoot }) =>
      localName.startsWith('consent-') &&
      (!ticked || !!shadowRoot?.querySelector("[data-consent-action='box']:checked")),
  );
}

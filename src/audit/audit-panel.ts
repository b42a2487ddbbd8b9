/**
 * Measures the panel as it stands on the running page, with whatever theme,
 * font and neighbours it has there, against UI-01 to UI-24. For development
 * and for tests; no page needs it to work.
 */
import { judgePair } from './pair.js';
import { elementAt, findDeep, focused, isOnScreen, textContrast } from './measure.js';
import { judgeLabels, judgeLoad, judgeTexts } from './texts.js';
import type { Judge, Violation } from './violation.js';

export type { UiRule, Violation } from './violation.js';

/** What a tag of ours draws from, as far as it is read here. */
interface Viewed extends HTMLElement {
  readonly view?: {
    readonly consent: {
      readonly policy: {
        readonly purposes: readonly {
          readonly id: string;
          readonly legalBasis: string;
          readonly data?: readonly { readonly sensitivity?: string }[];
        }[];
      };
    };
    readonly snapshot: { readonly ask: readonly string[]; readonly standing: boolean };
    readonly notice: { readonly language: string; readonly words: Readonly<Record<string, string>> };
  };
  readonly asks?: boolean;
}

/** Where to look. */
export interface AuditOptions {
  /** The part of the page to look in; the whole page unless said. */
  readonly root?: ParentNode;
  /** Leaves focus and scroll where they are, and so what can only be measured by moving them unmeasured. */
  readonly still?: boolean;
}

/**
 * Every rule that what is shown now breaks, with figures; none where all is
 * well. Measures what is open: the question, the settings, the standing
 * control. Hover cannot be brought about by a script, so for that the rule on
 * parts stands in (UI-22). Rejects never.
 */
export async function auditPanel({ root = document, still = false }: AuditOptions = {}): Promise<readonly Violation[]> {
  // What is being drawn is measured when it is there, and what moves when it has come to rest.
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const found: Violation[] = [];
  const judgeIn =
    (layer: Violation['layer']): Judge =>
    (rule, holds, message, figures, element) => {
      if (!holds) found.push({ rule, layer, message, figures, element });
    };
  for (const panel of findDeep('consent-panel', root) as Viewed[]) {
    if (!panel.view) continue;
    const prompt = findDeep('consent-prompt', panel.shadowRoot ?? panel)[0];
    const settings = findDeep('consent-settings', panel.shadowRoot ?? panel)[0];
    const dialog = prompt?.shadowRoot?.querySelector<HTMLElement>("[role='dialog']");
    const box = settings?.shadowRoot?.querySelector<HTMLElement>('dialog[open]');
    // Under the settings, which are modal, the question waits.
    if (dialog && !box) {
      await switchesDrawn(dialog);
      const leave = still ? undefined : bringIntoView(dialog);
      judgePrompt(dialog, panel, still, judgeIn('prompt'));
      leave?.();
    }
    if (box) judgeSettings(box, panel, still, judgeIn('settings'));
    if (!dialog && !box) judgeStanding(panel, judgeIn('page'));
    judgeMessages(panel, judgeIn('page'));
  }
  return found;
}

/** Measures now, and says in the console what is broken; for development. Resolves with the same as `auditPanel()`. */
export async function warnOfViolations(options?: AuditOptions): Promise<readonly Violation[]> {
  const found = await auditPanel(options);
  for (const { rule, layer, message, figures, element } of found)
    console.warn('consent-panel', rule, layer, message, figures, element);
  return found;
}

/** Where the question stands in the page itself, its answers are scrolled to; returns the way back. */
function bringIntoView(dialog: HTMLElement): (() => void) | undefined {
  if (getComputedStyle(dialog).position === 'fixed' || dialog.matches('dialog')) return undefined;
  const { scrollX, scrollY } = window;
  dialog.querySelector("[data-consent-action='accept-all']")?.scrollIntoView({ block: 'center', behavior: 'instant' });
  return () => {
    window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  };
}

/** Resolves when the switches of a question are there, which come a moment later; or after a second, when they will not. */
async function switchesDrawn(dialog: HTMLElement): Promise<void> {
  const waiting = (): boolean =>
    [...dialog.querySelectorAll('consent-toggle')].some((each) => !each.shadowRoot?.querySelector('input'));
  for (let tries = 0; waiting() && tries < 60; tries++) await new Promise(requestAnimationFrame);
}

function judgePrompt(dialog: HTMLElement, panel: Viewed, still: boolean, judge: Judge): void {
  const { snapshot, notice } = panel.view ?? {};
  if (!snapshot || !notice) return;
  const [accept, refuse] = pairIn(dialog);
  judge(
    'UI-01',
    !!accept === !!refuse && !!accept,
    'Put accept and refuse in the first question.',
    { accept: !!accept, refuse: !!refuse },
    dialog,
  );
  if (accept && refuse) {
    judgePair(accept, refuse, still, judge);
    judgeLabels(accept, refuse, notice.language, judge);
  }
  judgeNoDefault(accept, judge);
  judge(
    'UI-15',
    snapshot.ask.length > 0,
    'Ask only while there is something to ask.',
    { due: snapshot.ask.length },
    dialog,
  );
  judgeLoad(dialog, judge);
  // By purpose from the first question: each that is asked for is named there, with its switch where they are few, and
  // one press leads to the rest.
  const named = dialog.querySelectorAll('li').length;
  const switches = findDeep("[role='switch']", dialog).length;
  const choose = dialog.querySelector("[data-consent-action='choose'],[data-consent-action='save']");
  const few = snapshot.ask.length <= 4;
  const special = panel.view?.consent.policy.purposes.filter(
    ({ id, data = [] }) => snapshot.ask.includes(id) && data.some(({ sensitivity }) => sensitivity === 'special'),
  ).length;
  judge(
    'UI-17',
    !!choose && (!few || (named >= snapshot.ask.length && switches >= snapshot.ask.length - (special ?? 0))),
    'Name each purpose in the first question, with its switch where there are at most four, and let people choose by purpose from there.',
    { asked: snapshot.ask.length, named, switches, choose: !!choose },
    dialog,
  );
  judgeTexts(dialog, notice.language, judge);
}

function judgeSettings(dialog: HTMLElement, panel: Viewed, still: boolean, judge: Judge): void {
  const { notice } = panel.view ?? {};
  if (!notice) return;
  const [accept, refuse] = pairIn(dialog);
  const save = dialog.querySelector("[data-consent-action='save']");
  judge(
    'UI-09',
    !!accept === !!refuse && !!accept === !!save,
    'Put accept-all in the settings only beside refuse-all and save.',
    { accept: !!accept, refuse: !!refuse, save: !!save },
    dialog,
  );
  if (accept && refuse) {
    judgePair(accept, refuse, still, judge);
    judgeLabels(accept, refuse, notice.language, judge);
  }
  judgeNoDefault(accept, judge);
  judgeTexts(dialog, notice.language, judge);
}

function judgeNoDefault(accept: HTMLElement | undefined, judge: Judge): void {
  const has = focused();
  judge(
    'UI-10',
    !accept || has !== accept,
    'Put focus on no answer.',
    { focus: has?.getAttribute('data-consent-action') ?? '' },
    accept,
  );
  const set = accept?.matches('[autofocus]') ?? false;
  judge('UI-10', !set, 'Put focus on no answer.', { autofocus: set }, accept);
}

function judgeStanding(panel: Viewed, judge: Judge): void {
  const purposes = panel.view?.consent.policy.purposes ?? [];
  if (!purposes.some(({ legalBasis }) => legalBasis === 'consent')) return;
  const own = [...document.querySelectorAll<HTMLElement>('[data-consent-open]')];
  const entries = [...findDeep("[data-consent-action='open']", panel.shadowRoot ?? panel), ...own].filter((each) =>
    each.checkVisibility(),
  );
  judge(
    'UI-21',
    entries.length > 0,
    'Show a way to the privacy settings on every page.',
    { entries: entries.length },
    panel,
  );
  for (const entry of entries) {
    const { left, top, width, height } = entry.getBoundingClientRect();
    const text = entry.textContent.trim();
    const ratio = Math.floor(textContrast(entry) * 100) / 100;
    const reachable = entry.tabIndex >= 0;
    const fits = (width >= 24 && height >= 24) || own.includes(entry);
    const hit = isOnScreen(entry) ? elementAt(left + width / 2, top + height / 2) : entry;
    const free = !!hit && entry.contains(hit);
    judge(
      'UI-21',
      fits && ratio >= 3 && /\p{L}{3}/u.test(text) && reachable && free,
      'Let the way to the settings be 24 by 24 pixels, worded, readable, reachable by keyboard and not covered.',
      { width: Math.round(width), height: Math.round(height), contrast: ratio, text, reachable, free },
      entry,
    );
  }
}

function judgeMessages(panel: Viewed, judge: Judge): void {
  const words = panel.view?.notice.words ?? {};
  const { saved = '' } = words;
  // One word for both answers: a message of its own for a refusal could only weigh it.
  const others = Object.keys(words).filter((key) => /^(saved|refused|accepted)-|^(refused|accepted)$/.test(key));
  judge(
    'UI-23',
    saved !== '' && !others.length,
    'Say the same after a yes and after a no.',
    { saved, others: others.join(', ') },
    panel,
  );
}

function pairIn(layer: HTMLElement): [accept: HTMLElement | undefined, refuse: HTMLElement | undefined] {
  const named = (action: string): HTMLElement | undefined =>
    layer.querySelector<HTMLElement>(`[data-consent-action='${action}']`) ?? undefined;
  return [named('accept-all'), named('refuse-all')];
}

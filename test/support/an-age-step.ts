/**
 * A panel on a site that children use, with its age step, and a person who
 * answers it. What the step brings later is here from the start, so that a
 * busy machine is not mistaken for a step that does not come.
 */
import '../../src/elements/age-step.js';
import '../../src/i18n/age/en.js';
import '../../src/i18n/age/nl.js';
import '../../src/i18n/en-child.js';
import '../../src/i18n/nl-child.js';
import type { Consent } from '../../src/consent/consent.js';
import type { ConsentAge } from '../../src/elements/consent-age.js';
import type { Policy } from '../../src/model/policy.js';
import { until } from './a-database.js';
import { aPanel, tidyPanels } from './a-panel.js';
import { control, find, key, letGo } from './press.js';

/** What a policy says where children come. */
export const MIXED = { audience: { children: 'mixed', ageStep: true } } as const satisfies Partial<Policy>;

export const step = (): ConsentAge => find<ConsentAge>('consent-age')!;
export const within = <E extends HTMLElement>(selector: string): E | undefined => find<E>(selector, step().shadowRoot!);
export const asksAge = (): boolean => !!find('consent-age') && !!within('#age')?.checkVisibility();
export const does = (action: string): HTMLElement => control(action, step().shadowRoot!);
export const asks = (): boolean => !!find('consent-prompt')?.shadowRoot?.querySelector(':popover-open');

/** A panel whose age step is on the page. */
export async function anAgeStep(
  options: Parameters<typeof aPanel>[1] = {},
  policy: Partial<Policy> = {},
): Promise<{ consent: Consent; panel: HTMLElement }> {
  const page = await aPanel({ ...MIXED, ...policy }, options);
  await until(asksAge, 'the age is asked', 15_000);
  return page;
}

/** Tells an age by keyboard, as a person does. */
export async function tell(age: string): Promise<void> {
  const field = within<HTMLInputElement>('#age')!;
  field.focus();
  field.select();
  for (const figure of age) await key(figure);
  await key('Enter');
}

/** Takes away what a test left. */
export async function tidySteps(): Promise<void> {
  sessionStorage.clear();
  document.body.removeAttribute('style');
  await tidyPanels();
  await letGo();
}

/** The code of what was thrown. */
export function codeOf(error: unknown): string {
  return (error as { code: string }).code;
}

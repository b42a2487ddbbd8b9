/**
 * What kind of use a purpose is, as far as more than one rule asks.
 */
import type { AccessClass, Purpose, PurposeTag, Sensitivity, Service } from '../model/purpose.js';

/** Whether a purpose bears one of these tags. */
export function isTagged(purpose: Purpose, ...tags: readonly PurposeTag[]): boolean {
  return tags.some((tag) => purpose.tags?.includes(tag));
}

/** Whether it is direct marketing: by its tag, or because it names channels. */
export function isMarketing(purpose: Purpose): boolean {
  return isTagged(purpose, 'direct-marketing') || !!purpose.marketing?.length;
}

/** Whether it follows people or shows them advertising. */
export function isTrackingOrAdvertising(purpose: Purpose): boolean {
  return (
    isMarketing(purpose) ||
    isTagged(purpose, 'targeted-advertising', 'sharing', 'profiling') ||
    measures(purpose) ||
    hasAccess(purpose, 'marketing', 'social')
  );
}

/** Whether it measures what visitors do, other than in the limited way that may run without consent (CK-04). */
export function measures(purpose: Purpose): boolean {
  const services = purpose.services ?? [];
  const limited = services.length > 0 && services.every(({ access }) => access === 'analytics-limited');
  return hasAccess(purpose, 'analytics') || (isTagged(purpose, 'analytics') && !limited);
}

/** Whether one of its services is of one of these classes. */
export function hasAccess(purpose: Purpose, ...classes: readonly AccessClass[]): boolean {
  return (purpose.services ?? []).some(({ access }) => access !== undefined && classes.includes(access));
}

/** Whether a service keeps something on the device or reads from it. */
export function touchesDevice(service: Service): boolean {
  return service.access !== undefined || !!service.storage?.length;
}

/** Whether it needs data of this sensitivity. */
export function hasData(purpose: Purpose, sensitivity: Sensitivity): boolean {
  return purpose.data.some((category) => category.sensitivity === sensitivity);
}

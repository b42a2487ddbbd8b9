/**
 * What kind of use a purpose is, as far as more than one rule asks.
 */
import type { AccessClass, Purpose, PurposeTag, Sensitivity, Service } from '../model/purpose.js';
/** Whether a purpose bears one of these tags. */
export declare function isTagged(purpose: Purpose, ...tags: readonly PurposeTag[]): boolean;
/** Whether it is direct marketing: by its tag, or because it names channels. */
export declare function isMarketing(purpose: Purpose): boolean;
/** Whether it follows people or shows them advertising. */
export declare function isTrackingOrAdvertising(purpose: Purpose): boolean;
/** Whether it measures what visitors do, other than in the limited way that may run without consent (CK-04). */
export declare function measures(purpose: Purpose): boolean;
/** Whether nobody is asked: it rests on one of the five bases beside consent. A basis that is none of the six is told elsewhere. */
export declare function isUnasked({ legalBasis }: Purpose): boolean;
/** Whether one of its services is of one of these classes. */
export declare function hasAccess(purpose: Purpose, ...classes: readonly AccessClass[]): boolean;
/** Whether a service keeps something on the device or reads from it. */
export declare function touchesDevice(service: Service): boolean;
/** Whether it needs data of this sensitivity. */
export declare function hasData(purpose: Purpose, sensitivity: Sensitivity): boolean;

/** What came out of a template: all that stands behind it, and the scripts in it. */
export interface Activated {
    readonly nodes: Set<ChildNode>;
    readonly scripts: readonly HTMLScriptElement[];
}
/** Puts the contents of a template behind it, its scripts inert: the browser would run them as they load. */
export declare function activateTemplate(template: HTMLTemplateElement): Activated;
/** Gives an element its addresses, or takes away those it was given; a copy of a living element has them too. */
export declare function setAddresses(element: Element, alive: boolean): void;
/**
 * A living copy of an inert script: a script that was parsed as inert, or
 * cloned, cannot be woken, only replaced. The nonce is kept as a property,
 * since browsers hide it from attributes.
 */
export declare function reviveScript(script: HTMLScriptElement): HTMLScriptElement;

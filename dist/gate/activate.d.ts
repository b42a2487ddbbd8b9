/**
 * Brings one waiting element to life, and back to waiting where that can be
 * done. A script that ran cannot be unrun; everything else can go.
 */
/** Undoes an activation. */
export type Undo = () => void;
/** What came out of a template: all of it, and the scripts in it with the places they will take. */
export interface Activated {
    readonly nodes: Set<ChildNode>;
    readonly scripts: readonly (readonly [script: HTMLScriptElement, place: ChildNode])[];
}
/** Puts the contents of a template behind it, its scripts held back: the browser would run them as they load. */
export declare function activateTemplate(template: HTMLTemplateElement): Activated;
/** Gives an element its addresses. Returns the way to take them away again. */
export declare function activateAddresses(element: Element): Undo;
/**
 * A living copy of an inert script: a script that was parsed as inert, or
 * cloned, cannot be woken, only replaced. The nonce is kept as a property,
 * since browsers hide it from attributes.
 */
export declare function reviveScript(script: HTMLScriptElement): HTMLScriptElement;

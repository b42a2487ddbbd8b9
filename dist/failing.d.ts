/** The tag; what it draws from, once there is something. */
interface PanelElement extends HTMLElement {
    consent?: {
        readonly partial?: true;
    } | undefined;
    view?: unknown;
}
/** Tells an error; anything that is not ours is told as a policy or a panel that could not be had. */
export declare function fail(panel: PanelElement | null, cause: unknown): void;
export {};

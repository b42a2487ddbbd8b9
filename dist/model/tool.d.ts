/**
 * What a tool that wants to hear the answer looks like from our side. Each
 * stands in a module of its own, which is loaded only where the policy names
 * the tool.
 */
/** What holds, by the tool's own keys. A key that is not here is denied. */
export type Answers = Readonly<Record<string, boolean>>;
/** A tool that has been told no to everything. */
export interface Tool {
    /**
     * Called at each change of the answers, on a yes before anything opens that
     * waits for it. A tool that throws has not heard: what waits stays shut.
     */
    tell(answers: Answers): void;
    /** Called when the consent closes, after a last `tell()` that denies everything. */
    close?(): void;
}
/** Called by a bridge: the visitor said no to these keys in the platform's own words. A yes from there is none of ours. */
export type Deny = (keys: readonly string[]) => void;
/** Tells a tool no to every key it has, at once, and goes on from there. */
export type OpenTool<Settings> = (settings: Settings, deny: Deny) => Tool;

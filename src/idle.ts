/**
 * Runs something when the page has nothing better to do. What fails then,
 * offline for example, is asked for again when it is needed.
 */
export function whenIdle(run: () => unknown): void {
  const go = (): void => {
    void Promise.resolve(run()).catch(() => undefined);
  };
  if ('requestIdleCallback' in globalThis) requestIdleCallback(go);
  else setTimeout(go, 200);
}

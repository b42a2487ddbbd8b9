/**
 * One thing at a time. Who asks while it runs is served by one more run after
 * it; across tabs a lock spares double work, and nothing rests on it.
 */

/** Runs `run`, never twice at once. `urge` tells the run that somebody is waiting. Resolves when all asked for is done. */
export function lane(run: (urge: boolean) => Promise<void>): (urge: boolean) => Promise<void> {
  let running: Promise<void> | undefined;
  let asked: { urge: boolean } | undefined;
  return (urge) => {
    asked = { urge: urge || (asked?.urge ?? false) };
    running ??= (async () => {
      try {
        while (asked) {
          const next = asked;
          asked = undefined;
          await run(next.urge);
        }
      } finally {
        running = undefined;
      }
    })();
    return running;
  };
}

/**
 * Runs while no other tab does the same. Where one is at it for longer than
 * `patience` milliseconds it may be frozen, or gone: then this one goes ahead,
 * for sending twice does no harm.
 */
export async function alone(
  name: string,
  patience: number,
  wait: (ms: number) => Promise<void>,
  run: () => Promise<void>,
): Promise<void> {
  // Absent in old browsers and denied in sandboxed frames.
  const locks = (globalThis.navigator as Partial<Navigator> | undefined)?.locks;
  const attempt = async (): Promise<boolean> => {
    let began = false as boolean;
    try {
      return (
        (await locks?.request(name, { ifAvailable: true }, async (lock) => {
          if (!lock) return false;
          began = true;
          await run();
          return true;
        })) ?? false
      );
    } catch (error) {
      if (began) throw error;
      return false;
    }
  };
  if (await attempt()) return;
  if (locks) {
    await wait(patience);
    if (await attempt()) return;
  }
  await run();
}

/**
 * The Meta pixel (SG-08): `revoke` before its `init` on each page, `grant`
 * after, and `revoke` again the moment the yes is taken back. The pixel's own
 * snippet does nothing where a function `fbq` exists already, so none is made
 * here: the one the snippet makes is waited for.
 */
import type { Tool } from '../model/tool.js';

type Pixel = (...command: unknown[]) => unknown;
type Page = { fbq?: Pixel | undefined };

/** Says no to the pixel that is there, or to the one that comes. */
export function open(): Tool {
  const page = window as Page;
  let granted = false;
  if (page.fbq) page.fbq('consent', 'revoke');
  else awaitPixel(page, () => granted);
  return {
    tell({ pixel }) {
      granted = pixel === true;
      page.fbq?.('consent', granted ? 'grant' : 'revoke');
    },
    close() {
      // One that never came is no longer waited for.
      if (!page.fbq) delete page.fbq;
    },
  };
}

/** Puts `revoke` before the first command of a pixel that is still to come, and the answer right after its `init`. */
function awaitPixel(page: Page, granted: () => boolean): void {
  const arrive = (pixel: Pixel): void => {
    let begun = false;
    // A stand-in for calls only: what the tag keeps on its function stays there.
    const value = new Proxy(pixel, {
      apply(target, self, command: unknown[]) {
        const say = (...words: unknown[]): unknown => Reflect.apply(target, self, words);
        if (!begun) {
          begun = true;
          say('consent', 'revoke');
        }
        const done = say(...command);
        if (command[0] === 'init' && granted()) say('consent', 'grant');
        return done;
      },
    });
    Object.defineProperty(page, 'fbq', { value, configurable: true, writable: true, enumerable: true });
  };
  Object.defineProperty(page, 'fbq', { configurable: true, enumerable: true, get: () => undefined, set: arrive });
}

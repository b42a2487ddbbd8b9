/** Asks the system to show an address. Where that cannot be, the address stands in the terminal. */
import { spawn } from 'node:child_process';

/** Tries; whether it worked cannot be known. `BROWSER` names another program. */
export function openInBrowser(url: string): void {
  const [program, ...before] = process.env.BROWSER
    ? [process.env.BROWSER]
    : process.platform === 'darwin'
      ? ['open']
      : process.platform === 'win32'
        ? ['rundll32', 'url.dll,FileProtocolHandler']
        : ['xdg-open'];
  const child = spawn(program, [...before, url], { stdio: 'ignore', detached: true });
  // There may be no such program: nobody is the worse for it.
  child.on('error', () => undefined);
  child.unref();
}

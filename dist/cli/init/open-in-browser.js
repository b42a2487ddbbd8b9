import { spawn } from 'node:child_process';

function openInBrowser(url) {
  const [program, ...before] = process.env.BROWSER ? [process.env.BROWSER] : process.platform === "darwin" ? ["open"] : process.platform === "win32" ? ["rundll32", "url.dll,FileProtocolHandler"] : ["xdg-open"];
  const child = spawn(program, [...before, url], { stdio: "ignore", detached: true });
  child.on("error", () => void 0);
  child.unref();
}

export { openInBrowser };
//# sourceMappingURL=open-in-browser.js.map

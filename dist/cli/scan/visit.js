import { existsSync } from 'node:fs';
import path from 'node:path';
import { Trouble } from '../command.js';

async function look(urls, { browser: place, patience, remark }) {
  const browser = await start(place);
  const sights = [];
  let policy;
  const sighted = async (moment, context, urls2, page) => {
    const hosts = {};
    const note = (request) => {
      const url = new URL(request.url());
      if (/^(https?|wss?):$/.test(url.protocol)) hosts[url.hostname] ??= url.href;
    };
    page.on("request", note);
    const kept = [];
    for (const url of urls2) {
      remark(moment, url);
      await open(page, url, patience);
      kept.push(...await keptBy(page));
    }
    page.off("request", note);
    kept.push(...await cookiesOf(context));
    sights.push({ moment, at: Date.now(), own: [...new Set(urls2.map((url) => new URL(url).hostname))], kept, hosts });
  };
  const press = async (page, action) => {
    const control = await page.waitForSelector(`>>> [data-consent-action="${action}"]`, { visible: true, timeout: patience }).catch(() => void 0);
    if (!control)
      throw new Trouble({
        nl: `er is geen knop \u2018${action}\u2019 te zien op ${page.url()}. Staat <consent-panel> op de pagina, en vraagt het beleid toestemming?`,
        en: `no control \u201C${action}\u201D can be seen on ${page.url()}. Is <consent-panel> in the page, and does the policy ask for consent?`
      });
    await control.click();
    await settle(page, patience);
  };
  const [first = ""] = urls;
  try {
    for (const story of ["no", "yes"]) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      if (story === "no") await sighted("before", context, urls, page);
      await open(page, first, patience);
      policy ??= await policyOf(page, patience);
      if (story === "no") {
        await press(page, "refuse-all");
        await sighted("refused", context, urls, page);
      } else {
        await press(page, "accept-all");
        await sighted("given", context, urls, page);
        await open(page, first, patience);
        await press(page, "withdraw");
        await sighted("withdrawn", context, urls, page);
      }
      await context.close();
    }
  } finally {
    await browser.close();
  }
  if (!policy) throw noPanel(first);
  return { policy, sights };
}
async function start(place) {
  const executablePath = place ?? process.env.CHROME_PATH ?? places().find((file) => existsSync(file));
  if (!executablePath || !existsSync(executablePath))
    throw new Trouble({
      nl: `er is geen Chrome of Chromium gevonden${executablePath ? ` op ${executablePath}` : ""}. Noem er een met --browser of in CHROME_PATH`,
      en: `no Chrome or Chromium was found${executablePath ? ` at ${executablePath}` : ""}. Name one with --browser or in CHROME_PATH`
    });
  const { default: puppeteer } = await import('puppeteer-core').catch((cause) => {
    throw new Trouble(
      {
        nl: "dit heeft puppeteer-core nodig om een browser te besturen: npm install --save-dev puppeteer-core",
        en: "this needs puppeteer-core to drive a browser: npm install --save-dev puppeteer-core"
      },
      1,
      { cause }
    );
  });
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return puppeteer.launch({ browser: "chrome", executablePath, headless: true, args });
}
function places() {
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  return [
    ...["google-chrome-stable", "google-chrome", "chromium", "chromium-browser", "microsoft-edge"].flatMap(
      (name) => folders.map((folder) => path.join(folder, name))
    ),
    ...["Google Chrome", "Chromium", "Microsoft Edge"].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`
    ),
    ...[process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA].flatMap(
      (folder) => folder ? [path.join(folder, "Google/Chrome/Application/chrome.exe")] : []
    )
  ];
}
async function open(page, url, timeout) {
  const answer = await page.goto(url, { waitUntil: "load", timeout }).catch((cause) => {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Trouble({ nl: `${url} kan niet worden geopend (${why})`, en: `${url} cannot be opened (${why})` }, 1, {
      cause
    });
  });
  if (answer && !answer.ok() && answer.status() !== 304)
    throw new Trouble({ nl: `${url} antwoordt met ${answer.status()}`, en: `${url} answers with ${answer.status()}` });
  await settle(page, timeout);
}
async function settle(page, timeout) {
  await page.waitForNetworkIdle({ idleTime: 700, timeout }).catch(() => void 0);
}
async function policyOf(page, timeout) {
  const started = await page.waitForFunction(() => !!document.querySelector("consent-panel")?.consent, {
    timeout
  }).catch(() => void 0);
  if (!started) throw noPanel(page.url());
  const policy = await page.evaluate(
    () => document.querySelector("consent-panel")?.consent?.policy
  );
  if (!policy) throw noPanel(page.url());
  return policy;
}
function noPanel(url) {
  return new Trouble({
    nl: `op ${url} is geen <consent-panel> gestart. Kijk in de console van de browser waarom`,
    en: `no <consent-panel> started on ${url}. The console of the browser says why`
  });
}
async function keptBy(page) {
  const found = await Promise.all(
    page.frames().map(
      (frame) => frame.evaluate(async () => {
        const attempt = async (run) => {
          try {
            return await run();
          } catch {
            return [];
          }
        };
        const lists = {
          "local-storage": await attempt(() => Object.keys(localStorage)),
          "session-storage": await attempt(() => Object.keys(sessionStorage)),
          "indexed-db": await attempt(async () => (await indexedDB.databases()).map(({ name }) => name ?? "")),
          "cache-storage": await attempt(() => caches.keys())
        };
        return Object.entries(lists).flatMap(
          ([kind, names]) => names.map((name) => ({ kind, name, host: location.hostname }))
        );
      }).catch(() => [])
    )
  );
  return found.flat();
}
async function cookiesOf(context) {
  return (await context.cookies()).map(({ name, domain, expires, httpOnly }) => ({
    kind: "cookie",
    name,
    host: domain.replace(/^\./, ""),
    ...expires > 0 && { ends: expires * 1e3 },
    ...httpOnly && { httpOnly }
  }));
}

export { look };
//# sourceMappingURL=visit.js.map

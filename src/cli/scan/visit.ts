/**
 * Walks through a site in an installed browser, as a visitor who says
 * nothing, one who says no, and one who says yes and takes it back, each
 * with a fresh profile, and writes down what is kept and who is called.
 */
/// <reference types="node" preserve="true" />
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'puppeteer-core';
import type { Policy } from '../../model/policy.js';
import { Trouble } from '../command.js';
import type { Kept, Moment, Sight } from './judge.js';

/** What was seen, and the policy that the page itself goes by. */
export interface Seen {
  readonly policy: Policy;
  readonly sights: readonly Sight[];
}

/** How to look. */
export interface Looking {
  /** Where the browser is; one of the usual places unless said. */
  readonly browser?: string | undefined;
  /** How long to wait for a page or a control, in milliseconds. */
  readonly patience: number;
  /** Hears where it is. */
  readonly remark: (moment: Moment, url: string) => void;
}

/** Visits the addresses. Rejects with `Trouble` where there is no browser, no page or no panel. */
export async function look(urls: readonly string[], { browser: place, patience, remark }: Looking): Promise<Seen> {
  const browser = await start(place);
  const sights: Sight[] = [];
  let policy: Policy | undefined;
  const sighted = async (
    moment: Moment,
    context: BrowserContext,
    urls: readonly string[],
    page: Page,
  ): Promise<void> => {
    const hosts: Record<string, string> = {};
    const note = (request: { url(): string }): void => {
      const url = new URL(request.url());
      if (/^(https?|wss?):$/.test(url.protocol)) hosts[url.hostname] ??= url.href;
    };
    page.on('request', note);
    const kept: Kept[] = [];
    for (const url of urls) {
      remark(moment, url);
      await open(page, url, patience);
      kept.push(...(await keptBy(page)));
    }
    page.off('request', note);
    kept.push(...(await cookiesOf(context)));
    sights.push({ moment, at: Date.now(), own: [...new Set(urls.map((url) => new URL(url).hostname))], kept, hosts });
  };
  /** Presses a control of the panel with a real pointer, on the page that is open. */
  const press = async (page: Page, action: string): Promise<void> => {
    const control = await page
      .waitForSelector(`>>> [data-consent-action="${action}"]`, { visible: true, timeout: patience })
      .catch(() => undefined);
    if (!control)
      throw new Trouble({
        nl: `er is geen knop ‘${action}’ te zien op ${page.url()}. Staat <consent-panel> op de pagina, en vraagt het beleid toestemming?`,
        en: `no control “${action}” can be seen on ${page.url()}. Is <consent-panel> in the page, and does the policy ask for consent?`,
      });
    await control.click();
    await settle(page, patience);
  };
  const [first = ''] = urls;
  try {
    for (const story of ['no', 'yes'] as const) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      if (story === 'no') await sighted('before', context, urls, page);
      await open(page, first, patience);
      policy ??= await policyOf(page, patience);
      if (story === 'no') {
        await press(page, 'refuse-all');
        await sighted('refused', context, urls, page);
      } else {
        await press(page, 'accept-all');
        await sighted('given', context, urls, page);
        await open(page, first, patience);
        await press(page, 'withdraw');
        await sighted('withdrawn', context, urls, page);
      }
      await context.close();
    }
  } finally {
    await browser.close();
  }
  if (!policy) throw noPanel(first);
  return { policy, sights };
}

async function start(place: string | undefined): Promise<Browser> {
  const executablePath = place ?? process.env.CHROME_PATH ?? places().find((file) => existsSync(file));
  if (!executablePath || !existsSync(executablePath))
    throw new Trouble({
      nl: `er is geen Chrome of Chromium gevonden${executablePath ? ` op ${executablePath}` : ''}. Noem er een met --browser of in CHROME_PATH`,
      en: `no Chrome or Chromium was found${executablePath ? ` at ${executablePath}` : ''}. Name one with --browser or in CHROME_PATH`,
    });
  const { default: puppeteer } = await import('puppeteer-core').catch((cause: unknown) => {
    throw new Trouble(
      {
        nl: 'dit heeft puppeteer-core nodig om een browser te besturen: npm install --save-dev puppeteer-core',
        en: 'this needs puppeteer-core to drive a browser: npm install --save-dev puppeteer-core',
      },
      1,
      { cause },
    );
  });
  // Chromium refuses to run its sandbox as root.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return puppeteer.launch({ browser: 'chrome', executablePath, headless: true, args });
}

/** Where a Chromium usually is. */
function places(): string[] {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return [
    ...['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'].flatMap((name) =>
      folders.map((folder) => path.join(folder, name)),
    ),
    ...['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    ),
    ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap((folder) =>
      folder ? [path.join(folder, 'Google/Chrome/Application/chrome.exe')] : [],
    ),
  ];
}

async function open(page: Page, url: string, timeout: number): Promise<void> {
  const answer = await page.goto(url, { waitUntil: 'load', timeout }).catch((cause: unknown) => {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Trouble({ nl: `${url} kan niet worden geopend (${why})`, en: `${url} cannot be opened (${why})` }, 1, {
      cause,
    });
  });
  if (answer && !answer.ok() && answer.status() !== 304)
    throw new Trouble({ nl: `${url} antwoordt met ${answer.status()}`, en: `${url} answers with ${answer.status()}` });
  await settle(page, timeout);
}

/** Until nothing is asked for half a second; a page that never rests is taken as it is then. */
async function settle(page: Page, timeout: number): Promise<void> {
  await page.waitForNetworkIdle({ idleTime: 700, timeout }).catch(() => undefined);
}

async function policyOf(page: Page, timeout: number): Promise<Policy> {
  const started = await page
    .waitForFunction(() => !!document.querySelector<HTMLElement & { consent?: unknown }>('consent-panel')?.consent, {
      timeout,
    })
    .catch(() => undefined);
  if (!started) throw noPanel(page.url());
  const policy = await page.evaluate(
    () => document.querySelector<HTMLElement & { consent?: { policy: Policy } }>('consent-panel')?.consent?.policy,
  );
  if (!policy) throw noPanel(page.url());
  return policy;
}

function noPanel(url: string): Trouble {
  return new Trouble({
    nl: `op ${url} is geen <consent-panel> gestart. Kijk in de console van de browser waarom`,
    en: `no <consent-panel> started on ${url}. The console of the browser says why`,
  });
}

/** What every frame of a page keeps, as far as it may look. */
async function keptBy(page: Page): Promise<Kept[]> {
  const found = await Promise.all(
    page.frames().map((frame) =>
      frame
        .evaluate(async () => {
          const attempt = async (run: () => string[] | Promise<string[]>): Promise<string[]> => {
            try {
              return await run();
            } catch {
              // Denied here, in a sandboxed frame for one: nothing is kept either.
              return [];
            }
          };
          const lists = {
            'local-storage': await attempt(() => Object.keys(localStorage)),
            'session-storage': await attempt(() => Object.keys(sessionStorage)),
            'indexed-db': await attempt(async () => (await indexedDB.databases()).map(({ name }) => name ?? '')),
            'cache-storage': await attempt(() => caches.keys()),
          };
          return Object.entries(lists).flatMap(([kind, names]) =>
            names.map((name) => ({ kind: kind as keyof typeof lists, name, host: location.hostname })),
          );
        })
        // Gone while it was asked.
        .catch(() => []),
    ),
  );
  return found.flat();
}

async function cookiesOf(context: BrowserContext): Promise<Kept[]> {
  return (await context.cookies()).map(({ name, domain, expires, httpOnly }) => ({
    kind: 'cookie',
    name,
    host: domain.replace(/^\./, ''),
    ...(expires > 0 && { ends: expires * 1000 }),
    ...(httpOnly && { httpOnly }),
  }));
}

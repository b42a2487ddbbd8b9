/**
 * Where the browsers are and how each is started: for the test runner's launchers (web-test-runner.config.js) and for
 * the journeys, which drive a browser themselves.
 *
 * Chromium and Firefox go through puppeteer-core: `puppeteer.launch(await findChromium())`, `puppeteer.launch(findFirefox())`.
 * WebKit goes through its WebDriver: `const webkit = await startWebKit()`, then speak to `webkit.url` with
 * `webkit.capabilities`, and `await webkit.stop()` in a `finally`. Importing this starts nothing.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

export const ENGINES = ['chrome', 'firefox', 'webkit'];

/** The engines asked for: `chrome,firefox,webkit` in ENGINES, Chromium alone by default. */
export function requestedEngines(list = process.env.ENGINES) {
  const engines = (list || 'chrome').split(',').map((name) => name.trim().toLowerCase());
  const unknown = engines.filter((name) => !ENGINES.includes(name));
  if (unknown.length) throw new Error(`unknown engine ${unknown.join(', ')}; choose from ${ENGINES.join(', ')}`);
  return engines;
}

/** Nothing here loosens security: origins, storage and cookies must behave in tests as they do for visitors. */
const CHROMIUM_ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Options for `puppeteer.launch`: CHROME_PATH, else an installed Chrome or Chromium, else the one that came with
 * npm (x64 Linux). Rejects with a message that says what to install.
 */
export async function findChromium() {
  const installed = process.env.CHROME_PATH || firstExisting(chromiumPlaces());
  if (installed) return { browser: 'chrome', executablePath: installed, headless: true, args: chromiumArgs() };
  const packed = await unpackChromium();
  if (packed) return { browser: 'chrome', headless: 'shell', args: chromiumArgs(), ...packed };
  throw new Error(
    'No Chromium found. Install Chrome or Chromium (Debian: apt-get install chromium), or name one in CHROME_PATH. ' +
      'On x64 Linux `npm ci` brings one along.',
  );
}

/** Options for `puppeteer.launch`, which drives Firefox by WebDriver BiDi. */
export function findFirefox() {
  const executablePath = process.env.FIREFOX_PATH || firstExisting(firefoxPlaces());
  if (!executablePath) {
    throw new Error('No Firefox found. Install it (Debian: apt-get install firefox-esr), or name one in FIREFOX_PATH.');
  }
  return {
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: {
      'intl.accept_languages': 'en-US,en',
      // Its list of downloads opens over the page and takes the keys.
      'browser.download.alwaysOpenPanel': false,
      // Processes in store for pages that nobody opens.
      'dom.ipc.processPrelaunch.enabled': false,
      'extensions.webextensions.remote': false,
    },
  };
}

/** Where WebKitGTK's driver, its small browser and a screen for it are. */
export function findWebKit() {
  const folders = existsSync('/usr/lib') ? ['/usr/lib', '/usr/libexec', ...subfolders('/usr/lib')] : [];
  const found = {
    driver: process.env.WEBKIT_DRIVER_PATH || firstExisting(onPath('WebKitWebDriver')),
    browser: firstExisting(
      folders.flatMap((folder) =>
        ['4.1', '6.0', '4.0'].map((version) => `${folder}/webkit2gtk-${version}/MiniBrowser`),
      ),
    ),
    screen: firstExisting(onPath('Xvfb')),
  };
  const missing = Object.keys(found).filter((name) => !found[name]);
  if (missing.length) {
    throw new Error(`No WebKit found (${missing.join(', ')}). On Debian: apt-get install webkit2gtk-driver xvfb.`);
  }
  return found;
}

/**
 * Starts a screen and a WebDriver of its own on a free port, for one session at a time. What the driver leaves behind
 * goes with `stop()`, and so do both when this process ends.
 *
 * @param options.env More for the driver's environment: `LANG`, or `GTK_THEME=Adwaita:dark`.
 */
export async function startWebKit({ env = {} } = {}) {
  const found = findWebKit();
  const home = mkdtempSync(path.join(os.tmpdir(), 'consent-panel-webkit-'));
  const children = [];
  const kill = (signal) => children.toReversed().forEach((child) => child.kill(signal));
  const atExit = () => {
    kill('SIGTERM');
    rmSync(home, { recursive: true, force: true });
  };
  const stop = async () => {
    process.off('exit', atExit);
    const gone = children.map((child) => child.exitCode ?? child.signalCode ?? once(child, 'exit'));
    kill('SIGTERM');
    await Promise.race([Promise.all(gone), sleep(3000, undefined, { ref: false })]);
    kill('SIGKILL');
    rmSync(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  };
  process.on('exit', atExit);
  const start = (command, args, options) => {
    const child = spawn(command, args, options);
    child.on('error', () => {});
    children.push(child);
    return child;
  };
  try {
    // Xvfb chooses a free display by itself and says which.
    const screenArgs = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
    const screen = start(found.screen, screenArgs, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    const display = await firstLine(screen, screen.stdio[3]);

    const port = await freePort();
    start(found.driver, [`--port=${port}`, '--host=127.0.0.1'], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: `:${display}`,
        LIBGL_ALWAYS_SOFTWARE: '1',
        MESA_SHADER_CACHE_DISABLE: 'true',
        // Without a graphics card the shared buffers cost a core for seconds after each page. A view transition needs them.
        WEBKIT_DISABLE_DMABUF_RENDERER: process.env.WEBKIT_DISABLE_DMABUF_RENDERER ?? '1',
        // Without these WebKit says its language is "C".
        LANG: 'en_US.UTF-8',
        LANGUAGE: 'en_US',
        XDG_DATA_HOME: `${home}/data`,
        XDG_CACHE_HOME: `${home}/cache`,
        ...env,
      },
    });
    const url = `http://127.0.0.1:${port}`;
    await answering(`${url}/status`);
    const capabilities = {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: found.browser, args: ['--automation'] },
    };
    return { url, hostname: '127.0.0.1', port, capabilities, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A port nobody listens on at this moment. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function chromiumArgs() {
  // Chromium refuses to run its sandbox as root.
  return process.getuid?.() === 0 ? ['--no-sandbox', ...CHROMIUM_ARGS] : CHROMIUM_ARGS;
}

function chromiumPlaces() {
  if (process.platform === 'darwin') {
    return ['/Applications', path.join(os.homedir(), 'Applications')].flatMap((folder) =>
      ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    );
  }
  if (process.platform === 'win32') {
    return programFolders().flatMap((folder) => [
      path.join(folder, 'Google/Chrome/Application/chrome.exe'),
      path.join(folder, 'Chromium/Application/chrome.exe'),
      path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]);
  }
  return onPath('google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome');
}

function firefoxPlaces() {
  if (process.platform === 'darwin') return ['/Applications/Firefox.app/Contents/MacOS/firefox'];
  if (process.platform === 'win32')
    return programFolders().map((folder) => path.join(folder, 'Mozilla Firefox/firefox.exe'));
  return onPath('firefox-esr', 'firefox');
}

function programFolders() {
  const { PROGRAMFILES, LOCALAPPDATA } = process.env;
  return [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].filter(Boolean);
}

function onPath(...names) {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return names.flatMap((name) => folders.filter(Boolean).map((folder) => path.join(folder, name)));
}

function firstExisting(files) {
  return files.find((file) => existsSync(file));
}

function subfolders(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${folder}/${entry.name}`);
}

/** Unpacks the Chromium of @sparticuz/chromium once, into a folder that git does not see. Undefined where it cannot run. */
async function unpackChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  let main;
  try {
    main = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  } catch {
    return undefined; // Installed without it.
  }
  const { version } = JSON.parse(
    readFileSync(path.join(main.slice(0, main.lastIndexOf('/build/')), 'package.json'), 'utf8'),
  );
  const cache = path.join(root, 'node_modules/.cache/consent-panel');
  const home = path.join(cache, `chromium-${version}`);
  if (!existsSync(`${home}/chromium`)) {
    mkdirSync(cache, { recursive: true });
    // Beside its place and then moved there: two runs that unpack at once do not meet.
    const temporary = mkdtempSync(`${home}-`);
    execFileSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `const { default: c } = await import(${JSON.stringify(pathToFileURL(main).href)}); await c.executablePath();`,
      ],
      // The package unpacks the libraries Chromium needs only where it believes to be on AWS.
      { env: { ...process.env, TMPDIR: temporary, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' }, stdio: 'inherit' },
    );
    try {
      renameSync(temporary, home);
    } catch (error) {
      rmSync(temporary, { recursive: true, force: true });
      if (!existsSync(`${home}/chromium`)) throw error;
    }
  }
  const libraries = [`${home}/al2023/lib`, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {
    executablePath: `${home}/chromium`,
    env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: `${home}/fonts` },
  };
}

function firstLine(child, stream) {
  return new Promise((resolve, reject) => {
    let text = '';
    stream.on('data', (chunk) => {
      text += chunk;
      if (text.includes('\n')) resolve(text.trim());
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${child.spawnfile} ended with ${code}`)));
  });
}

async function answering(url, within = 20_000) {
  const end = Date.now() + within;
  for (;;) {
    try {
      if ((await fetch(url)).ok) return;
    } catch (error) {
      if (Date.now() > end) throw new Error(`${url} does not answer`, { cause: error });
    }
    await sleep(100);
  }
}

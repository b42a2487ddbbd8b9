/**
 * The snippets of demo/snippets/ as each platform would send them: what it fills in is filled in, what goes into the head
 * and what into the body is put there, and the page is served with a security policy as strict as a shop can have.
 *
 *   const place = await openSnippet('shopify');
 *   await visitor.go(place.url);
 *   place.ran();       // how often what waits for a yes was fetched
 *   await place.close();
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file) => readFileSync(path.join(root, file));
const NONCE = 'bnVtYmVyIHVzZWQgb25jZQ';
const TYPES = { '.js': 'text/javascript', '.json': 'application/json' };

/** By platform: the file, what its template language would write, and where its files are served. */
export const PLATFORMS = {
  plain: { file: 'plain.html', at: '/consent/' },
  'a CDN': { file: 'cdn.html', at: '/npm/consent-panel@0.1.0/dist/', elsewhere: true, integrity: 'auto.js' },
  'one file from a CDN': {
    file: 'one-file.html',
    at: '/npm/consent-panel@0.1.0/dist/',
    elsewhere: true,
    integrity: 'consent-panel.js',
  },
  'WordPress and WooCommerce': {
    file: 'wordpress.php',
    at: '/wp-content/consent/',
    write: (text) =>
      text
        .replace(/<\?php echo esc_url\(\$at \. '([^']+)'\); \?>/g, '/wp-content/consent$1')
        .replace(/<\?php[\s\S]*?\?>/g, '')
        .replace(/<\?php[\s\S]*$/, ''),
  },
  Shopify: {
    file: 'shopify.liquid',
    at: '/cdn/shop/t/1/assets/',
    write: (text) => flat(text, 'asset_url', '/cdn/shop/t/1/assets/'),
  },
  'Magento 2': {
    file: 'magento.phtml',
    at: '/media/consent/',
    write: (text) =>
      text
        .replace(/<\?= \$escaper->escapeUrl\(\$at \. '([^']+)'\) \?>/g, '/media/consent$1')
        .replace(
          /<\?= \/\*[\s\S]*?renderTag\('script', \['type' => 'module', 'src' => \$at \. '([^']+)'\][\s\S]*?\?>/g,
          `<script type="module" src="/media/consent$1" nonce="${NONCE}"> </script>`,
        )
        .replace(/<\?php[\s\S]*?\?>/g, ''),
  },
  'Shopware 6': {
    file: 'shopware.html.twig',
    at: '/bundles/shoptheme/consent/',
    write: (text) =>
      text
        .replace(/\{\{ asset\('([^']+)'\) \}\}/g, '/$1')
        .replace(/\{%[^%]*%\}|\{#[\s\S]*?#\}|\{\{ parent\(\) \}\}/g, ''),
  },
  Lightspeed: { file: 'lightspeed.rain', at: '/assets/', write: (text) => flat(text, 'url_asset', '/assets/') },
};

function flat(text, filter, at) {
  return text
    .replace(new RegExp(`\\{\\{ '([^']+)' \\| ${filter} \\}\\}`, 'g'), `${at}$1`)
    .replace(/\{%-? comment[\s\S]*?endcomment -?%\}|\{#[\s\S]*?#\}/g, '');
}

/** Serves a page with the snippet of a platform. */
export async function openSnippet(platform) {
  const { file, at, elsewhere, integrity, write = (text) => text } = PLATFORMS[platform];
  let fetched = 0;
  let html = '';
  let sources = '';
  const answer = (own) => (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    if (pathname === '/ran.js') fetched += 1;
    const body = pathname === '/' ? html : find(pathname, at);
    if (body === undefined) return response.writeHead(404).end();
    return response
      .writeHead(200, {
        'content-type': pathname === '/' ? 'text/html; charset=utf-8' : (TYPES[path.extname(pathname)] ?? 'text/plain'),
        'access-control-allow-origin': '*',
        ...(own &&
          pathname === '/' && {
            'content-security-policy': `default-src 'none'; base-uri 'none'; form-action 'none'; script-src 'nonce-${NONCE}' ${sources}; connect-src 'self'; img-src 'self' data:`,
          }),
      })
      .end(body);
  };
  const shop = createServer(answer(true));
  const host = createServer(answer(false));
  for (const server of [shop, host]) await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const cdn = `http://127.0.0.1:${host.address().port}`;
  sources = elsewhere ? `'self' ${cdn}` : "'self'";

  let text = write(read(`demo/snippets/${file}`).toString()).replaceAll('https://cdn.example', cdn);
  if (integrity) {
    const hash = createHash('sha384')
      .update(read(`dist/${integrity}`))
      .digest('base64');
    text = text.replace('sha384-…', `sha384-${hash}`);
  }
  if (/\{\{|\{%|<\?/.test(text)) throw new Error(`left over of ${file}: ${text}`);
  const panel = /<consent-panel[\s\S]*?<\/consent-panel>/.exec(text)?.[0];
  if (!panel) throw new Error(`${file} has no panel`);
  const head = text.replace(panel, '').replace(/<!--[\s\S]*?-->/g, '');
  html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${platform}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<script nonce="${NONCE}" src="/watch.js"></script>${head}</head><body>${panel}
<h1>A shop</h1>${'<p>With bicycles, and a lock and a bell for each of them.</p>'.repeat(20)}
<script type="text/plain" data-purpose="statistics" data-src="/ran.js" nonce="${NONCE}"></script></body></html>`;

  return {
    url: `http://localhost:${shop.address().port}/`,
    ran: () => fetched,
    close: () => {
      for (const server of [shop, host]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

/** Notes what the security policy refused, and what moved by itself: the cumulative layout shift. */
const WATCH = `globalThis.refused = []; globalThis.moved = 0;
document.addEventListener('securitypolicyviolation', (event) => refused.push(event.violatedDirective + ' ' + event.blockedURI));
if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
  new PerformanceObserver((list) => { for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) moved += value; }).observe({ type: 'layout-shift', buffered: true });`;

function find(pathname, at) {
  if (pathname === '/watch.js') return WATCH;
  if (pathname === '/ran.js') return 'globalThis.ran = true;';
  if (/\/(policy\.public|consent-policy)\.json$/.test(pathname)) return read('demo/policy.public.json');
  if (!pathname.startsWith(at) || pathname.includes('..')) return undefined;
  try {
    return read(`dist/${pathname.slice(at.length)}`);
  } catch {
    // Not among what was built.
    return undefined;
  }
}

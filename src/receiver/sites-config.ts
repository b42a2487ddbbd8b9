/**
 * What an owner says of a site: where its pages are, whom to tell, how long
 * proof is kept.
 */
import { periodInDays } from '../model/period.js';
import { isCookieName } from '../model/wire.js';
import { isSite } from './shape.js';

/** Someone who is told when consent is taken back (WD-07, Art. 19 GDPR). */
export interface WebhookRecipient {
  /** The recipient's id in the policy. */
  readonly id: string;
  /** Where to tell it: an `https:` address, or loopback. */
  readonly url: string;
  /** Shared secret of Standard Webhooks, `whsec_…`. */
  readonly secret: string;
  /** Purposes it takes part in; all, unless said. */
  readonly purposes?: readonly string[];
  /** Whether it is told of grants too, after what takes back. */
  readonly grants?: boolean;
}

/** A cookie that a server sets, and may take away when its purpose ends (WD-06). */
export interface CookieToClear {
  /** Its name; `*` stands for any run of characters. */
  readonly name: string;
  /** `/` unless said. */
  readonly path?: string;
  /** The domain it was set for, where it was set for one. */
  readonly domain?: string;
}

/** One site that a receiver serves. */
export interface SiteOptions {
  /** Origins of its pages, such as `https://shop.example`. */
  readonly origins: readonly string[];
  readonly recipients?: readonly WebhookRecipient[];
  /** How long proof is kept after the last consent has ended, `P5Y` unless said (PR-08). */
  readonly retention?: string;
  /** Cookies that may be cleared when a page asks; no other ever is, such as that of a login. */
  readonly clears?: readonly CookieToClear[];
  /** Takes no new consent; what takes back is always taken. */
  readonly suspended?: boolean;
}

/** Throws where a site is described in a way that cannot be meant. */
export function checkSite(
  name: string,
  { origins, recipients = [], retention = 'P5Y', clears = [] }: SiteOptions,
): void {
  const wrong = (message: string): never => {
    throw new TypeError(`sites.${name}: ${message}`);
  };
  if (!isSite(name)) wrong('a site is named in small letters, digits and hyphens, as in its policy.');
  for (const origin of origins) {
    if (parse(origin)?.origin !== origin) wrong(`"${origin}" is not an origin. Write https://shop.example.`);
  }
  if (!Number.isFinite(periodInDays(retention))) wrong(`retention "${retention}" is not a period such as P5Y.`);
  for (const { name: cookie, path = '/', domain = '' } of clears) {
    if (!isCookieName(cookie)) wrong(`clears: "${String(cookie)}" is not the name of a cookie.`);
    if (!/^\/[^\s;,]*$/.test(path)) wrong(`clears: the path of "${cookie}" begins with / and holds no ; or space.`);
    if (!/^([a-z0-9-]+(\.[a-z0-9-]+)+)?$/i.test(domain)) wrong(`clears: "${domain}" is not a domain.`);
  }
  const ids = new Set<string>();
  for (const { id, url, secret } of recipients) {
    const address = parse(url);
    const local = ['localhost', '127.0.0.1', '[::1]'].includes(address?.hostname ?? '');
    if (address?.protocol !== 'https:' && !(local && address?.protocol === 'http:'))
      wrong(`recipient "${id}" needs an https: address.`);
    if (address?.username || address?.password) wrong(`recipient "${id}": no credentials in an address (SE-04).`);
    if (!/^whsec_[A-Za-z0-9+/=]{24,}$/.test(secret)) wrong(`recipient "${id}" needs a secret: whsec_ and base64.`);
    if (ids.has(id)) wrong(`recipient "${id}" is named twice.`);
    ids.add(id);
  }
}

function parse(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}

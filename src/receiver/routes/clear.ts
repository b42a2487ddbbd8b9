/** `POST /v1/clear`: takes away cookies that a page cannot reach, once their purpose has ended (WD-06). */
import { json, type House, type Visit } from '../context.js';
import { readJson } from '../body.js';
import { comesFrom } from '../origin.js';
import { Refusal } from '../problem.js';
import { pattern } from '../../model/pattern.js';
import { readClearQuestion, type ClearAnswer } from '../../model/wire.js';
import type { CookieToClear } from '../sites-config.js';

/**
 * Expires what is asked for and what the owner lists under `clears`; nothing else, whoever asks. A cookie of another path
 * does not come along with the request, so what is listed by its whole name is expired unseen.
 */
export async function postClear({ request, url, client }: Visit, { sites, limits }: House): Promise<Response> {
  const wait = await limits.clears(client);
  if (wait) throw new Refusal('rate-limited', 'Try again in a minute.', wait);
  const question = readClearQuestion(await readJson(request, 16_384, 3));
  if (!question) throw new Refusal('input-invalid', 'Ask { v: 1, site, cookies }, with names as the policy has them.');
  const site = sites.get(question.site);
  if (!site) throw new Refusal('site-unknown', 'site: name a site of this receiver.');
  if (!comesFrom(request, site)) throw new Refusal('origin-refused', 'Only pages of the site itself may ask this.');

  const { clears = [] } = site;
  const there = (request.headers.get('cookie') ?? '').split(/; */).map((pair) => pair.split('=', 1)[0] ?? '');
  const secure = url.protocol === 'https:' || /^https:/.test(request.headers.get('origin') ?? '');
  const expired = new Set<string>();
  const answer: Record<keyof ClearAnswer, string[]> = { cleared: [], left: [] };
  for (const asked of question.cookies) {
    const fits = pattern(asked);
    const whole = clears.map(({ name }) => name).filter((name) => !name.includes('*') && fits(name));
    const found = [...there.filter(fits), ...whole].map((name) => ({ name, listed: listedAs(name, clears) }));
    for (const { name, listed } of found) for (const each of listed) expired.add(expiry(name, each, secure));
    if (!found.length) continue;
    answer[found.every(({ listed }) => listed.length) ? 'cleared' : 'left'].push(asked);
  }
  const response = json(answer);
  for (const line of expired) response.headers.append('Set-Cookie', line);
  return response;
}

function listedAs(found: string, clears: readonly CookieToClear[]): readonly CookieToClear[] {
  return clears.filter(({ name }) => pattern(name)(found));
}

function expiry(name: string, { path = '/', domain }: CookieToClear, secure: boolean): string {
  return [
    `${name}=`,
    'Max-Age=0',
    `Path=${path}`,
    ...(domain ? [`Domain=${domain}`] : []),
    'HttpOnly',
    'SameSite=Lax',
    ...(secure ? ['Secure'] : []),
  ].join('; ');
}

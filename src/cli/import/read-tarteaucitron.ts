/** Reads the start of tarteaucitron: `tarteaucitron.init({ … })` and each `tarteaucitron.job.push('service')`. */
import type { Said } from '../command.js';
import { listAt, slug, textAt, valueAt, type Found, type FoundPurpose, type FoundService } from './found.js';
import type { Statement } from './literals.js';

/** Kinds of services as the tool sorts them, and its better known services by their key. */
const KINDS: Readonly<Record<string, readonly [id: string, nl: string, en: string, keys: readonly string[]]>> = {
  analytic: [
    'statistics',
    'Statistiek',
    'Statistics',
    [
      'gtag',
      'analytics',
      'ga',
      'matomo',
      'matomocloud',
      'clarity',
      'hotjar',
      'plausible',
      'atinternet',
      'xiti',
      'etracker',
      'multiplegtag',
    ],
  ],
  ads: [
    'advertising',
    'Advertenties',
    'Advertising',
    [
      'facebookpixel',
      'googleads',
      'adsense',
      'doubleclick',
      'bingads',
      'linkedininsighttag',
      'tiktok',
      'pinterestpixel',
      'twitteruwt',
      'criteo',
      'googleadwordsconversion',
      'googleadwordsremarketing',
    ],
  ],
  video: [
    'video',
    'Video’s',
    'Videos',
    ['youtube', 'youtubeplaylist', 'vimeo', 'dailymotion', 'wistia', 'twitch', 'tiktokvideo'],
  ],
  social: [
    'social',
    'Sociale media',
    'Social media',
    [
      'facebook',
      'facebookpost',
      'twitter',
      'twittertimeline',
      'instagram',
      'linkedin',
      'pinterest',
      'addthis',
      'sharethis',
    ],
  ],
  support: [
    'support',
    'Hulp en chat',
    'Help and chat',
    ['zopim', 'tawkto', 'crisp', 'intercomChat', 'hubspot', 'userlike', 'livezilla'],
  ],
  comment: ['comments', 'Reacties', 'Comments', ['disqus', 'facebookcomment']],
  api: [
    'tools',
    'Kaarten en andere hulpmiddelen',
    'Maps and other tools',
    [
      'googlemaps',
      'googlemapsembed',
      'openstreetmap',
      'recaptcha',
      'googlefonts',
      'googletagmanager',
      'typekit',
      'mapbox',
    ],
  ],
};

/** Whether a script starts the tool. */
export function isTarteaucitron(statements: readonly Statement[]): boolean {
  return statements.some(({ name }) => /(^|\.)tarteaucitron\.init$/.test(name)) || jobs(statements).length > 0;
}

export function readTarteaucitron(statements: readonly Statement[]): Found {
  const config = statements.find(({ name, kind }) => kind === 'call' && /(^|\.)tarteaucitron\.init$/.test(name))
    ?.values[0];
  const own = new Map(
    statements.flatMap(({ name, values }): [string, unknown][] => {
      const [, key] = /(?:^|\.)tarteaucitron\.services\.(\w+)$/.exec(name) ?? [];
      return key ? [[key, values[0]]] : [];
    }),
  );
  const remarks: Said[] = [];
  const byKind = new Map<string, FoundService[]>();
  for (const key of new Set(jobs(statements))) {
    const kind = kindOf(key, own.get(key));
    if (!kind)
      remarks.push({
        nl: `Waarvoor ‘${key}’ dient, weten wij niet. Het staat bij ‘other’: zet het bij het doel waar het hoort.`,
        en: `We do not know what “${key}” is for. It is under “other”: put it with the purpose it belongs to.`,
      });
    const storage = listAt(own.get(key), 'cookies').flatMap((name) =>
      typeof name === 'string' ? [{ name, kind: 'cookie' as const }] : [],
    );
    const service = { id: slug(key, 'service'), name: textAt(own.get(key), 'name') ?? key, storage };
    byKind.set(kind ?? 'other', [...(byKind.get(kind ?? 'other') ?? []), service]);
  }
  if (valueAt(config, 'highPrivacy') === false)
    remarks.push({
      nl: 'Met highPrivacy uit gold verder bladeren als een ja. Hier begint niets vóór een ja.',
      en: 'With highPrivacy off, browsing on counted as a yes. Here nothing begins before a yes.',
    });
  const statement = textAt(config, 'privacyUrl');
  return {
    tool: 'tarteaucitron',
    languages: [],
    ...(statement ? { privacyStatement: statement } : {}),
    purposes: [...byKind].map(([kind, services]): FoundPurpose => {
      const [id, nl, en] = KINDS[kind] ?? ['other', '', ''];
      return { id, title: nl ? { nl, en } : {}, description: {}, forced: false, services };
    }),
    remarks,
  };
}

/** The keys of the services that are asked for: `(tarteaucitron.job = tarteaucitron.job || []).push('gtag')`. */
function jobs(statements: readonly Statement[]): string[] {
  return statements.flatMap(({ name, kind, values }) =>
    kind === 'call' && /(^|\.)(tarteaucitron\.job|\?)\.push$/.test(name)
      ? values.filter((value): value is string => typeof value === 'string')
      : [],
  );
}

function kindOf(key: string, own: unknown): string | undefined {
  const said = textAt(own, 'type');
  const kind = said === 'ad' ? 'ads' : said === 'analytics' ? 'analytic' : said;
  if (kind && Object.hasOwn(KINDS, kind)) return kind;
  return Object.entries(KINDS).find(([, [, , , keys]]) => keys.includes(key))?.[0];
}

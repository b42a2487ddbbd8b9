/**
 * What is known of common embeds by the pattern of their address: who sends
 * them, the address of the frame with the fewest traces, and the page where
 * a visitor can see it without consent. Loaded by `<consent-embed data-src>`.
 *
 * A page's own attributes and the policy go before what stands here.
 */

/** What kind of thing is embedded. */
export type EmbedKind = 'video' | 'audio' | 'map' | 'post' | 'review' | 'booking';

/** What is known of one address. */
export interface EmbedPreset {
  readonly kind: EmbedKind;
  /** Who sends it. */
  readonly name: string;
  /** The address of the frame. */
  readonly src: string;
  /** The page of the sender's own that shows the same (CO-04). */
  readonly href: string;
  /** Width to height. */
  readonly ratio: string;
  /** What the frame may do, as `allow` has it. */
  readonly allow?: string;
}

type Found = Readonly<Record<string, string>>;

interface Rule {
  readonly kind: EmbedKind;
  readonly name: string;
  /** What the address looks like, from the host on, without `www.`; its named groups fill the others. */
  readonly address: RegExp;
  readonly src?: (found: Found) => string;
  readonly href?: (found: Found) => string;
  readonly ratio?: string;
  readonly allow?: string;
}

const PLAYER = 'fullscreen; picture-in-picture; encrypted-media';

const RULES: readonly Rule[] = [
  {
    kind: 'video',
    name: 'YouTube',
    address:
      /^(?:m\.)?(?:youtu\.be\/|youtube(?:-nocookie)?\.com\/(?:embed\/|shorts\/|live\/|watch\?(?:.*&)?v=))(?<id>[\w-]{6,20})/,
    // The host that YouTube offers for fewer cookies; it still sees the visitor's address.
    src: ({ id }) => `https://www.youtube-nocookie.com/embed/${id}`,
    href: ({ id }) => `https://www.youtube.com/watch?v=${id}`,
    allow: PLAYER,
  },
  {
    kind: 'video',
    name: 'Vimeo',
    address: /^(?:player\.)?vimeo\.com\/(?:video\/)?(?<id>\d+)/,
    src: ({ id }) => `https://player.vimeo.com/video/${id}?dnt=1`,
    href: ({ id }) => `https://vimeo.com/${id}`,
    allow: PLAYER,
  },
  {
    kind: 'video',
    name: 'Dailymotion',
    address: /^(?:geo\.)?dailymotion\.com\/(?:embed\/)?video\/(?<id>\w+)/,
    src: ({ id }) => `https://www.dailymotion.com/embed/video/${id}`,
    href: ({ id }) => `https://www.dailymotion.com/video/${id}`,
    allow: PLAYER,
  },
  {
    kind: 'video',
    name: 'Twitch',
    address: /^player\.twitch\.tv\/\?(?:.*&)?(?:channel=(?<channel>\w+)|video=v?(?<video>\d+))/,
    href: ({ channel, video }) => `https://www.twitch.tv/${channel ?? `videos/${video ?? ''}`}`,
    allow: PLAYER,
  },
  {
    kind: 'video',
    name: 'TikTok',
    address: /^tiktok\.com\/(?:embed\/v2\/|player\/v1\/|@[\w.-]+\/video\/)(?<id>\d+)/,
    src: ({ id }) => `https://www.tiktok.com/player/v1/${id}`,
    href: ({ id }) => `https://www.tiktok.com/video/${id}`,
    ratio: '9 / 16',
    allow: PLAYER,
  },
  {
    kind: 'audio',
    name: 'Spotify',
    address: /^open\.spotify\.com\/(?:embed\/)?(?<what>(?:track|album|playlist|episode|show)\/\w+)/,
    src: ({ what }) => `https://open.spotify.com/embed/${what}`,
    href: ({ what }) => `https://open.spotify.com/${what}`,
    ratio: '2 / 1',
    allow: 'encrypted-media',
  },
  { kind: 'audio', name: 'SoundCloud', address: /^w\.soundcloud\.com\/player\//, ratio: '3 / 1' },
  {
    kind: 'map',
    name: 'Google Maps',
    address: /^(?:google\.[a-z.]{2,6}\/maps|maps\.google\.[a-z.]{2,6}\/maps)/,
    ratio: '4 / 3',
  },
  {
    kind: 'map',
    name: 'OpenStreetMap',
    address: /^openstreetmap\.org\/export\/embed\.html\?bbox=(?<west>[-\d.]+)(?:,|%2C)(?<south>[-\d.]+)/,
    href: ({ west, south }) => `https://www.openstreetmap.org/#map=14/${south}/${west}`,
    ratio: '4 / 3',
  },
  {
    kind: 'post',
    name: 'X',
    address:
      /^(?:(?:twitter|x)\.com\/\w+\/status\/|platform\.(?:twitter|x)\.com\/embed\/Tweet\.html\?(?:.*&)?id=)(?<id>\d+)/,
    src: ({ id }) => `https://platform.twitter.com/embed/Tweet.html?id=${id}&dnt=true`,
    href: ({ id }) => `https://x.com/i/status/${id}`,
    ratio: '4 / 5',
  },
  {
    kind: 'post',
    name: 'Instagram',
    address: /^instagram\.com\/(?<what>(?:p|reel|tv)\/[\w-]+)/,
    src: ({ what }) => `https://www.instagram.com/${what}/embed/`,
    href: ({ what }) => `https://www.instagram.com/${what}/`,
    ratio: '4 / 5',
  },
  {
    kind: 'post',
    name: 'Facebook',
    address: /^facebook\.com\/plugins\/(?:post|video|page)\.php\?(?:.*&)?href=(?<page>[^&]+)/,
    href: ({ page }) => decoded(page) ?? 'https://www.facebook.com/',
    ratio: '4 / 5',
  },
  { kind: 'post', name: 'LinkedIn', address: /^linkedin\.com\/embed\/feed\/update\//, ratio: '4 / 5' },
  { kind: 'post', name: 'Bluesky', address: /^embed\.bsky\.app\/embed\//, ratio: '4 / 5' },
  { kind: 'review', name: 'Trustpilot', address: /^widget\.trustpilot\.com\//, ratio: '4 / 1' },
  { kind: 'review', name: 'Kiyoh', address: /^(?:kiyoh\.com|klantenvertellen\.nl)\//, ratio: '2 / 1' },
  { kind: 'review', name: 'Feedback Company', address: /^(?:[\w-]+\.)?feedbackcompany\.com\//, ratio: '2 / 1' },
  {
    kind: 'booking',
    name: 'Calendly',
    address: /^calendly\.com\/(?<what>[\w-]+(?:\/[\w-]+)?)/,
    href: ({ what }) => `https://calendly.com/${what}`,
    ratio: '3 / 4',
  },
  { kind: 'booking', name: 'OpenTable', address: /^opentable\.[a-z.]{2,6}\//, ratio: '1 / 1' },
  {
    kind: 'booking',
    name: 'TheFork',
    address: /^(?:widget\.|module\.)?(?:thefork|lafourchette)\.[a-z.]{2,6}\//,
    ratio: '3 / 4',
  },
  { kind: 'booking', name: 'Booking.com', address: /^booking\.com\//, ratio: '3 / 4' },
];

/** What is known of an address; `undefined` where nothing is, or it is no `https:` address. */
export function presetOf(address: string): EmbedPreset | undefined {
  let url: URL;
  try {
    url = new URL(address, 'https://nowhere.invalid');
  } catch {
    // No address at all; then nothing is known of it.
    return undefined;
  }
  if (url.protocol !== 'https:') return undefined;
  const text = `${url.host.replace(/^www\./, '')}${url.pathname}${url.search}`;
  for (const { kind, name, address: pattern, src, href, ratio = '16 / 9', allow } of RULES) {
    const match = pattern.exec(text);
    if (!match) continue;
    const found = match.groups ?? {};
    return {
      kind,
      name,
      src: src?.(found) ?? url.href,
      href: href?.(found) ?? url.href,
      ratio,
      ...(allow && { allow }),
    };
  }
  return undefined;
}

/** An address that stands inside another; only an `https:` one is passed on. */
function decoded(text = ''): string | undefined {
  try {
    const { protocol, href } = new URL(decodeURIComponent(text));
    return protocol === 'https:' ? href : undefined;
  } catch {
    // Somebody's typing error; the caller has another.
    return undefined;
  }
}

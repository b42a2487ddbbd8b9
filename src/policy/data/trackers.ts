/**
 * Hosts and names by which advertising and measuring tools are known. A tool
 * among them is never "strictly necessary" for what a visitor asked (CK-03).
 * Data; look again each year.
 */

/** Known tools: a host stands for every host below it, a star in a name for any run of characters. */
export const trackers: {
  readonly asOf: string;
  readonly advertising: readonly string[];
  readonly analytics: readonly string[];
  readonly names: readonly string[];
} = {
  asOf: '2026-11-22',
  advertising: (
    'doubleclick.net googleadservices.com googlesyndication.com adservice.google.com adservice.google.nl ' +
    'google-adservices.com googletagservices.com 2mdn.net admob.com connect.facebook.net facebook.com ' +
    'facebook.net atdmt.com bat.bing.com bat.bing.net ads.linkedin.com px.ads.linkedin.com snap.licdn.com ' +
    'analytics.tiktok.com ads.tiktok.com analytics.twitter.com ads-twitter.com static.ads-twitter.com ads.x.com ' +
    'ct.pinterest.com ads.pinterest.com tr.snapchat.com sc-static.net ads.reddit.com alb.reddit.com ' +
    'redditstatic.com q.quora.com amazon-adsystem.com adsystem.amazon.com criteo.com criteo.net taboola.com ' +
    'outbrain.com adnxs.com adsrvr.org rubiconproject.com pubmatic.com openx.net casalemedia.com indexww.com ' +
    'bidswitch.net smartadserver.com adform.net adform.com teads.tv sharethrough.com triplelift.com ' +
    'yieldlab.net yieldmo.com sovrn.com lijit.com 33across.com gumgum.com media.net mediavine.com ' +
    'contextweb.com improvedigital.com 360yield.com adroll.com rlcdn.com liveramp.com agkn.com bluekai.com ' +
    'demdex.net everesttech.net exelator.com eyeota.net krxd.net mathtag.com mookie1.com quantserve.com ' +
    'quantcount.com scorecardresearch.com semasio.net simpli.fi tapad.com turn.com zemanta.com id5-sync.com ' +
    'crwdcntrl.net adition.com emxdgt.com stackadapt.com tradedoubler.com awin1.com zenaps.com daisycon.com ' +
    'ds1.nl tradetracker.net shareasale.com rtbhouse.com creativecdn.com seedtag.com ogury.com unrulymedia.com ' +
    'spotxchange.com innovid.com flashtalking.com sizmek.com serving-sys.com adsymptotic.com bizographics.com ' +
    'an.yandex.ru ads.vk.com addthis.com sharethis.com'
  ).split(' '),
  analytics: (
    'google-analytics.com analytics.google.com googletagmanager.com stats.g.doubleclick.net ssl.google-analytics.com ' +
    'clarity.ms hotjar.com hotjar.io mouseflow.com fullstory.com crazyegg.com luckyorange.com smartlook.com ' +
    'inspectlet.com contentsquare.net contentsquare.com clicktale.net mixpanel.com amplitude.com segment.com ' +
    'segment.io heap.io heapanalytics.com kissmetrics.com kissmetrics.io chartbeat.com chartbeat.net parsely.com ' +
    'newrelic.com nr-data.net optimizely.com vwo.com visualwebsiteoptimizer.com abtasty.com kameleoon.com ' +
    'omtrdc.net 2o7.net adobedtm.com mc.yandex.ru metrika.yandex.ru statcounter.com histats.com clicky.com ' +
    'getclicky.com woopra.com pendo.io posthog.com leadfeeder.com leadforensics.com hubspot.com hs-analytics.net ' +
    'hs-scripts.com hsadspixel.net marketo.net pardot.com klaviyo.com activehosted.com trackcmp.net'
  ).split(' '),
  names: (
    '_ga _ga_* _gid _gat* _gcl_* __gads __gpi _fbp _fbc fr IDE test_cookie NID DSID _uetsid _uetvid MUID _ttp ' +
    'ttclid _pin_unauth _pinterest_ct_ua _scid _sctr li_fat_id lidc bcookie UserMatchHistory AnalyticsSyncHistory ' +
    '_rdt_uuid _clck _clsk CLID _hj* mp_* amplitude_id* ajs_anonymous_id ajs_user_id hubspotutk __hstc _mkto_trk ' +
    '__qca uuid2 cto_bundle cto_bidid _twclid personalization_id _parsely_visitor _chartbeat* _vwo_uuid* s_vi s_fid'
  ).split(' '),
};

const advertising = new Set(trackers.advertising);
const every = new Set([...trackers.advertising, ...trackers.analytics]);
const exact = new Set(trackers.names.filter((name) => !name.includes('*')));
const prefixes = trackers.names.filter((name) => name.includes('*')).map((name) => name.replace('*', ''));

/** Whether a host, with or without a star or a port, belongs to a known advertising or measuring tool. */
export function isTracker(host: string): boolean {
  return among(host, every);
}

/** Whether a host belongs to a known advertising tool. */
export function isAdvertising(host: string): boolean {
  return among(host, advertising);
}

/** Whether something kept on the device bears the name of a known tool. */
export function isTrackerName(name: string): boolean {
  return exact.has(name) || prefixes.some((prefix) => name.startsWith(prefix));
}

function among(host: string, known: ReadonlySet<string>): boolean {
  const labels = host.replace(/^\*\./, '').replace(/:\d+$/, '').split('.');
  return labels.some((_, index) => known.has(labels.slice(index).join('.')));
}

import { expect } from 'chai';
import { presetOf } from '../../src/elements/embed-presets.js';
import { openGate } from '../../src/gate/gate.js';
import { until, wait } from '../support/a-database.js';
import { aConsent, anElement, BY_TEST, lastAct, tidyPanels } from '../support/a-panel.js';
import { control, findAll, frame, letGo, press } from '../support/press.js';

const HERE = `${location.origin}/test/fixtures/pages/framed.html`;

afterEach(async () => {
  await tidyPanels();
  await letGo();
});

describe('consent-embed with an address', () => {
  it('[CK-10] brings the frame on a yes and takes it away on a no, in the same space', async () => {
    const consent = await aConsent();
    const element = await anElement('consent-embed', consent, {
      'data-purpose': 'video',
      'data-src': HERE,
      ratio: '2 / 1',
    });
    expect(element.querySelector('iframe')).to.equal(null);
    const height = Math.round(element.getBoundingClientRect().height);
    expect(height).to.be.greaterThan(100);
    await press('allow');
    await until(() => element.querySelector('iframe')?.src === HERE, 'the frame is there');
    await frame();
    expect(Math.round(element.getBoundingClientRect().height)).to.equal(height);
    expect((await lastAct(consent)).event.evidence.control).to.equal('allow');
    await consent.withdraw(['video']);
    await until(() => !element.querySelector('iframe'), 'the frame is gone');
    await element.updateComplete;
    expect(Math.round(element.getBoundingClientRect().height)).to.equal(height);
    expect(control('allow')).to.be.instanceOf(HTMLElement);
  });

  it('[CO-07] [CO-11] once shows this one thing to a person, records nothing, and ends with any no', async () => {
    const consent = await aConsent();
    const element = await anElement('consent-embed', consent, { 'data-purpose': 'video', 'data-src': HERE });
    const other = await anElement('consent-embed', consent, { 'data-purpose': 'video', 'data-src': HERE });
    const once = findAll("[data-consent-action='allow-once']", element.shadowRoot!)[0]!;
    once.click();
    await wait(50);
    expect(element.querySelector('iframe'), 'not to a program').to.equal(null);
    await press(once);
    await until(() => element.querySelector('iframe'), 'the frame is there');
    expect(other.querySelector('iframe')).to.equal(null);
    expect(consent.permits('video')).to.equal(false);
    expect(await consent.history()).to.deep.equal([]);
    await consent.decide({ video: false }, BY_TEST);
    await until(() => !element.querySelector('iframe'), 'the frame is gone');
  });

  it('once is offered for a template without scripts, and not for one with', async () => {
    const consent = await aConsent();
    const gate = openGate(consent);
    for (const [markup, offered] of [
      ['<p class="content">A post</p>', 1],
      ['<p>A post</p><script src="/none.js"></script>', 0],
    ] as const) {
      const element = await anElement('consent-embed', consent, { 'data-purpose': 'video' });
      const template = document.createElement('template');
      template.dataset['purpose'] = 'video';
      template.innerHTML = markup;
      element.append(template);
      (element as unknown as { requestUpdate(): void }).requestUpdate();
      await element.updateComplete;
      const found = findAll("[data-consent-action='allow-once']", element.shadowRoot!);
      expect(found, markup).to.have.length(offered);
      if (!offered) continue;
      await press(found[0]!);
      await until(() => element.querySelectorAll('.content').length === 1, 'it is there');
      await consent.decide({ video: true }, BY_TEST);
      await element.updateComplete;
      expect(element.querySelectorAll('.content'), 'once, not twice').to.have.length(1);
      await consent.withdraw();
      await element.updateComplete;
      expect(element.querySelectorAll('.content')).to.have.length(0);
    }
    gate.close();
  });

  it('[CO-13] a poster is shown only if it is of this site', async () => {
    const consent = await aConsent();
    for (const [poster, shown] of [
      ['/poster.svg', 1],
      ['https://video.example/poster.jpg', 0],
      ['//video.example/poster.jpg', 0],
      ['data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=', 0],
    ] as const) {
      const element = await anElement('consent-embed', consent, { 'data-purpose': 'video', 'data-src': HERE, poster });
      expect(element.shadowRoot!.querySelectorAll('[part=poster]'), poster).to.have.length(shown);
      element.remove();
    }
  });

  it('[CO-04] a common address is known: who sends it, and where to see it without consent', async () => {
    const consent = await aConsent();
    const element = await anElement('consent-embed', consent, {
      'data-purpose': 'video',
      'data-src': 'https://youtu.be/dQw4w9WgXcQ',
    });
    await until(() => element.shadowRoot!.querySelector('a'), 'the link is there');
    expect(element.shadowRoot!.querySelector('a')!.href).to.equal('https://www.youtube.com/watch?v=dQw4w9WgXcQ');
    expect(element.querySelector('iframe')).to.equal(null);
  });
});

describe('what is known of embeds', () => {
  it('video, sound, maps, posts, reviews and bookings are known by their address', () => {
    for (const [address, name, kind, src, href] of [
      [
        'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=3',
        'YouTube',
        'video',
        'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
        'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
      ],
      [
        'https://www.youtube.com/embed/dQw4w9WgXcQ',
        'YouTube',
        'video',
        'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
        'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
      ],
      [
        'https://vimeo.com/76979871',
        'Vimeo',
        'video',
        'https://player.vimeo.com/video/76979871?dnt=1',
        'https://vimeo.com/76979871',
      ],
      ['https://www.dailymotion.com/video/x7tgad0', 'Dailymotion', 'video'],
      ['https://player.twitch.tv/?channel=bicycles&parent=shop.example', 'Twitch', 'video'],
      [
        'https://www.tiktok.com/@shop/video/7106594312292453675',
        'TikTok',
        'video',
        'https://www.tiktok.com/player/v1/7106594312292453675',
      ],
      [
        'https://open.spotify.com/episode/7makk4oTQel546B0PZlDM5',
        'Spotify',
        'audio',
        'https://open.spotify.com/embed/episode/7makk4oTQel546B0PZlDM5',
      ],
      ['https://w.soundcloud.com/player/?url=x', 'SoundCloud', 'audio'],
      ['https://www.google.com/maps/embed?pb=!1m18', 'Google Maps', 'map'],
      ['https://www.google.nl/maps/embed/v1/place?q=x', 'Google Maps', 'map'],
      ['https://www.openstreetmap.org/export/embed.html?bbox=5.1%2C52.0%2C5.2%2C52.1', 'OpenStreetMap', 'map'],
      [
        'https://twitter.com/shop/status/20',
        'X',
        'post',
        'https://platform.twitter.com/embed/Tweet.html?id=20&dnt=true',
        'https://x.com/i/status/20',
      ],
      ['https://www.instagram.com/p/Ck1aBcD_-x/', 'Instagram', 'post', 'https://www.instagram.com/p/Ck1aBcD_-x/embed/'],
      [
        'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fshop%2Fposts%2F1',
        'Facebook',
        'post',
        undefined,
        'https://www.facebook.com/shop/posts/1',
      ],
      ['https://embed.bsky.app/embed/did:plc:x/app.bsky.feed.post/1', 'Bluesky', 'post'],
      ['https://widget.trustpilot.com/trustboxes/x', 'Trustpilot', 'review'],
      ['https://www.kiyoh.com/retrieve-widget.html?x', 'Kiyoh', 'review'],
      [
        'https://calendly.com/shop/visit?hide_gdpr_banner=1',
        'Calendly',
        'booking',
        undefined,
        'https://calendly.com/shop/visit',
      ],
      ['https://www.opentable.nl/widget/reservation/canvas?rid=1', 'OpenTable', 'booking'],
    ] as const) {
      const found = presetOf(address);
      expect([found?.name, found?.kind], address).to.deep.equal([name, kind]);
      expect(found!.src, address).to.match(/^https:\/\//);
      if (src) expect(found!.src).to.equal(src);
      if (href) expect(found!.href).to.equal(href);
    }
  });

  it('what only looks like one is not', () => {
    for (const address of [
      'https://youtube.com.evil.example/embed/dQw4w9WgXcQ',
      'https://evil.example/youtube.com/embed/dQw4w9WgXcQ',
      'https://notvimeo.com/1',
      'http://www.youtube.com/embed/dQw4w9WgXcQ',
      'javascript:alert(1)',
      'https://',
      '',
    ])
      expect(presetOf(address), address).to.equal(undefined);
    expect(presetOf('https://www.facebook.com/plugins/post.php?href=javascript%3Aalert(1)')!.href).to.equal(
      'https://www.facebook.com/',
    );
  });
});

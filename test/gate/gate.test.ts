import { expect } from 'chai';
import { consentContext, provideContext } from '../../src/context.js';
import { watchAhead } from '../../src/gate/unknown.js';
import { whenPermitted } from '../../src/gate/when-permitted.js';
import { aGate, aPage, BY_FORM, tidy, until } from '../support/a-page.js';

/** What scripts of a test wrote, in order. */
declare global {
  interface Window {
    log: string[];
  }
}

const inline = (text: string): string => `data:text/javascript,${encodeURIComponent(text)}`;
const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';

describe('the gate', () => {
  beforeEach(() => {
    window.log = [];
  });
  afterEach(tidy);

  it('[CO-13] [CK-10] nothing that waits is alive before a yes, whatever it is', async () => {
    const page = aPage(`
      <template data-purpose="statistics"><img alt="" src="${pixel}" /><script>log.push('template')</script></template>
      <script type="text/plain" data-purpose="statistics">log.push('inline')</script>
      <script type="text/plain" data-purpose="statistics" data-src="${inline("log.push('src')")}"></script>
      <script type="text/plain" data-purpose="statistics" data-type="module">log.push('module')</script>
      <iframe data-purpose="statistics" data-src="about:blank#frame" title="frame"></iframe>
      <img data-purpose="statistics" data-src="${pixel}" alt="" />
      <link data-purpose="statistics" rel="stylesheet" data-href="data:text/css,.gated{top:7px}" />
      <video data-purpose="statistics" data-src="data:video/mp4,"></video>`);
    await aGate();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(window.log).to.deep.equal([]);
    expect(page.querySelectorAll('[src],[href]')).to.have.length(0);
  });

  it('[CO-13] what is in a template may keep its addresses waiting too, for browsers that fetch ahead', async () => {
    const page = aPage(`
      <template data-purpose="statistics">
        <img data-src="${pixel}" alt="" />
        <iframe data-src="about:blank#inner" title="inner"></iframe>
        <script data-src="${inline("log.push('inner')")}"></script>
        <iframe data-purpose="video" data-src="about:blank#other" title="other"></iframe>
      </template>`);
    const { consent } = await aGate();
    await consent.decide({ statistics: true }, BY_FORM);
    await until(() => window.log.length === 1, 'the script ran');
    expect(page.querySelector('img')?.getAttribute('src')).to.equal(pixel);
    expect([...page.querySelectorAll('iframe[src]')].map((one) => one.getAttribute('title'))).to.deep.equal(['inner']);
    await consent.withdraw();
    expect(page.querySelectorAll('img,iframe')).to.have.length(0);
  });

  it('[CO-13] an address in a template that Firefox fetches ahead is told of', () => {
    aPage(`
      <template data-purpose="statistics">
        <img src="https://ahead.example/a.gif" alt="" /><img data-src="https://ahead.example/b.gif" alt="" />
        <script src="//ahead.example/c.js"></script><iframe src="https://ahead.example/frame" title="frame"></iframe>
        <img src="/own.gif" alt="" />
      </template>
      <template><img src="https://ahead.example/d.gif" alt="" /></template>`);
    const told: string[] = [];
    watchAhead((address) => told.push(address));
    expect(told).to.deep.equal(['https://ahead.example/a.gif', '//ahead.example/c.js']);
  });

  it('[CK-10] each way of waiting comes alive with a yes', async () => {
    const page = aPage(`
      <template data-purpose="statistics"><img alt="" src="${pixel}" /><script>log.push('template')</script></template>
      <script type="text/plain" data-purpose="statistics">log.push('inline')</script>
      <script type="text/plain" data-purpose="statistics" data-src="${inline("log.push('src')")}"></script>
      <script type="text/plain" data-purpose="statistics" data-type="module">log.push('module')</script>
      <iframe data-purpose="statistics" data-src="about:blank#frame" title="frame"></iframe>
      <img data-purpose="statistics" data-src="${pixel}" data-srcset="${pixel} 2x" alt="" />
      <link data-purpose="statistics" rel="stylesheet" data-href="data:text/css,.gated{top:7px}" />
      <video data-purpose="statistics" data-src="data:video/mp4,"></video>`);
    const { consent } = await aGate();
    await consent.decide({ statistics: true }, BY_FORM);
    await until(() => window.log.length === 4, 'four scripts ran');
    expect(window.log).to.have.members(['template', 'inline', 'src', 'module']);
    expect(page.querySelector('template + img')).to.be.instanceOf(HTMLImageElement);
    expect(page.querySelector('iframe')?.src).to.equal('about:blank#frame');
    expect(page.querySelector<HTMLImageElement>('[data-srcset]')?.srcset).to.equal(`${pixel} 2x`);
    expect(page.querySelector('link')?.href).to.contain('data:text/css');
    expect(page.querySelector('video')?.getAttribute('src')).to.equal('data:video/mp4,');
  });

  it('scripts keep the order of the document, whichever kind they are', async () => {
    aPage(`
      <script type="text/plain" data-purpose="statistics">log.push('a')</script>
      <script type="text/plain" data-purpose="statistics" data-src="${inline("log.push('b')")}"></script>
      <script type="text/plain" data-purpose="statistics">log.push('c')</script>
      <script type="text/plain" data-purpose="statistics" data-src="/no-such-script.js"></script>
      <template data-purpose="statistics"><script src="${inline("log.push('d')")}"></script><script>log.push('e')</script></template>
      <script type="text/plain" data-purpose="statistics">log.push('f')</script>`);
    const { consent } = await aGate();
    await consent.decide({ statistics: true }, BY_FORM);
    await until(() => window.log.includes('f'), 'the last script ran');
    expect(window.log.join('')).to.equal('abcdef');
  });

  it('[CK-10] a nonce is kept as a property, where browsers hide it', async () => {
    const page = aPage('');
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.dataset.purpose = 'statistics';
    script.nonce = 'r4nd0m';
    script.text = 'log.push(document.currentScript.nonce)';
    page.append(script);
    const { consent } = await aGate();
    await consent.decide({ statistics: true }, BY_FORM);
    expect(window.log).to.deep.equal(['r4nd0m']);
  });

  it('[CK-10] what is added later waits too, and comes alive at once where it may', async () => {
    const { consent } = await aGate();
    const page = aPage('<div></div>');
    page.firstElementChild?.append(Object.assign(document.createElement('img'), { alt: '' }));
    page.insertAdjacentHTML('beforeend', `<p><img data-purpose="video" data-src="${pixel}" alt="" id="late" /></p>`);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(page.querySelector<HTMLImageElement>('#late')?.hasAttribute('src')).to.equal(false);
    await consent.decide({ video: true }, BY_FORM);
    expect(page.querySelector<HTMLImageElement>('#late')?.hasAttribute('src')).to.equal(true);
    page.insertAdjacentHTML('beforeend', `<img data-purpose="video" data-src="${pixel}" alt="" id="later" />`);
    await until(() => page.querySelector('#later')?.hasAttribute('src'), 'the later one is alive');
  });

  it('an open shadow root is looked into when asked', async () => {
    const { consent, gate } = await aGate();
    const root = aPage('<div></div>').querySelector('div')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    root.innerHTML = `<img data-purpose="video" data-src="${pixel}" alt="" />`;
    gate.scan(root);
    await consent.decide({ video: true }, BY_FORM);
    expect(root.querySelector('img')?.hasAttribute('src')).to.equal(true);
  });

  it('[LB-06] [CK-11] an id that the policy does not know stays shut and is told once', async () => {
    const page = aPage(`
      <img data-purpose="statistic" data-src="${pixel}" alt="" />
      <img data-purpose="statistic" data-src="${pixel}" alt="" />
      <img data-purpose="" data-src="${pixel}" alt="" />`);
    const { consent, unknown } = await aGate();
    await consent.decide({ statistics: true, video: true, advertising: true, newsletter: true }, BY_FORM);
    expect(page.querySelectorAll('[src]')).to.have.length(0);
    expect(unknown).to.deep.equal(['statistic']);
  });

  it('[CO-08] where several purposes are named, all are needed', async () => {
    const page = aPage(`<img data-purpose="statistics video" data-src="${pixel}" alt="" />`);
    const { consent } = await aGate();
    await consent.decide({ statistics: true }, BY_FORM);
    expect(page.querySelector('img')?.hasAttribute('src')).to.equal(false);
    await consent.decide({ video: true }, BY_FORM);
    expect(page.querySelector('img')?.hasAttribute('src')).to.equal(true);
  });

  it('[CO-08] accepting one purpose leaves the others shut', async () => {
    const page = aPage(`
      <img data-purpose="statistics" data-src="${pixel}" alt="" />
      <img data-purpose="advertising" data-src="${pixel}" alt="" />`);
    const { consent } = await aGate();
    await consent.decide({ advertising: true }, BY_FORM);
    expect([...page.querySelectorAll('[src]')].map((e) => (e as HTMLElement).dataset.purpose)).to.deep.equal([
      'advertising',
    ]);
  });

  it('data-category is read as another spelling', async () => {
    const page = aPage(`<img data-category="video" data-src="${pixel}" alt="" />`);
    const { consent } = await aGate();
    await consent.decide({ video: true }, BY_FORM);
    expect(page.querySelector('img')?.hasAttribute('src')).to.equal(true);
  });

  it('[LB-12] what rests on a contract is not kept waiting', async () => {
    const page = aPage(`<img data-purpose="orders" data-src="${pixel}" alt="" />`);
    await aGate();
    expect(page.querySelector('img')?.hasAttribute('src')).to.equal(true);
  });

  it('[WD-06] everything but a script that ran goes before withdraw() returns', async () => {
    const page = aPage(`
      <template data-purpose="video"><p id="shown">seen</p><script>log.push('ran')</script></template>
      <iframe data-purpose="video" data-src="about:blank#frame" title="frame"></iframe>
      <img data-purpose="video" data-src="${pixel}" alt="" />`);
    const { consent } = await aGate();
    await consent.decide({ video: true }, BY_FORM);
    const frame = page.querySelector('iframe');
    expect(page.querySelector('#shown')).to.not.equal(null);
    const done = consent.withdraw(['video']);
    expect(page.querySelector('#shown')).to.equal(null);
    expect(page.querySelectorAll('[src]')).to.have.length(0);
    expect(page.querySelector('iframe'), 'a fresh frame, so that its document is gone').to.not.equal(frame);
    expect(page.querySelector('script')).to.equal(null);
    expect((await done).reload).to.deep.equal(['video']);
  });

  it('[WD-06] after a withdrawal and a new yes, what can come back comes back, and an inline script does not run twice', async () => {
    const page = aPage(`
      <script type="text/plain" data-purpose="video">log.push('ran')</script>
      <iframe data-purpose="video" data-src="about:blank#frame" title="frame"></iframe>
      <img data-purpose="video" data-src="${pixel}" alt="" />`);
    const { consent } = await aGate();
    await consent.decide({ video: true }, BY_FORM);
    await consent.withdraw();
    await consent.decide({ video: true }, BY_FORM);
    await until(() => page.querySelectorAll('[src]').length === 2, 'frame and image are back');
    expect(window.log).to.deep.equal(['ran']);
  });

  it('[WD-06] a no that comes while a script waits for its turn is in time', async () => {
    aPage(`
      <script type="text/plain" data-purpose="statistics" data-src="${inline("log.push('first')")}"></script>
      <script type="text/plain" data-purpose="video">log.push('second')</script>`);
    const { consent } = await aGate();
    await consent.decide({ statistics: true, video: true }, BY_FORM);
    const done = consent.withdraw(['video']);
    await until(() => window.log.includes('first'), 'the first ran');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(window.log).to.deep.equal(['first']);
    await done;
  });

  it('[WD-06] code that was imported is told to stop by its signal', async () => {
    const { consent } = await aGate();
    const heard: string[] = [];
    const stop = whenPermitted(consent, 'video', (signal) => {
      heard.push('start');
      signal.addEventListener('abort', () => heard.push('stop'));
    });
    expect(heard).to.deep.equal([]);
    await consent.decide({ video: true }, BY_FORM);
    const done = consent.withdraw();
    expect(heard).to.deep.equal(['start', 'stop']);
    await done;
    stop();
  });

  it('[WD-06] code that was imported finds the consent of the page by itself, also one that is started later', async () => {
    const early = whenPermitted('video');
    const { consent } = await aGate();
    const stop = provideContext(document, consentContext, consent);
    const late = whenPermitted(['video', 'statistics']);
    let both = false;
    void late.then(() => (both = true));
    await consent.decide({ video: true }, BY_FORM);
    const signal = await early;
    expect([signal.aborted, both, consent.snapshot.reload]).to.deep.equal([false, false, []]);
    await consent.decide({ statistics: true }, BY_FORM);
    expect((await late).aborted).to.equal(false);
    const done = consent.withdraw(['video']);
    expect([signal.aborted, (await late).aborted]).to.deep.equal([true, true]);
    await done;
    expect(consent.snapshot.reload).to.include('video');
    stop();
  });

  it('a node that goes and comes back is still kept waiting', async () => {
    const { consent } = await aGate();
    const page = aPage(`<p><img data-purpose="video" data-src="${pixel}" alt="" /></p>`);
    await new Promise((resolve) => setTimeout(resolve));
    const paragraph = page.querySelector('p') as HTMLElement;
    paragraph.remove();
    await consent.decide({ video: true }, BY_FORM);
    expect(paragraph.querySelector('img')?.hasAttribute('src')).to.equal(false);
    page.append(paragraph);
    await until(() => paragraph.querySelector('img')?.hasAttribute('src'), 'it is alive again');
  });
});

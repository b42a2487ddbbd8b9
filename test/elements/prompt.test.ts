import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { until, wait } from '../support/a-database.js';
import { aConsent, anElement, aPanel, BY_TEST, lastAct, tidyPanels } from '../support/a-panel.js';
import { aPolicy, aPurpose, aPurposeNamed, CONSENT_IDS } from '../support/a-policy.js';
import { control, find, findAll, focused, frame, key, letGo, press } from '../support/press.js';

const states = (consent: { snapshot: { purposes: object } }): string[] =>
  Object.values(consent.snapshot.purposes as Record<string, { state: string }>).map(({ state }) => state);
const words = (element: Element): string[] =>
  (element as HTMLElement).innerText.split(/\s+/).filter((w) => /\w/.test(w));
const settled = (consent: { snapshot: { ask: readonly string[] } }): Promise<void> =>
  until(() => consent.snapshot.ask.length === 0, 'there is nothing left to ask');

/** Width and height of the window, where the engine lets a test set them. */
async function viewport(width: number, height: number): Promise<boolean> {
  // WebKit's driver cannot, and says so aloud.
  if (!/Chrome|Firefox/.test(navigator.userAgent)) return false;
  try {
    await setViewport({ width, height });
    return true;
  } catch {
    return false;
  }
}

describe('the prompt', () => {
  afterEach(async () => {
    await tidyPanels();
    await letGo();
    await viewport(1280, 800);
  });

  it('[CO-01] asks where nothing was decided, and nothing is given', async () => {
    const { consent, asks } = await aPanel();
    expect(asks()).to.equal(true);
    expect(states(consent)).to.not.include('given');
    expect(await consent.history()).to.deep.equal([]);
  });

  it('[CO-07] accepting is one press: one event with a decision for each purpose named, with the words shown', async () => {
    const { consent, asks } = await aPanel();
    await press('accept-all');
    await settled(consent);
    const { event, notice } = await lastAct(consent);
    expect(Object.keys(event.decisions)).to.have.members([...CONSENT_IDS]);
    expect(Object.values(event.decisions).map(({ state }) => state)).to.deep.equal(CONSENT_IDS.map(() => 'given'));
    expect(event.evidence).to.deep.equal({ layer: 'prompt', control: 'accept-all', presses: 1 });
    expect(event.method).to.equal('interface');
    expect(event.language).to.equal('nl');
    expect(notice?.words['accept-all']).to.equal('Alles accepteren');
    expect(asks()).to.equal(false);
  });

  it('shows at once that it was pressed, both answers alike', async () => {
    const { consent, asks } = await aPanel();
    const look = (): string[] => ['accept-all', 'refuse-all'].map((each) => getComputedStyle(control(each)).opacity);
    expect(look()).to.deep.equal(['1', '1']);
    control('refuse-all').click();
    expect(look()).to.deep.equal(['0.6', '0.6']);
    expect(consent.snapshot.ask).to.have.length(CONSENT_IDS.length);
    await settled(consent);
    await until(() => !asks(), 'the question is gone');
    expect(findAll('[recording]')).to.deep.equal([]);
  });

  it('[CO-18] [UI-08] refusing is one press too, recorded as a decision of equal rank', async () => {
    const { consent, asks } = await aPanel();
    await press('refuse-all');
    await settled(consent);
    const { event } = await lastAct(consent);
    expect(Object.values(event.decisions).map(({ state }) => state)).to.deep.equal(CONSENT_IDS.map(() => 'refused'));
    expect(event.evidence).to.deep.equal({ layer: 'prompt', control: 'refuse-all', presses: 1 });
    expect(asks()).to.equal(false);
    expect(consent.permits('statistics')).to.equal(false);
  });

  it('[CO-01] scrolling, waiting, a resize and a press beside it never give', async () => {
    const { consent, asks } = await aPanel();
    document.body.style.minHeight = '300vh';
    window.scrollTo(0, 400);
    window.dispatchEvent(new Event('resize'));
    await press(document.body);
    await wait(300);
    document.body.style.minHeight = '';
    expect(await consent.history()).to.deep.equal([]);
    expect(asks()).to.equal(true);
  });

  for (const how of ['×', 'Escape']) {
    it(`[UI-11] [CO-01] closing by ${how} is not a yes: it is recorded as not decided, and nothing runs`, async () => {
      const { consent, asks } = await aPanel();
      if (how === '×') {
        const close = control('close');
        expect(close.getAttribute('aria-label')).to.contain('nu niets toestaan');
        await press(close);
      } else {
        control('choose').focus();
        await key('Escape');
      }
      await settled(consent);
      const { event } = await lastAct(consent);
      expect(new Set(Object.values(event.decisions).map(({ state }) => state))).to.deep.equal(new Set(['deferred']));
      expect(event.evidence.control).to.equal('close');
      expect(consent.permits('statistics')).to.equal(false);
      expect(asks()).to.equal(false);
    });
  }

  it('[UI-10] takes no focus, and Enter on the opened prompt decides nothing', async () => {
    const { consent, asks } = await aPanel();
    expect(focused()).to.equal(document.body);
    await key('Enter');
    await key(' ');
    await wait(100);
    expect(await consent.history()).to.deep.equal([]);
    expect(asks()).to.equal(true);
  });

  it('[CO-11] [SG-12] a press by a program on accept is ignored; on refuse it counts', async () => {
    const { consent, asks } = await aPanel();
    control('accept-all').click();
    await wait(200);
    expect(await consent.history()).to.deep.equal([]);
    expect(asks()).to.equal(true);
    control('refuse-all').click();
    await settled(consent);
    expect((await lastAct(consent)).event.evidence).to.include({ control: 'refuse-all', synthetic: true });
    expect(asks()).to.equal(false);
  });

  it('[CO-11] with leave of the page a program may press accept, and the record says so', async () => {
    const { consent } = await aPanel({}, { allowSyntheticAccept: true });
    control('accept-all').click();
    await settled(consent);
    expect((await lastAct(consent)).event.evidence.synthetic).to.equal(true);
  });

  it('a page may prevent a yes before it is recorded, and never a no', async () => {
    const { consent, panel } = await aPanel();
    panel.addEventListener('consent-decision', (event) => event.preventDefault());
    await press('accept-all');
    await wait(200);
    expect(await consent.history()).to.deep.equal([]);
    await press('refuse-all');
    await settled(consent);
    expect(states(consent)).to.include('refused');
  });

  it('[UI-01] [UI-02] [UI-07] accept and refuse are two buttons of one part, neighbours in tree and place', async () => {
    await aPanel();
    const [accept, refuse] = [control('accept-all'), control('refuse-all')];
    expect(accept.localName).to.equal('button');
    expect(refuse.localName).to.equal('button');
    expect(accept.nextElementSibling).to.equal(refuse);
    expect(accept.part.value).to.equal(refuse.part.value);
    const [a, r] = [accept.getBoundingClientRect(), refuse.getBoundingClientRect()];
    const gap = Math.max(r.left - a.right, r.top - a.bottom);
    expect(gap).to.be.within(0, 24);
    expect(a.left === r.left || a.top === r.top).to.equal(true);
  });

  for (const [width, height] of [
    [320, 640],
    [768, 1024],
    [1280, 800],
  ] as const) {
    for (const language of ['nl', 'en']) {
      it(`[UI-01] [UI-03] [AX-03] [AX-10] both choices are seen, equally large, at ${String(width)} × ${String(height)} in ${language}`, async function () {
        if (!(await viewport(width, height))) this.skip();
        await aPanel({}, { attributes: { lang: language } });
        const [a, r] = ['accept-all', 'refuse-all'].map((name) => control(name).getBoundingClientRect());
        expect(r!.width / a!.width).to.be.within(0.98, 1.02);
        expect(r!.height / a!.height).to.be.within(0.98, 1.02);
        for (const { top, bottom, left, right, height: tall, width: wide } of [a!, r!]) {
          expect(top).to.be.at.least(0);
          expect(left).to.be.at.least(0);
          expect(bottom).to.be.at.most(window.innerHeight);
          expect(right).to.be.at.most(window.innerWidth);
          expect(tall).to.be.at.least(44);
          expect(wide).to.be.at.least(44);
        }
        for (const name of ['accept-all', 'refuse-all']) {
          const box = control(name).getBoundingClientRect();
          const hit = deepest(box.x + box.width / 2, box.y + box.height / 2);
          expect(hit, 'nothing covers it').to.equal(control(name));
        }
      });
    }
  }

  it('[AX-10] every control is at least 44 by 44 pixels', async () => {
    await aPanel();
    for (const element of findAll('button, a', find('consent-prompt')!.shadowRoot!)) {
      const { width, height } = element.getBoundingClientRect();
      expect(Math.min(width, height), element.outerHTML).to.be.at.least(43.9);
    }
  });

  it('[UI-04] [UI-05] [UI-06] accept and refuse have one typography, one colour and one ring, in every state', async () => {
    await aPanel();
    const properties = [
      ...['font-size', 'font-weight', 'font-family', 'letter-spacing', 'text-transform', 'text-decoration', 'display'],
      ...[
        'color',
        'background-color',
        'background-image',
        'border',
        'box-shadow',
        'opacity',
        'outline',
        'outline-offset',
      ],
      ...['cursor', 'padding', 'border-radius', 'text-align', 'animation-name', 'transform'],
    ];
    const look = (element: Element): string[] => {
      const style = getComputedStyle(element);
      return properties.map((name) => `${name}: ${style.getPropertyValue(name)}`);
    };
    const [accept, refuse] = [control('accept-all'), control('refuse-all')];
    await letGo();
    await until(() => ![accept, refuse].some((button) => button.matches(':hover')), 'the pointer is away');
    expect(look(accept), 'at rest').to.deep.equal(look(refuse));
    const looks: string[][] = [];
    for (const button of [accept, refuse]) {
      const box = button.getBoundingClientRect();
      await hover(box);
      await until(() => button.matches(':hover'), 'the pointer is over it');
      await frame();
      looks.push(look(button));
      await letGo();
      await until(() => !button.matches(':hover'), 'the pointer is away');
      button.focus({ focusVisible: true });
      await frame();
      looks.push(look(button));
      button.blur();
    }
    expect(looks[0], 'under the pointer').to.deep.equal(looks[2]);
    expect(looks[1], 'with focus').to.deep.equal(looks[3]);
  });

  it('[UI-06] text and boundary of the choices stand out enough, light and dark', async () => {
    for (const scheme of ['light', 'dark']) {
      document.documentElement.style.colorScheme = scheme;
      await aPanel();
      const button = getComputedStyle(control('accept-all'));
      const paper = getComputedStyle(find('[popover]')!).backgroundColor;
      expect(contrast(button.color, button.backgroundColor), `text, ${scheme}`).to.be.at.least(4.5);
      expect(contrast(button.backgroundColor, paper), `boundary, ${scheme}`).to.be.at.least(3);
      await tidyPanels();
    }
  });

  it('[UI-22] no part and no property can dress one of the two alone', async () => {
    await aPanel();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      consent-panel::part(accept), consent-panel::part(accept-all), consent-panel::part(accept-button),
      consent-prompt::part(accept), [data-consent-action='accept-all'] { color: rgb(1 2 3); }`);
    document.adoptedStyleSheets.push(sheet);
    expect(getComputedStyle(control('accept-all')).color).to.equal(getComputedStyle(control('refuse-all')).color);
    document.adoptedStyleSheets.pop();
    const css = findAll('consent-prompt, consent-panel')
      .flatMap((element) => [...element.shadowRoot!.adoptedStyleSheets])
      .flatMap((each) => [...each.cssRules].map((rule) => rule.cssText))
      .join('\n');
    expect(css).to.not.match(/accept|refuse/);
  });

  for (const language of ['nl', 'en']) {
    it(`[UI-16] the first layer has at most 90 words and 6 controls beside its switches in ${language}`, async () => {
      await aPanel({}, { attributes: { lang: language } });
      const dialog = find('[popover]')!;
      expect(words(dialog).length, dialog.innerText).to.be.at.most(90);
      expect(
        findAll('button, a, input:not([role=switch]), summary', find('consent-prompt')!.shadowRoot!).length,
      ).to.be.at.most(6);
    });
  }

  it('[CO-09] [WD-05] [IN-03] the first layer says who, why, that others receive data, how to take it back, and links to the whole', async () => {
    const { consent } = await aPanel();
    const text = find('[popover]')!.innerText;
    expect(text).to.contain(consent.policy.controller.name);
    for (const id of CONSENT_IDS) {
      const purpose = consent.policy.purposes.find((p) => p.id === id)!;
      expect(text).to.contain(purpose.title['nl']);
      expect(text).to.contain(purpose.summary['nl']);
    }
    expect(text).to.contain('3 andere bedrijven');
    expect(text).to.contain('altijd intrekken');
    expect(text).to.contain('Privacy-instellingen');
    expect(find<HTMLAnchorElement>('[popover] a')!.href).to.equal(consent.policy.controller.privacyStatement);
    for (const id of ['orders', 'tax', 'fraud'] as const) {
      expect(text, 'what is not asked is not in the question').to.not.contain(aPurposeNamed(id).summary['nl']);
    }
  });

  it('[CO-12] no legal codes on the first layer', async () => {
    for (const lang of ['nl', 'en']) {
      await aPanel({}, { attributes: { lang } });
      expect(find('[popover]')!.innerText).to.not.match(/AVG|GDPR|Art\.|artikel \d|grondslag|cookie/i);
      await tidyPanels();
    }
  });

  it('[CK-18] says that no earlier choice was found', async () => {
    await aPanel();
    expect(find('[popover]')!.innerText).to.contain('geen eerdere keuze');
  });

  it('[CK-11] [SE-10] says so where the browser keeps nothing', async () => {
    const consent = await aConsent({}, { ledger: undefined });
    await anElement('consent-panel', consent);
    expect(consent.snapshot.storage).to.equal('memory');
    expect(find('[popover]')!.innerText).to.contain('geldt alleen voor dit bezoek');
  });

  it('[CO-14] asks again after a change only for what changed, and says what is new', async () => {
    const site = `site-${crypto.randomUUID()}`;
    const { consent } = await aPanel({ site });
    await press('accept-all');
    await settled(consent);
    await tidyPanelsButKeep();
    const changed = aPolicy().purposes.map((purpose) =>
      purpose.id === 'video' ? { ...purpose, retention: { period: 'P3Y' } } : purpose,
    );
    await aPanel({ site, purposes: changed, version: '2027-01-01' });
    const text = find('[popover]')!.innerText;
    expect(text).to.contain('veranderd');
    expect(text).to.contain('Video’s tonen');
    expect(text).to.contain('langer');
    expect(text).to.not.contain('Statistiek');
  });

  it('[UI-15] rises once in a page: twenty changes of route and of language do not bring it back', async () => {
    const { consent, panel, asks } = await aPanel();
    let openings = 0;
    document.addEventListener('toggle', () => openings++, true);
    await press('close');
    await settled(consent);
    for (let i = 0; i < 20; i++) {
      history.replaceState(null, '', `#route-${String(i)}`);
      window.dispatchEvent(new HashChangeEvent('hashchange'));
      panel.lang = i % 2 ? 'nl' : 'en';
      await frame();
      expect(asks()).to.equal(false);
    }
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('[LB-12] with nothing that rests on consent there is no question, and no way is missing', async () => {
    const purposes = ['orders', 'tax', 'fraud'] as const;
    const { asks } = await aPanel({ purposes: purposes.map((id) => aPurposeNamed(id)) });
    await wait(100);
    expect(asks()).to.equal(false);
    await until(() => findAll("[data-consent-action='open']").length, 'the standing control is there');
  });

  it('[SP-04] accepting all leaves special data undecided, and says that they are chosen apart', async () => {
    const health = aPurpose({
      id: 'health',
      specialCondition: 'A9-2-a',
      data: [{ id: 'health', label: { nl: 'Gezondheid', en: 'Health' }, sensitivity: 'special' }],
    });
    const { consent } = await aPanel({ purposes: [aPurpose(), health] });
    expect(find('[popover]')!.innerText).to.contain('apart');
    await press('accept-all');
    await settled(consent);
    expect(consent.permits('statistics')).to.equal(true);
    expect(consent.snapshot.purposes['health']?.state).to.equal('deferred');
  });

  it('a choice made elsewhere takes the question away', async () => {
    const { consent, asks } = await aPanel();
    await consent.decide(Object.fromEntries(CONSENT_IDS.map((id) => [id, false])), BY_TEST);
    await frame();
    expect(asks()).to.equal(false);
  });

  it('[SE-10] a yes that could not be kept is told in the prompt, which stays, and nothing is on', async () => {
    const { consent, asks } = await aPanel();
    const { decide } = consent;
    consent.decide = () => Promise.reject(Object.assign(new Error('full'), { code: 'ledger-write-failed' }));
    await press('accept-all');
    await until(() => find('[popover] [role=status]')?.innerText.includes('niet opgeslagen'), 'it is said');
    consent.decide = decide;
    expect(asks()).to.equal(true);
    expect(consent.permits('statistics')).to.equal(false);
  });

  it('[CO-09] where the list goes on out of sight its last line fades, until its end is in sight', async () => {
    if (!(await viewport(320, 700))) return;
    const five = ['one', 'two', 'three', 'four', 'five'].map((id) => aPurpose({ id }));
    await aPanel({ purposes: five });
    const words = (): HTMLElement => find('ul + p')!;
    await until(() => words().hasAttribute('data-more'), 'it fades');
    const faded = getComputedStyle(words()).boxShadow;
    find('.text')!.scrollTop = 9999;
    await until(() => !words().hasAttribute('data-more'), 'its end is in sight');
    expect(getComputedStyle(words()).boxShadow).to.not.equal(faded);
    find('.text')!.scrollTop = 0;
    await until(() => words().hasAttribute('data-more'), 'it fades again');
    await viewport(320, 1600);
    await until(() => !words().hasAttribute('data-more'), 'there is room for all of it');
  });

  it('[AX-07] the page can scroll what has focus clear of the prompt', async () => {
    const { consent } = await aPanel();
    const { height } = find('[popover]')!.getBoundingClientRect();
    const room = (): string => getComputedStyle(document.documentElement).scrollPaddingBlockEnd;
    await until(() => parseFloat(room()) >= height, 'the page keeps room');
    expect(parseFloat(room())).to.be.within(height, height + 24);
    await press('refuse-all');
    await settled(consent);
    const { height: left } = find("[part='standing-control']")!.getBoundingClientRect();
    await until(() => parseFloat(room()) < left + 24, 'it keeps no more than for the control');
  });

  it('moves nothing on the page', async () => {
    const after = document.createElement('p');
    after.textContent = 'A page.';
    document.body.append(after);
    const before = after.getBoundingClientRect().top;
    const { panel } = await aPanel();
    document.body.prepend(panel);
    await frame();
    expect(after.getBoundingClientRect().top).to.equal(before);
    after.remove();
  });

  it('[SE-02] words of the policy are text, never markup', async () => {
    const nasty = '<img src=x onerror="window.hacked=1"><b>bold</b>';
    const texts = { nl: nasty, en: nasty };
    await aPanel({
      purposes: [aPurpose({ title: texts, summary: texts, description: texts })],
      words: { title: texts },
    });
    const dialog = find('[popover]')!;
    expect(dialog.innerText).to.contain(nasty);
    expect(findAll('img', dialog.getRootNode() as ShadowRoot)).to.have.length(0);
    expect('hacked' in window).to.equal(false);
  });

  it('[SE-03] nothing is styled inline: no style attribute and no style element', async () => {
    await aPanel();
    expect(findAll('[style], style', find('consent-panel')!.shadowRoot!)).to.have.length(0);
  });
});

/** Closes nothing but the tags, so that another page can read the same ledger. */
async function tidyPanelsButKeep(): Promise<void> {
  find('consent-panel')?.remove();
  await frame();
}

async function hover({ x, y, width, height }: DOMRect): Promise<void> {
  const { sendMouse } = await import('@web/test-runner-commands');
  await sendMouse({ type: 'move', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
  await frame();
}

/** What is on top at a point, looked for through open shadow roots. */
function deepest(x: number, y: number): Element | null {
  let element = document.elementFromPoint(x, y);
  for (let next = element?.shadowRoot?.elementFromPoint(x, y); next && next !== element;) {
    element = next;
    next = element.shadowRoot?.elementFromPoint(x, y);
  }
  return element;
}

/** Contrast of two opaque colours as WCAG 2 counts it. */
function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(colour: string): number {
  const context = document.createElement('canvas').getContext('2d')!;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [r, g, b] = [...context.getImageData(0, 0, 1, 1).data].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

import { emulateMedia, sendMouse } from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import { expect } from 'chai';
import { until } from '../support/a-database.js';
import { aConsent, anElement, aPanel, BY_TEST, tidyPanels } from '../support/a-panel.js';
import { aPolicy, aPurpose, CONSENT_IDS, say } from '../support/a-policy.js';
import { find, findAll, focused, frame, key, letGo, press } from '../support/press.js';

const given = Object.fromEntries(CONSENT_IDS.map((id) => [id, true]));

/** What axe finds wrong in an element, in one line each. */
async function faults(element: Element): Promise<string[]> {
  const { violations } = await globalThis.axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // A part of a page is tested here, not a page with its landmarks.
    rules: { region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

describe('accessibility', () => {
  afterEach(async () => {
    await tidyPanels();
    await letGo();
  });

  for (const scheme of ['light', 'dark']) {
    describe(`in ${scheme}`, () => {
      beforeEach(() => {
        document.documentElement.style.colorScheme = scheme;
      });

      it('[AX-01] [AX-04] axe finds nothing in the prompt', async () => {
        const { panel } = await aPanel();
        expect(await faults(panel)).to.deep.equal([]);
      });

      it('[AX-01] [AX-04] axe finds nothing in the settings, with everything unfolded', async () => {
        const health = aPurpose({
          id: 'health',
          data: [{ id: 'health', label: say('Gezondheid', 'Health'), sensitivity: 'special' }],
        });
        const purposes = [...aPolicy().purposes, health, aPurpose({ id: 'no', status: 'not-allowed' })];
        const { panel, consent } = await aPanel({ purposes });
        await consent.object(['fraud'], BY_TEST);
        await panel.open(
          purposes.map(({ id }) => id),
          true,
        );
        await until(
          () => findAll('consent-purpose dl').length === 0 && findAll('dl').length === purposes.length,
          'all is drawn',
        );
        expect(await faults(panel)).to.deep.equal([]);
      });

      it('[AX-01] [AX-04] axe finds nothing in the standing control, before and after a withdrawal', async () => {
        const { panel, consent } = await aPanel();
        await consent.decide(given, BY_TEST);
        consent.markRan(['video']);
        await until(() => findAll("[data-consent-action='withdraw']").length, 'it stands');
        expect(await faults(panel)).to.deep.equal([]);
        await press('withdraw');
        await until(() => findAll("[data-consent-action='undo']").length, 'it is said');
        expect(await faults(panel)).to.deep.equal([]);
      });

      it('[AX-01] [AX-04] axe finds nothing in an embed and a purpose alone', async () => {
        const consent = await aConsent();
        const embed = await anElement('consent-embed', consent, {
          'data-purpose': 'video',
          'data-href': 'https://video.example/',
        });
        const purpose = await anElement('consent-purpose', consent, { purpose: 'video' });
        expect([...(await faults(embed)), ...(await faults(purpose))]).to.deep.equal([]);
      });
    });
  }

  it('[AX-06] [AX-15] the prompt is reached by Tab in reading order, and left again', async () => {
    const { panel } = await aPanel();
    document.body.prepend(panel);
    await frame();
    await until(() => find('[popover]:popover-open'), 'it is shown again after the move');
    const link = document.createElement('a');
    link.href = '#';
    link.textContent = 'A link';
    document.body.append(link);
    const seen: (string | undefined)[] = [];
    await until(() => findAll("[role='switch']").length === CONSENT_IDS.length, 'the switches are drawn');
    for (let i = 0; i < 7 + CONSENT_IDS.length; i++) {
      await key('Tab');
      const element = focused() as HTMLElement;
      seen.push(element.dataset.consentAction ?? element.localName);
    }
    link.remove();
    expect(seen).to.deep.equal([
      ...CONSENT_IDS.map(() => 'input'),
      ...['open', 'a', 'accept-all', 'refuse-all', 'choose', 'close', 'a'],
    ]);
  });

  it('[AX-07] [UI-05] the ring of focus is seen, and equal on both choices', async () => {
    await aPanel();
    const rings: string[] = [];
    for (let i = 0; i < 12 && rings.length < 2; i++) {
      await key('Tab');
      const element = focused() as HTMLElement;
      if (element.part.contains('decision-button')) rings.push(getComputedStyle(element).outline);
    }
    expect(rings).to.have.length(2);
    expect(rings[0]).to.equal(rings[1]);
    expect(rings[0]).to.contain('3px');
  });

  it('[AX-19] accept and refuse are one step apart', async () => {
    await aPanel();
    for (let i = 0; i < 10; i++) {
      await key('Tab');
      if ((focused() as HTMLElement).dataset.consentAction === 'accept-all') break;
    }
    await key('Tab');
    expect((focused() as HTMLElement).dataset.consentAction).to.equal('refuse-all');
  });

  it('[AX-08] nothing moves, and nothing goes away by itself', async () => {
    await aPanel();
    for (const element of findAll('*', find('consent-panel')!.shadowRoot!)) {
      expect(element.getAnimations({ subtree: true })).to.have.length(0);
    }
  });

  it('[AX-04] with forced colours the choices keep a visible boundary', async function () {
    try {
      await emulateMedia({ forcedColors: 'active' });
    } catch {
      this.skip();
    }
    await aPanel();
    const { borderTopWidth, borderTopStyle } = getComputedStyle(find("[part='decision-button']")!);
    expect(parseFloat(borderTopWidth)).to.be.at.least(1);
    expect(borderTopStyle).to.equal('solid');
    await emulateMedia({ forcedColors: 'none' });
  });

  it('[AX-03] text twice as large still leaves both choices in view', async () => {
    document.documentElement.style.fontSize = '32px';
    await aPanel();
    for (const button of findAll("[part='decision-button']")) {
      const { top, bottom, left, right } = button.getBoundingClientRect();
      expect(top).to.be.at.least(0);
      expect(left).to.be.at.least(0);
      expect(bottom).to.be.at.most(window.innerHeight);
      expect(right).to.be.at.most(window.innerWidth);
    }
  });

  it('[AX-05] nothing appears under a pointer or with the focus that was not there: they change colours and lines only', async () => {
    await everyLayer(() => {
      expect(findAll('[title]').filter((element) => element.closest('head') === null)).to.deep.equal([]);
      const changed = ourRules()
        .filter(({ selectorText }) => /:(hover|focus|active)/.test(selectorText))
        .flatMap(({ style }) => [...style]);
      expect(changed.length).to.be.above(0);
      const paint = /color|outline|text-(decoration|underline)|background|border-.*-(color|style)|^border-image/;
      expect(changed.filter((property) => !paint.test(property))).to.deep.equal([]);
    });
  });

  it('[AX-09] a press counts when it is let go, and can be taken back by letting go elsewhere', async () => {
    const { consent } = await aPanel();
    const { x, y, width, height } = find("[data-consent-action='accept-all']")!.getBoundingClientRect();
    const at: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)];
    await sendMouse({ type: 'move', position: at });
    await sendMouse({ type: 'down' });
    await frame();
    expect(consent.snapshot.purposes['statistics']!.state).to.equal('unknown');
    await sendMouse({ type: 'move', position: [1, 1] });
    await sendMouse({ type: 'up' });
    await frame();
    expect(consent.snapshot.purposes['statistics']!.state).to.equal('unknown');
    await sendMouse({ type: 'move', position: at });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'up' });
    await until(() => consent.permits('statistics'), 'it is given');
  });

  it('[AX-16] there are no pictures of text: no image, film or canvas, and none from a style', async () => {
    await everyLayer(() => {
      const ours = findAll('consent-panel').flatMap((panel) => findAll('*', panel.shadowRoot!));
      const pictures = ours.filter((element) =>
        /^(img|picture|video|audio|canvas|object|embed)$/.test(element.localName),
      );
      expect(pictures).to.deep.equal([]);
      expect(findAll('svg text')).to.deep.equal([]);
      expect(ourRules().filter(({ cssText }) => cssText.includes('url('))).to.deep.equal([]);
    });
  });

  /** Looks at the question, the settings and the standing control, one after another. */
  async function everyLayer(look: () => void): Promise<void> {
    const { panel } = await aPanel();
    look();
    await panel.open();
    await until(() => findAll('consent-purpose').every((p) => p.shadowRoot?.childElementCount), 'they are drawn');
    look();
    panel.close();
    await press('refuse-all');
    await until(() => find("[data-consent-action='open']")?.checkVisibility(), 'it stands');
    look();
  }

  /** Every rule of a style of ours that is on the page. */
  function ourRules(): CSSStyleRule[] {
    const flat = (rules: CSSRuleList): CSSStyleRule[] =>
      [...rules].flatMap((rule) => [
        ...(rule instanceof CSSStyleRule ? [rule] : []),
        ...('cssRules' in rule ? flat(rule.cssRules as CSSRuleList) : []),
      ]);
    return findAll('*')
      .flatMap(({ shadowRoot }) => shadowRoot?.adoptedStyleSheets ?? [])
      .flatMap(({ cssRules }) => flat(cssRules));
  }

  it('[UI-19] no text is smaller than 14 pixels, also where the page’s own is', async () => {
    document.documentElement.style.fontSize = '62.5%';
    const { consent } = await aPanel();
    const sizes = (): number[] =>
      findAll('p, button, a, li, b, h2', find('consent-panel')!.shadowRoot!).map((e) =>
        parseFloat(getComputedStyle(e).fontSize),
      );
    expect(Math.min(...sizes())).to.be.at.least(14);
    await consent.decide(given, BY_TEST);
    await until(() => findAll("[data-consent-action='withdraw']").length, 'it stands');
    expect(Math.min(...sizes())).to.be.at.least(14);
  });

  it('[AX-02] the settings are sections with headings, and each purpose a group with its own name, in the order they are seen', async () => {
    const { panel } = await aPanel();
    await panel.open();
    await until(
      () => findAll('consent-purpose [role="group"]').length || findAll('[role="group"]').length,
      'it is drawn',
    );
    for (const section of findAll('section')) {
      const heading = (section.getRootNode() as ShadowRoot).getElementById(
        section.getAttribute('aria-labelledby') ?? '',
      );
      expect(heading?.localName).to.match(/^h[23]$/);
      expect(heading?.textContent.trim()).to.not.equal('');
    }
    const groups = findAll('[role="group"]');
    expect(groups).to.have.length(aPolicy().purposes.length);
    const names = groups.map((group) => {
      const name = (group.getRootNode() as ShadowRoot).getElementById(group.getAttribute('aria-labelledby') ?? '');
      return name?.textContent.trim();
    });
    expect(new Set(names)).to.have.property('size', groups.length);
    const tops = groups.map((group) => group.getBoundingClientRect().top);
    expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
  });

  it('[AX-02] the purposes of the question are a list, under a heading', async () => {
    await aPanel();
    const dialog = find('[popover]')!;
    expect(dialog.querySelector('h2')?.id).to.equal(dialog.getAttribute('aria-labelledby'));
    expect(dialog.querySelectorAll('ul > li')).to.have.length(CONSENT_IDS.length);
  });
});

describe('focus is never lost', () => {
  afterEach(async () => {
    await tidyPanels();
    await letGo();
  });
  const action = (): string => (focused() as HTMLElement).dataset['consentAction'] ?? focused()!.localName;

  for (const answer of ['accept-all', 'refuse-all', 'close']) {
    it(`[AX-06] after “${answer}” by keyboard it is on the way back to the settings`, async () => {
      const { consent } = await aPanel();
      await until(() => findAll("[part='standing-control']").length, 'the standing control is there');
      find(`[data-consent-action='${answer}']`)!.focus();
      await key('Enter');
      await until(() => !find('[popover]'), 'the question is gone');
      await until(() => action() === 'open', 'the control has focus');
      expect(consent.snapshot.standing).to.equal(answer === 'accept-all');
    });
  }

  it('[AX-06] [AX-14] withdrawing, undoing and putting the line away each lead to the button that came', async () => {
    const { consent } = await aPanel();
    await consent.decide(given, BY_TEST);
    await until(() => findAll("[data-consent-action='withdraw']").length, 'it stands');
    const line = find('consent-standing')!;
    const inside = (name: string): HTMLElement => find(`[data-consent-action='${name}']`, line.shadowRoot!)!;
    inside('withdraw').focus();
    await key('Enter');
    await until(() => action() === 'undo', 'undo has focus');
    expect(find("[role='status']", find('consent-withdraw', line.shadowRoot!)!.shadowRoot!)!.innerText).to.contain(
      'ingetrokken',
    );
    await key('Enter');
    await until(() => action() === 'withdraw', 'withdraw has focus');
    await key('Enter');
    await until(() => action() === 'undo', 'undo has focus again');
    inside('close').focus();
    await key('Enter');
    await until(() => action() === 'open', 'the way to the settings has focus');
  });

  it('[AX-06] objecting and taking an objection back keep focus on the button in that place', async () => {
    const consent = await aConsent();
    await anElement('consent-purpose', consent, { purpose: 'fraud' });
    find("[data-consent-action='object']")!.focus();
    await key('Enter');
    await until(() => action() === 'allow', 'the way back has focus');
    await key('Enter');
    await until(() => action() === 'object', 'and the way there again');
  });
});

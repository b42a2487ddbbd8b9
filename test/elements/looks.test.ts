import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { until } from '../support/a-database.js';
import { policyIn } from '../support/a-language.js';
import { aPanel, tidyPanels } from '../support/a-panel.js';
import { faults } from '../support/axe.js';
import { control, find, findAll, focused, frame, key, letGo, press } from '../support/press.js';

/** A panel in a look, when it has put it on. */
async function aLook(look: string, lang = 'nl'): Promise<Awaited<ReturnType<typeof aPanel>>> {
  const made = await aPanel(lang === 'nl' ? {} : policyIn(lang), { attributes: { look, lang } });
  await until(() => prompt().checkVisibility(), 'it is shown');
  return made;
}
const prompt = (): HTMLElement => find("[part='prompt']")!;
const box = (): DOMRect => prompt().getBoundingClientRect();

describe('the looks of the question', () => {
  const page: HTMLElement[] = [];

  afterEach(async () => {
    for (const each of page.splice(0)) each.remove();
    await tidyPanels();
    await setViewport({ width: 800, height: 600 }).catch(() => undefined);
    await letGo();
  });

  for (const look of ['bar', 'card', 'dialog', 'inline', 'no such look']) {
    describe(look, () => {
      for (const scheme of ['light', 'dark']) {
        for (const dir of ['ltr', 'rtl']) {
          it(`[AX-01] [AX-04] axe finds nothing in ${scheme}, ${dir}`, async () => {
            Object.assign(document.documentElement.style, { colorScheme: scheme });
            document.documentElement.dir = dir;
            const { panel } = await aLook(look);
            await until(() => findAll("[role='switch']").length === 4, 'the switches are drawn');
            expect(await faults(panel)).to.deep.equal([]);
            document.documentElement.removeAttribute('dir');
          });
        }
      }

      it('[UI-01] says the same words and has the same answers in the same order as the first', async () => {
        await aPanel();
        const answers = (): string =>
          findAll('[part="prompt"] button')
            .map((b) => b.dataset.consentAction)
            .join();
        const [text, order] = [prompt().innerText, answers()];
        await tidyPanels();
        await aLook(look);
        expect(prompt().innerText).to.equal(text);
        expect(answers()).to.equal(order);
      });

      it('[CO-01] one press refuses and it is gone, with nothing left of it', async () => {
        const { consent } = await aLook(look);
        await press('refuse-all');
        await until(() => !find("[part='prompt']"), 'it is gone');
        expect(consent.snapshot.ask).to.have.length(0);
        expect(consent.snapshot.standing).to.equal(false);
        expect(find('consent-prompt')).to.equal(undefined);
      });
    });
  }

  it('a bar lies along the whole bottom edge', async () => {
    await aLook('bar');
    expect(box().width).to.be.within(document.documentElement.clientWidth - 1, innerWidth + 1);
    expect(box().bottom).to.be.within(innerHeight - 1, innerHeight + 1);
  });

  it('a card stands in the corner at the end of the line, also from right to left', async () => {
    await aLook('card');
    expect(innerWidth - box().right).to.be.within(0, 40);
    expect(box().width).to.be.at.most(420);
    await tidyPanels();
    await aLook('card', 'ar');
    expect(box().left).to.be.within(0, 20);
  });

  it('[UI-10] [AX-06] a dialog is modal, begins at its heading, keeps focus inside, and gives it back to where it was', async () => {
    const field = document.createElement('input');
    page.push(field);
    document.body.append(field);
    field.focus();
    await aLook('dialog');
    await until(() => (focused() as HTMLElement).localName === 'h2', 'the heading has focus');
    await key('Enter');
    expect(find("[part='prompt']"), 'Enter alone does nothing').to.not.equal(undefined);
    for (let i = 0; i < 14; i++) {
      await key('Tab');
      expect(focused()).to.not.equal(field);
    }
    await press('refuse-all');
    await until(() => !find("[part='prompt']"), 'it is gone');
    await until(() => focused() === field, 'the field has focus again');
  });

  for (const where of ['inside', 'outside'] as const) {
    it(`[UI-11] [CO-01] Escape closes a dialog with focus ${where} it, which is no yes, once`, async () => {
      const { consent } = await aLook('dialog');
      await until(() => (focused() as HTMLElement).localName === 'h2', 'the heading has focus');
      if (where === 'outside') (focused() as HTMLElement).blur();
      await key('Escape');
      await until(() => !find("[part='prompt']"), 'it is gone');
      expect(consent.snapshot.standing).to.equal(false);
      expect((await consent.history()).length).to.be.at.most(1);
    });
  }

  it('one in the page stands where its tag stands, takes no focus, and covers nothing', async () => {
    const before = document.createElement('p');
    const after = document.createElement('p');
    before.textContent = after.textContent = 'A page.';
    const { panel } = await aLook('inline');
    panel.before(before);
    panel.after(after);
    page.push(before, after);
    await frame();
    expect(box().top).to.be.at.least(before.getBoundingClientRect().bottom);
    expect(box().bottom).to.be.at.most(after.getBoundingClientRect().top);
    expect(document.activeElement).to.equal(document.body);
  });

  for (const look of ['bar', 'card', 'inline']) {
    it(`[AX-15] a ${look} takes no focus`, async () => {
      await aLook(look);
      expect(document.activeElement).to.equal(document.body);
    });
  }

  it('[UI-22] no look can dress one answer alone, by attribute, part or property', async () => {
    for (const look of ['bar', 'card', 'dialog', 'inline']) {
      await aLook(look);
      const marks = ['accept-all', 'refuse-all'].map((action) => {
        const { part, className, id } = control(action);
        return `${part.value} ${className} ${id}`;
      });
      expect(marks[0]).to.equal(marks[1]);
      await tidyPanels();
    }
  });
});

describe('room for what stands at the bottom', () => {
  let filler: HTMLElement;
  let last: HTMLAnchorElement;

  beforeEach(() => {
    filler = document.createElement('div');
    filler.style.blockSize = '1500px';
    last = document.createElement('a');
    last.href = '#last';
    last.textContent = 'The last link of the footer';
    document.body.append(filler, last);
  });
  afterEach(async () => {
    filler.remove();
    last.remove();
    window.scrollTo(0, 0);
    await tidyPanels();
    await letGo();
  });

  /** Whether the last link can be seen whole once it has focus. */
  const free = (): boolean => {
    const { left, top, bottom } = last.getBoundingClientRect();
    const over = document.elementsFromPoint(left + 5, (top + bottom) / 2);
    return over[0] === last;
  };

  it('[AX-07] the last link of the page has focus clear of the question', async () => {
    await aPanel();
    await until(() => getComputedStyle(document.documentElement).scrollPaddingBlockEnd !== 'auto', 'room is kept');
    last.focus();
    await frame();
    expect(last.getBoundingClientRect().bottom).to.be.at.most(find('[popover]')!.getBoundingClientRect().top);
    expect(free()).to.equal(true);
  });

  it('[AX-07] and of the standing control with its line after a withdrawal', async () => {
    const { consent } = await aPanel();
    await consent.decide(
      { statistics: true, video: true, advertising: true, newsletter: true },
      { layer: 'test', control: 'test' },
    );
    await until(() => findAll("[data-consent-action='withdraw']").length, 'it stands');
    await press('withdraw');
    await until(() => findAll("[data-consent-action='undo']").length, 'it is said');
    const standing = find("[part='standing-control']")!;
    await until(
      () => parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockEnd) > standing.offsetHeight,
      'room is kept',
    );
    last.focus();
    await frame();
    expect(last.getBoundingClientRect().bottom).to.be.at.most(standing.getBoundingClientRect().top);
    expect(free()).to.equal(true);
  });

  it('is given back when it goes, and a page that does not scroll is left as it is', async () => {
    filler.style.blockSize = '0';
    const height = document.documentElement.scrollHeight;
    const { panel } = await aPanel();
    await until(() => getComputedStyle(document.documentElement).scrollPaddingBlockEnd !== 'auto', 'room is kept');
    expect(document.documentElement.scrollHeight).to.equal(height);
    panel.remove();
    await until(() => getComputedStyle(document.documentElement).scrollPaddingBlockEnd === 'auto', 'it is given back');
  });
});

import 'axe-core/axe.min.js';
import { expect } from 'chai';
import { statement } from '../../src/documents/statement.js';
import { plainText, type Block, type PolicyDocument } from '../../src/documents/document.js';
import nl from '../../src/i18n/nl.js';
import type { ConsentStatement } from '../../src/elements/index.js';
import { until } from '../support/a-database.js';
import { aConsent, anElement, aPanel, BY_TEST, tidyPanels } from '../support/a-panel.js';
import { aPurpose, say } from '../support/a-policy.js';
import { find, findAll, frame, letGo, press } from '../support/press.js';

/** A statement on the page, written. */
async function aStatement(
  overrides: Parameters<typeof aConsent>[0] = {},
  attributes: Readonly<Record<string, string>> = {},
): Promise<ConsentStatement> {
  const element = await anElement('consent-statement', await aConsent(overrides), attributes);
  await until(() => find('section', element.shadowRoot!), 'it is written');
  return element;
}

describe('<consent-statement>', () => {
  afterEach(async () => {
    await tidyPanels();
    await letGo();
  });

  for (const scheme of ['light', 'dark']) {
    it(`[AX-01] [AX-04] axe finds nothing in it, in ${scheme}`, async () => {
      document.documentElement.style.cssText = `color-scheme: ${scheme}; background: Canvas; color: CanvasText`;
      const element = await aStatement({}, { level: '1' });
      const { violations } = await globalThis.axe.run(element, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        rules: { region: { enabled: false } },
      });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).to.deep.equal(
        [],
      );
    });
  }

  it('[IN-01] says every word of the statement that is published', async () => {
    const element = await aStatement();
    const published = await statement(element.view!.consent.policy, { language: 'nl' });
    const shown = squeeze(element.shadowRoot!.textContent);
    for (const text of textsOf(published)) expect(shown).to.contain(squeeze(text));
  });

  it('[IN-04] says why in the words of the panel', async () => {
    const element = await aStatement();
    const because = nl.because.replace('{because}', 'de wet dat van ons vraagt');
    expect(squeeze(element.shadowRoot!.textContent)).to.contain(because);
  });

  it('[IN-08] the right to object to advertising has a heading of its own', async () => {
    const element = await aStatement();
    const headings = findAll('h2', element.shadowRoot!).map((heading) => heading.textContent);
    expect(headings).to.contain('Bezwaar maken tegen reclame');
  });

  it('speaks the language it is given, and changes with it', async () => {
    const element = await aStatement({}, { lang: 'en' });
    expect(find('[lang]', element.shadowRoot!)!.lang).to.equal('en');
    expect(element.shadowRoot!.textContent).to.contain('Your rights');
    element.lang = 'nl';
    await until(() => element.shadowRoot!.textContent.includes('Uw rechten'), 'it is in Dutch');
    expect(element.shadowRoot!.textContent).to.not.contain('Your rights');
  });

  it('a decision does not write it anew', async () => {
    const element = await aStatement();
    const first = find('section', element.shadowRoot!);
    await element.view!.consent.decide({ statistics: true }, BY_TEST);
    await frame();
    expect(find('section', element.shadowRoot!)).to.equal(first);
  });

  it('once written it rests', async () => {
    const element = await aStatement();
    let updates = 0;
    element.requestUpdate = () => void (updates += 1);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(updates).to.equal(0);
  });

  it('[SE-02] a text of the policy stays text', async () => {
    const wicked = '<img src=x onerror="globalThis.wicked = true"><b>bold</b>';
    const element = await aStatement({
      purposes: [aPurpose({ title: say(wicked, wicked), description: say(wicked, wicked) })],
    });
    expect(find('img, b', element.shadowRoot!)).to.equal(undefined);
    expect(element.shadowRoot!.textContent).to.contain(wicked);
    expect((globalThis as { wicked?: boolean }).wicked).to.equal(undefined);
  });

  it('headings begin at the level that is asked, and skip none', async () => {
    const element = await aStatement({}, { level: '3' });
    const levels = findAll('h1, h2, h3, h4, h5, h6', element.shadowRoot!).map((h) => Number(h.localName[1]));
    expect(Math.min(...levels)).to.equal(3);
    expect(levels[0]).to.equal(3);
    levels.slice(1).forEach((level, i) => expect(level - levels[i]!).to.be.at.most(1));
  });

  it('a purpose in the short list leads to its section, and takes the keyboard there', async () => {
    const element = await aStatement();
    const link = find<HTMLAnchorElement>('a[href="#tax"]', element.shadowRoot!)!;
    await press(link);
    expect(element.shadowRoot!.activeElement?.id).to.equal('tax');
    expect(location.hash).to.equal('');
  });

  it('[WD-01] its button opens the privacy settings', async () => {
    const { consent } = await aPanel();
    await press('refuse-all');
    const element = await anElement('consent-statement', consent);
    await until(() => find('section', element.shadowRoot!), 'it is written');
    await press(find("[data-consent-action='open']", element.shadowRoot!)!);
    await until(() => find('dialog[open]'), 'the settings are open');
  });
});

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Every text of a document, in order. */
function textsOf({ lead, blocks }: PolicyDocument): string[] {
  const inside = (block: Block): string[] => {
    switch (block.kind) {
      case 'paragraph':
        return [plainText(block.text)];
      case 'list':
        return block.items.map(plainText);
      case 'facts':
        return block.facts.flatMap(({ term, said }) => [term, ...said.map(plainText)]);
      case 'table':
        return [block.caption, ...block.head, ...block.rows.flat().map(plainText)];
      case 'section':
        return [block.title, ...block.blocks.flatMap(inside)];
    }
  };
  return [...lead.map(plainText), ...blocks.flatMap(inside)];
}

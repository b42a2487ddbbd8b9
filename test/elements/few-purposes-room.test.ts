import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { LANGUAGES, loadTable } from '../../src/i18n/index.js';
import { until } from '../support/a-database.js';
import { aPanel, tidyPanels } from '../support/a-panel.js';
import { aPurpose, say } from '../support/a-policy.js';
import { find, findAll, frame } from '../support/press.js';

/** Firefox and WebKit are measured at the width they have. */
const resize = (width: number): Promise<unknown> => setViewport({ width, height: 800 }).catch(() => undefined);

describe('the room that is kept for the switches of the question', () => {
  const { define } = customElements;
  let late: (() => void) | undefined;

  before(() => {
    // As over a slow network: the question is drawn, and what a switch is has not come yet.
    customElements.define = (name, ...rest) => {
      const now = (): void => {
        define.call(customElements, name, ...rest);
      };
      if (name === 'consent-toggle') late = now;
      else now();
    };
  });
  after(async () => {
    customElements.define = define;
    await tidyPanels();
    await setViewport({ width: 800, height: 600 }).catch(() => undefined);
  });

  it('[UI-17] is as large as they are, at every width: nothing moves when they come', async () => {
    const purposes = ['mail', 'count'].map((id) =>
      aPurpose({ id, title: say('Kort', 'Short'), summary: say('Ja.', 'So.') }),
    );
    await resize(1000);
    const { panel } = await aPanel({ purposes });
    const boxes = async (): Promise<unknown> => {
      const all = [];
      for (const width of [320, 500, 1000]) {
        await resize(width);
        await frame();
        for (const each of findAll('[popover] li, [popover] li > *, [popover] button')) {
          const { x, y, width: inline, height } = each.getBoundingClientRect();
          all.push([width, each.localName, x, y, inline, height]);
        }
      }
      return all;
    };
    const before = await boxes();
    expect(find("[role='switch']")).to.equal(undefined);
    late?.();
    await until(() => findAll("[role='switch']").length === 2, 'the switches are drawn');
    await panel.updateComplete;
    expect(await boxes()).to.deep.equal(before);
  });

  it('[UI-17] holds the words of a switch in every language', async () => {
    const room = find('consent-toggle')!.getBoundingClientRect().width;
    const line = findAll('span').find((each) => each.closest('.switch'))!;
    const wide: string[] = [];
    for (const language of Object.keys(LANGUAGES)) {
      const { on, off } = await loadTable(language);
      for (const word of [on, off]) {
        line.textContent = word;
        const range = document.createRange();
        range.selectNodeContents(line);
        const { width } = range.getBoundingClientRect();
        if (width > room || range.getClientRects().length > 1) wide.push(`${language}: ${word} ${String(width)}`);
      }
    }
    expect(wide).to.deep.equal([]);
  });
});

/** The question, ahead of a long policy: it can be read, and it opens and decides nothing. */
import { expect } from 'chai';
import { ahead } from '../../src/ahead.js';
import type { Consent } from '../../src/consent/consent.js';
import { fail } from '../../src/failing.js';
import type { Policy } from '../../src/model/policy.js';
import { printPolicy } from '../../src/policy/print-policy.js';
import { sealHolds, sealPolicy } from '../../src/policy/index.js';
import { until } from '../support/a-database.js';
import { aConsent, tidyPanels } from '../support/a-panel.js';
import { aPolicy, aPurposeNamed } from '../support/a-policy.js';
import { find, findAll, frame, letGo } from '../support/press.js';

const show = (): Promise<unknown> => import('../../src/define-panel.js');

/** A policy with this many purposes that ask. */
function manyPurposes(count: number, overrides: Partial<Policy> = {}): Policy {
  const purposes = Array.from({ length: count }, (_, i) =>
    aPurposeNamed('statistics', {
      id: `statistics-${String(i)}`,
      title: { nl: `Doel ${String(i)}`, en: `No. ${String(i)}` },
    }),
  );
  return aPolicy({ site: `site-${crypto.randomUUID()}`, purposes, ...overrides });
}

/** An answer of which the test says what comes when. */
function arriving(): { answer: Response; send: (text: string) => void; end: () => void } {
  let sink!: ReadableStreamDefaultController<Uint8Array>;
  const body = new ReadableStream<Uint8Array>({ start: (controller) => void (sink = controller) });
  return {
    answer: new Response(body),
    send: (text) => {
      sink.enqueue(new TextEncoder().encode(text));
    },
    end: () => {
      sink.close();
    },
  };
}

describe('ahead of a long policy', () => {
  let panel: HTMLElement & { consent?: Consent; view?: unknown };
  beforeEach(() => {
    panel = document.createElement('consent-panel') as typeof panel;
    panel.lang = 'nl';
    document.body.append(panel);
  });
  afterEach(async () => {
    panel.remove();
    await tidyPanels();
    await letGo();
  });

  const dialog = (): HTMLElement | undefined => find('[part="prompt"]');
  const names = (): string[] => findAll('li b').map((b) => b.textContent);

  it('a published policy has each purpose on a line of its own, and its seal holds', async () => {
    const policy = await sealPolicy(manyPurposes(3));
    const text = printPolicy(policy);
    expect(text.split('\n')).to.have.lengthOf(6);
    expect(JSON.parse(text)).to.deep.equal(policy);
    expect(await sealHolds(JSON.parse(text))).to.equal(true);
  });

  it('the first purposes are asked about while the rest is on its way, and cannot be answered yet', async () => {
    const text = printPolicy(await sealPolicy(manyPurposes(60)));
    const cut = text.split('\n').slice(0, 30).join('\n').length + 40;
    const { answer, send } = arriving();
    const drawn = ahead(answer, panel, show);
    send(text.slice(0, 200));
    await frame();
    expect(dialog()).to.equal(undefined);
    send(text.slice(200, cut));
    await drawn;
    expect(dialog()?.matches(':popover-open')).to.equal(true);
    expect(names().slice(0, 2)).to.deep.equal(['Doel 0', 'Doel 1']);
    expect(names().length).to.be.within(20, 29);
    expect(dialog()?.inert).to.equal(true);
    find('[data-consent-action="accept-all"]')?.click();
    expect(dialog()?.matches(':popover-open')).to.equal(true);
  });

  it('the whole takes its place, and then it can be answered', async () => {
    const policy = manyPurposes(60);
    const { answer, send } = arriving();
    send(printPolicy(policy).slice(0, -2000));
    await ahead(answer, panel, show);
    expect(dialog()?.inert).to.equal(true);
    const consent = await aConsent(policy);
    panel.consent = consent;
    await until(() => dialog()?.inert === false, 'it can be answered');
    await until(() => names().length === 60, 'all are named');
    expect(await consent.history()).to.deep.equal([]);
  });

  it('where the whole turns out to be wrong, the question goes', async () => {
    const { answer, send } = arriving();
    send(printPolicy(manyPurposes(60)).slice(0, -2000));
    await ahead(answer, panel, show);
    expect(dialog()).to.not.equal(undefined);
    fail(panel, new Error('no more of it'));
    await until(() => !dialog(), 'the question went');
    expect(panel.consent).to.equal(undefined);
  });

  const NOT: Readonly<Record<string, () => string>> = {
    'a policy that is written otherwise': () => JSON.stringify(manyPurposes(60), null, 2),
    'a policy on one line': () => JSON.stringify(manyPurposes(60)),
    'a policy that asks for little': () => printPolicy(manyPurposes(12)),
    'a policy that tools listen to': () =>
      printPolicy(manyPurposes(60, { signals: { 'do-not-track': { refuses: ['statistics-1'] } } })),
    'a policy for children, who are asked for their age first': () =>
      printPolicy(manyPurposes(60, { audience: { children: 'mixed' } })),
    'no policy at all': () => '<!doctype html>,\n<title>Not here</title>',
  };
  for (const [what, text] of Object.entries(NOT)) {
    it(`is nothing for ${what}`, async () => {
      const { answer, send, end } = arriving();
      send(text());
      end();
      await ahead(answer, panel, show);
      expect(panel.consent).to.equal(undefined);
    });
  }

  it('[WD-04] is nothing where an earlier page noted a no', async () => {
    const policy = manyPurposes(60);
    const note = `consent-denied:${policy.site}:statistics-1`;
    localStorage.setItem(note, 'x');
    const { answer, send, end } = arriving();
    send(printPolicy(policy));
    end();
    await ahead(answer, panel, show);
    localStorage.removeItem(note);
    expect(panel.consent).to.equal(undefined);
  });
});

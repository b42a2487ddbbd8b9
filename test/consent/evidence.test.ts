/**
 * What counts as a person's own act (CO-11, SE-05): a real press on a control
 * of ours, and nothing that a script of the page can make up.
 */
import { sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import fc from 'fast-check';
import type { Consent } from '../../src/consent/consent.js';
import type { Expression } from '../../src/consent/expression.js';
import { aConsent, closeConsents, YES } from '../support/a-consent.js';

describe('evidence', () => {
  let consent: Consent;
  let made: Element[];
  beforeEach(async () => {
    consent = await aConsent();
    made = [];
  });
  afterEach(() => {
    closeConsents();
    for (const element of made) element.remove();
  });

  /** A button where the mouse will press, in the page or in the shadow root of a tag. */
  const aButton = (tag?: string, attribute = 'data-consent-action'): HTMLButtonElement => {
    const button = document.createElement('button');
    button.setAttribute(attribute, YES.control ?? '');
    button.style.cssText = 'position: fixed; inset: 0 auto auto 0; width: 60px; height: 60px';
    const host = tag ? document.createElement(tag) : button;
    if (tag) host.attachShadow({ mode: 'open' }).append(button);
    document.body.append(host);
    made.push(host);
    return button;
  };
  /** What was recorded of a decision made in a listener of a real press. */
  const pressed = async (
    button: HTMLElement,
    act: (event: Event) => Promise<unknown> = (event) => consent.decide({ video: true }, { ...YES, event }),
    type = 'click',
  ): Promise<string> => {
    const done = new Promise<unknown>((resolve) => {
      const listen = (event: Event): void => resolve(act(event));
      button.addEventListener(type, listen, { once: true });
    });
    // Away first: a mouse that is there already does not move.
    await sendMouse({ type: 'move', position: [200, 200] });
    await sendMouse({ type: 'move', position: [30, 30] });
    await sendMouse({ type: 'click', position: [30, 30] });
    await done;
    return last();
  };
  const last = async (): Promise<string> => (await consent.history()).at(-1)!.event.method;

  it('[CO-11] a real press on a control in a tag of ours is an act through the interface', async () => {
    expect(await pressed(aButton('consent-test'))).to.equal('interface');
    expect((await consent.history())[0]!.event.evidence).to.deep.equal({
      layer: 'test',
      control: 'accept',
      presses: 1,
    });
  });

  it('[SE-05] a real press on one control does not pass for a yes by another', async () => {
    const button = aButton('consent-test');
    const by = (control: string) => (event: Event) =>
      consent.decide({ video: true }, { layer: 'test', control, event }).catch(() => undefined);
    expect(await pressed(button, by('accept-all'))).to.equal('api');
    const before = (await consent.history()).length;
    button.setAttribute('data-consent-action', 'refuse-all');
    await pressed(button, by('refuse-all'));
    expect(await consent.history()).to.have.length(before);
  });

  it('[CO-11] a real press on a button of the page is not, however it is marked', async () => {
    expect(await pressed(aButton())).to.equal('api');
    expect(await pressed(aButton('other-tag'))).to.equal('api');
    expect(await pressed(aButton('consent-test', 'data-other'))).to.equal('api');
    document.body.setAttribute('data-consent-withdraw', '');
    const method = await pressed(aButton(undefined, 'data-consent-withdraw'));
    document.body.removeAttribute('data-consent-withdraw');
    expect(method).to.equal('api');
  });

  it('[WD-02] a real press on a link that the page marked for it is enough for a withdrawal', async () => {
    await consent.decide({ video: true }, YES);
    const button = aButton(undefined, 'data-consent-withdraw');
    expect(await pressed(button, (event) => consent.withdraw(undefined, { event }))).to.equal('interface');
  });

  it('[CO-11] moving over a control of ours is no press', async () => {
    const act = (event: Event): Promise<unknown> => consent.decide({ video: true }, { ...YES, event });
    expect(await pressed(aButton('consent-test'), act, 'pointermove')).to.equal('api');
  });

  it('[SE-05] a press that is over cannot be used again', async () => {
    let kept: Event | undefined;
    await pressed(aButton('consent-test'), async (event) => {
      kept = event;
      await consent.decide({ statistics: false });
    });
    await consent.decide({ video: true }, { ...YES, event: kept! });
    expect(await last()).to.equal('api');
  });

  it('[CO-11] a press by a program is no yes, unless assistive software is let', async () => {
    const button = aButton('consent-test');
    const act = (which: Consent) =>
      new Promise<unknown>((resolve) => {
        const listen = (event: Event): void =>
          resolve(which.decide({ video: true }, { ...YES, event }).catch((e: unknown) => e));
        button.addEventListener('click', listen, { once: true });
        button.click();
      });
    expect(await act(consent)).to.have.property('code', 'evidence-missing');
    expect(consent.permits('video')).to.equal(false);
    const lenient = await aConsent({ allowSyntheticAccept: true });
    await act(lenient);
    expect(lenient.permits('video')).to.equal(true);
    expect((await lenient.history())[0]!.event.evidence.synthetic).to.equal(true);
  });

  it('[WD-04] a press by a program is enough for a no', async () => {
    await consent.decide({ video: true }, YES);
    await consent.withdraw(undefined, { event: new Event('click') });
    expect(consent.permits('video')).to.equal(false);
  });

  it('[SE-05] an object that only looks like a press on a control of ours never counts as one', async () => {
    const button = aButton('consent-test');
    const composedPath = (): EventTarget[] => [button];
    const forged: unknown[] = [
      { isTrusted: true, type: 'click', composedPath },
      Object.create(Event.prototype, {
        isTrusted: { value: true },
        type: { value: 'click' },
        composedPath: { value: composedPath },
      }),
      Object.assign(new Event('click'), { composedPath }),
      new Proxy(new Event('click'), {
        get: (_, key) => (key === 'isTrusted' ? true : key === 'type' ? 'click' : composedPath),
      }),
    ];
    for (const event of forged) {
      await consent.decide({ video: true }, { ...YES, event: event as Event }).catch(() => undefined);
    }
    for (const { event } of await consent.history()) expect(event.method).to.equal('api');
  });

  it('[SE-05] [CO-11] a yes without evidence is refused, a no without is taken', async () => {
    const missing: Expression[] = [
      {},
      { layer: 'a' },
      { control: 'a' },
      { layer: '', control: 'a' },
      { layer: 'a b', control: 'c' },
    ];
    for (const expression of [undefined, ...missing]) {
      const failed: unknown = await consent.decide({ video: true }, expression).catch((error: unknown) => error);
      expect(failed).to.have.property('code', 'evidence-missing');
    }
    expect(consent.permits('video')).to.equal(false);
    await consent.decide({ video: false });
    expect(consent.snapshot.purposes['video']!.state).to.equal('refused');
  });

  it('[SE-05] a yes through the API is recorded as such, whatever method it claims', async () => {
    for (const method of [undefined, 'interface', 'api', 'somebody told me', {}, 1]) {
      await consent.decide({ video: true }, { ...YES, method: method as never });
      expect(await last(), typeof method).to.equal('api');
    }
    for (const method of ['paper', 'phone', 'in-person', 'import'] as const) {
      await consent.decide({ video: true }, { ...YES, method, reference: 'form-1', recordedBy: 'till-2' });
      expect(await last()).to.equal(method);
    }
  });

  it('[SE-05] what was checked is what is written, though the page changes it meanwhile', async () => {
    const choices: Record<string, boolean> = { video: false };
    const expression: Record<string, unknown> = { layer: 'a' };
    const done = consent.decide(choices, expression);
    Object.assign(choices, { video: true, statistics: true });
    Object.assign(expression, { method: 'interface', language: 'xx' });
    await done;
    const { event } = (await consent.history())[0]!;
    expect(Object.entries(event.decisions).map(([id, d]) => [id, d.state])).to.deep.equal([['video', 'refused']]);
    expect(event.method).to.equal('api');
    expect(event.language).to.equal('nl');
  });

  it('[SP-07] nothing that a page hands in as evidence is kept but short words and a number', async () => {
    const anything = fc.anything();
    const expression = fc.record({
      layer: anything,
      control: anything,
      presses: anything,
      method: anything,
      language: anything,
    });
    await fc.assert(
      fc.asyncProperty(expression, async (how) => {
        await consent.decide({ video: false }, how as Expression).catch(() => undefined);
      }),
      { numRuns: 200 },
    );
    for (const { event } of await consent.history()) {
      expect(event.evidence.layer).to.match(/^[a-z0-9-]{1,64}$/);
      expect(event.evidence.control).to.match(/^[a-z0-9-]{1,64}$/);
      expect(Number.isSafeInteger(event.evidence.presses) && event.evidence.presses >= 0).to.equal(true);
      expect(['api', 'paper', 'phone', 'in-person', 'import', 'gpc']).to.include(event.method);
      expect(['nl', 'en']).to.include(event.language);
    }
  });
});

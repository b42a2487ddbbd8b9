import { expect } from 'chai';
import { BY_FORM, until } from '../support/a-page.js';
import { ALL, endSignals, put, startWith, willBeMade } from '../support/signalling.js';

afterEach(async () => {
  await endSignals();
  // A shop's answer that was still on its way must not reach the shop of the next test.
  await new Promise((resolve) => setTimeout(resolve, 60));
  for (const pair of document.cookie.split('; ')) {
    if (pair.startsWith('wp_consent_')) document.cookie = `${pair.split('=')[0] ?? ''}=; max-age=0; path=/`;
  }
});

/**
 * A site's WP Consent API as its documentation describes it: without a type everything is allowed, choices are kept in
 * cookies, and a change is told by an event.
 */
function aWordPress(): { has: (category: string) => boolean } {
  const cookie = (category: string): string | undefined =>
    document.cookie
      .split('; ')
      .find((pair) => pair.startsWith(`wp_consent_${category}=`))
      ?.split('=')[1];
  const type = (): string | undefined => (window as { wp_consent_type?: string }).wp_consent_type;
  const has = (category: string): boolean => !type() || cookie(category) === 'allow';
  put('wp_has_consent', has);
  put('wp_set_consent', (category: string, value: string) => {
    document.cookie = `wp_consent_${category}=${value}; path=/`;
    document.dispatchEvent(new CustomEvent('wp_listen_for_consent_change', { detail: { [category]: value } }));
  });
  return { has };
}

describe('WordPress', () => {
  const keys = { statistics: 'statistics', marketing: 'advertising', functional: 'orders' } as const;
  beforeEach(() => willBeMade('wp_consent_type'));

  it('its yes without a tool becomes a no; the answer is told, and taken back at once', async () => {
    const { has } = aWordPress();
    expect(has('marketing'), 'what WordPress says by itself').to.equal(true);
    let defined = 0;
    document.addEventListener('wp_consent_type_defined', () => defined++, { once: true });
    const consent = await startWith({ wordpress: { keys } });
    await until(() => defined, 'the type is said');
    expect(['functional', 'statistics', 'marketing', 'preferences'].map(has)).to.deep.equal([
      true,
      false,
      false,
      false,
    ]);
    await consent.decide({ statistics: true, advertising: false }, BY_FORM);
    expect(['statistics', 'marketing', 'preferences', 'statistics-anonymous'].map(has)).to.deep.equal([
      true,
      false,
      false,
      false,
    ]);
    void consent.withdraw();
    expect(has('statistics')).to.equal(false);
  });

  it('a yes of an earlier tool does not stand', async () => {
    const { has } = aWordPress();
    document.cookie = 'wp_consent_marketing=allow; path=/';
    await startWith({ wordpress: { keys } });
    await until(() => !has('marketing'), 'it is taken back');
  });

  it('a no that is said there counts here', async () => {
    const { has } = aWordPress();
    const consent = await startWith({ wordpress: { keys } });
    await until(() => !has('marketing'), 'it is told');
    await consent.decide(ALL, BY_FORM);
    (window as unknown as { wp_set_consent: (c: string, v: string) => void }).wp_set_consent('marketing', 'deny');
    await until(() => !consent.permits('advertising'), 'it is heard');
    await until(() => consent.snapshot.purposes['advertising']?.state === 'withdrawn', 'it is recorded');
    const { event } = (await consent.history()).at(-1)!;
    expect(event.evidence).to.deep.include({ layer: 'bridge', control: 'wordpress' });
    expect(consent.permits('statistics')).to.equal(true);
  });

  it('[CO-11] a yes that is said there is no yes here, and is put back', async () => {
    const { has } = aWordPress();
    const consent = await startWith({ wordpress: { keys } });
    await until(() => !has('marketing'), 'it is told');
    (window as unknown as { wp_set_consent: (c: string, v: string) => void }).wp_set_consent('marketing', 'allow');
    expect(has('marketing')).to.equal(false);
    expect(consent.permits('advertising')).to.equal(false);
    expect(await consent.history()).to.have.length(0);
  });

  it('hears later, where its own script comes later', async () => {
    const consent = await startWith({ wordpress: { keys } });
    await until(() => (window as { wp_consent_type?: string }).wp_consent_type, 'the type is said');
    const { has } = aWordPress();
    await consent.decide(ALL, BY_FORM);
    expect(has('marketing')).to.equal(true);
  });
});

type Said = Record<'analytics' | 'marketing' | 'preferences' | 'sale_of_data', boolean>;

/** A shop's Customer Privacy, as its documentation describes it: allowed without a word, answers a moment later, tells by an event. */
function aShopify({ loaded = true } = {}): {
  allowed: () => Said;
  calls: Said[];
  choose: (said: Partial<Said>) => void;
} {
  let allowed: Said = { analytics: true, marketing: true, preferences: true, sale_of_data: true };
  const calls: Said[] = [];
  const choose = (said: Partial<Said>): void => {
    allowed = { ...allowed, ...said };
    const { analytics, marketing, preferences, sale_of_data } = allowed;
    document.dispatchEvent(
      new CustomEvent('visitorConsentCollected', {
        detail: {
          analyticsAllowed: analytics,
          marketingAllowed: marketing,
          preferencesAllowed: preferences,
          saleOfDataAllowed: sale_of_data,
        },
      }),
    );
  };
  const customerPrivacy = {
    setTrackingConsent(said: Said, done: () => void) {
      calls.push(said);
      setTimeout(() => {
        choose(said);
        done();
      }, 20);
    },
  };
  const Shopify: { customerPrivacy?: object; loadFeatures: (features: { name: string }[], done: () => void) => void } =
    {
      loadFeatures([feature], done) {
        if (feature?.name !== 'consent-tracking-api') return;
        setTimeout(() => {
          Shopify.customerPrivacy = customerPrivacy;
          done();
        }, 20);
      },
    };
  if (loaded) Shopify.customerPrivacy = customerPrivacy;
  put('Shopify', Shopify);
  return { allowed: () => allowed, calls, choose };
}

const NO: Said = { analytics: false, marketing: false, preferences: false, sale_of_data: false };

describe('Shopify', () => {
  const keys = { analytics: 'statistics', marketing: 'advertising', sale_of_data: 'advertising' } as const;

  for (const loaded of [true, false]) {
    it(`its yes without a tool becomes a no, where its API ${loaded ? 'is there' : 'has to be loaded'}`, async () => {
      const shop = aShopify({ loaded });
      expect(Object.values(shop.allowed())).to.deep.equal([true, true, true, true]);
      await startWith({ shopify: { keys } });
      await until(() => !shop.allowed().analytics, 'it is told');
      expect(shop.calls).to.deep.equal([NO]);
    });
  }

  it('the answer is told, and taken back; an echo of an earlier word is no word of the visitor', async () => {
    const shop = aShopify();
    const consent = await startWith({ shopify: { keys } });
    await until(() => shop.calls.length, 'it is told');
    // While the first call is still on its way, and so is its echo of "no".
    await consent.decide({ statistics: true }, BY_FORM);
    await until(() => shop.allowed().analytics && shop.calls.length === 2, 'the yes arrived');
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(consent.permits('statistics')).to.equal(true);
    expect(shop.calls).to.deep.equal([NO, { ...NO, analytics: true }]);
    await consent.withdraw();
    await until(() => !shop.allowed().analytics, 'the no arrived');
  });

  it('a no that is said there counts here', async () => {
    const shop = aShopify();
    const consent = await startWith({ shopify: { keys } });
    await consent.decide(ALL, BY_FORM);
    await until(() => shop.allowed().marketing && shop.allowed().analytics, 'the yes arrived');
    await new Promise((resolve) => setTimeout(resolve, 60));
    shop.choose({ analytics: false });
    await until(() => consent.snapshot.purposes['statistics']?.state === 'withdrawn', 'it is recorded');
    expect(consent.permits('advertising')).to.equal(true);
    expect((await consent.history()).at(-1)!.event.evidence).to.deep.include({ layer: 'bridge', control: 'shopify' });
  });

  it('[CO-11] a yes that is said there is no yes here, and is put back; two tools do not argue without end', async () => {
    const shop = aShopify();
    const consent = await startWith({ shopify: { keys } });
    await until(() => !shop.allowed().analytics, 'it is told');
    for (let i = 0; i < 5; i += 1) {
      shop.choose({ marketing: true });
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
    expect(shop.calls).to.have.length(4);
    expect(consent.permits('advertising')).to.equal(false);
    expect(await consent.history()).to.have.length(0);
  });
});
